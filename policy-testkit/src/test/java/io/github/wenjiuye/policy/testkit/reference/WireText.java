package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON as the wire format has it, written without the library's own binding. */
final class WireText {

  private WireText() {}

  static String claim(Claim claim) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("provision", claim.provision());
    members.putAll(facts(claim.shape(), claim));
    return json(members);
  }

  static String standards(LocalStandards standards) {
    Map<String, Object> places = new LinkedHashMap<>();
    for (String place : standards.places()) {
      ImmutableList<LocalStandards.Dated> rows =
          standards.at(place, LocalStandard.GRADUATE_HIRING_SUBSIDY);
      boolean always =
          rows.size() == 1 && rows.get(0).from().isEmpty() && rows.get(0).to().isEmpty();
      Object value = always
          ? money(rows.get(0))
          : Map.of("dated", rows.stream().map(WireText::dated).toList());
      places.put(place, Map.of(LocalStandard.GRADUATE_HIRING_SUBSIDY.wireName(), value));
    }
    return json(places);
  }

  /** What is expected of a determination: a part of it. */
  static String answer(ReferenceAnswer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("verdict", answer.verdict().name());
    members.put("timing", answer.timing().name());
    answer.grant().ifPresent(kind -> members.put("grant", grant(kind, answer)));
    members.put("pending", answer.pending().stream().map(WireText::pending).toList());
    members.put("readings", answer.readings().stream().map(WireText::reading).toList());
    return json(members);
  }

  private static Map<String, Object> grant(String kind, ReferenceAnswer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    List<String> words = List.of(kind.split(" "));
    members.put("kind", words.get(0));
    words.stream().skip(1).forEach(subject -> members.put("to", subject));
    answer.amount().ifPresent(amount -> {
      Map<String, Object> range = new LinkedHashMap<>();
      range.put("min", amount.min().toString());
      range.put("max", amount.max().map(Money::toString).orElse(null));
      members.put("amount", range);
    });
    return members;
  }

  private static Map<String, Object> pending(Pending pending) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(pending.kind().wireName(), pending.name());
    members.put("settles", pending.settles().name());
    return members;
  }

  private static Map<String, Object> reading(ReadingUse use) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", use.id());
    members.put("choice", use.choice());
    members.put("decisive", use.decisive());
    return members;
  }

  private static Map<String, Object> dated(LocalStandards.Dated row) {
    Map<String, Object> members = new LinkedHashMap<>();
    row.from().ifPresent(day -> members.put("from", day));
    row.to().ifPresent(day -> members.put("to", day));
    members.put("value", money(row));
    return members;
  }

  private static String money(LocalStandards.Dated row) {
    return Money.ofFen(((StandardValue.Single) row.value()).code()).toString();
  }

  private static Map<String, Object> facts(Shape<?> shape, Object party) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      read(fact, party).ifPresent(value -> members.put(fact.name(), value(fact, value)));
    }
    return members;
  }

  private static Object value(Fact<?, ?> fact, Object value) {
    if (value instanceof ImmutableList<?> items) {
      return items.stream().map(item -> facts(fact.shape(), item)).toList();
    }
    return fact.sort().isLeaf() ? value : facts(fact.shape(), value);
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<Object> read(Fact<?, ?> fact, T party) {
    return ((Fact<T, Object>) fact).read(party);
  }

  private static String json(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    } else if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (value instanceof Collection<?> items) {
      return items.stream().map(WireText::json).collect(Collectors.joining(",", "[", "]"));
    }
    // Codes, days, sums and labels of a few letters: nothing that would have to be escaped.
    return "\"" + (value instanceof Coded coded ? coded.code() : value) + "\"";
  }
}
