package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Collection;
import java.util.LinkedHashMap;
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
      Map<String, Object> there = new LinkedHashMap<>();
      for (LocalStandard standard : LocalStandard.values()) {
        ImmutableList<LocalStandards.Dated> rows = standards.at(place, standard);
        if (!rows.isEmpty()) {
          there.put(standard.wireName(), stated(standard.form(), rows));
        }
      }
      places.put(place, there);
    }
    return json(places);
  }

  private static Object stated(Form form, ImmutableList<LocalStandards.Dated> rows) {
    boolean always =
        rows.size() == 1 && rows.get(0).from().isEmpty() && rows.get(0).to().isEmpty();
    return always
        ? value(form, rows.get(0).value())
        : Map.of("dated", rows.stream().map(row -> dated(form, row)).toList());
  }

  /** What is expected of a determination: a part of it. */
  static String answer(ReferenceAnswer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("verdict", answer.verdict().name());
    members.put("timing", answer.timing().name());
    answer.grant().ifPresent(grant -> members.put("grant", grant(grant)));
    members.put("pending", answer.pending().stream().map(WireText::pending).toList());
    members.put("readings", answer.readings().stream().map(WireText::reading).toList());
    members.put("warnings", answer.warnings().stream().map(WireText::warning).toList());
    return json(members);
  }

  private static Map<String, Object> grant(Grant grant) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", grant.kind());
    if (grant instanceof Grant.Payment payment) {
      members.put("amount", range(payment.amount()));
      payment.monthly().ifPresent(monthly -> members.put("monthly", range(monthly)));
      payment.months().ifPresent(months -> members.put("months", months));
    } else if (grant instanceof Grant.LoanLimit loan) {
      members.put("limit", range(loan.limit()));
      loan.granted().ifPresent(granted -> members.put("granted", range(granted)));
    } else if (grant instanceof Grant.Waiver waiver) {
      members.put("of", waiver.of().name());
      waiver.extent().ifPresent(extent -> members.put("extent", extent.name()));
    } else if (grant instanceof Grant.Extension extension) {
      members.put("of", extension.of().name());
      extension.until().ifPresent(until -> members.put("until", until));
    } else if (grant instanceof Grant.Access access) {
      members.put("to", access.to().name());
    } else if (grant instanceof Grant.Compliance compliance) {
      members.put("shortfall", compliance.shortfall());
    }
    return members;
  }

  private static Map<String, Object> range(MoneyRange range) {
    Map<String, Object> ends = new LinkedHashMap<>();
    ends.put("min", range.min().toString());
    ends.put("max", range.max().map(Money::toString).orElse(null));
    return ends;
  }

  private static Map<String, Object> warning(Warning warning) {
    return Map.of("code", warning.code().name(), "path", warning.path());
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

  private static Map<String, Object> dated(Form form, LocalStandards.Dated row) {
    Map<String, Object> members = new LinkedHashMap<>();
    row.from().ifPresent(day -> members.put("from", day));
    row.to().ifPresent(day -> members.put("to", day));
    members.put("value", value(form, row.value()));
    return members;
  }

  private static Object value(Form form, StandardValue value) {
    if (form instanceof Form.Single single && value instanceof StandardValue.Single given) {
      return value(single.domain(), given.code());
    } else if (form instanceof Form.Banded banded && value instanceof StandardValue.Banded given) {
      return given.bands().stream().map(band -> band(banded, band)).toList();
    }
    throw new IllegalArgumentException("No reference draws " + value);
  }

  private static Map<String, Object> band(Form.Banded form, StandardValue.Band band) {
    Map<String, Object> members = new LinkedHashMap<>();
    band.upTo().ifPresent(last -> members.put(form.upTo(), last));
    members.put(form.value(), value(form.domain(), band.code()));
    return members;
  }

  private static String value(Domain domain, long code) {
    return domain.sort() == Sort.RATE
        ? Rate.ofMillionths(code).toString()
        : Money.ofFen(code).toString();
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
