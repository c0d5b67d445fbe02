package io.github.wenjiuye.policy.json;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a schema cannot say of the values that it describes, gathered while it is made: readers of the schema are told that
 * it is checked all the same.
 */
final class SchemaLimits {

  private static final Texts TEXTS = Texts.of(SchemaLimits.class, "schema");

  private final Map<String, Limit> limits = new LinkedHashMap<>();

  private record Limit(String key, Map<String, String> parameters) {}

  /** Notes what cannot be said of the values of a domain, which stand in one place. */
  void of(Domain domain, String name) {
    switch (domain.sort()) {
      case MONEY -> note("decimals.MONEY", Integer.toString(Numerals.FEN_DECIMALS));
      case RATE -> note("decimals.RATE", Integer.toString(Numerals.RATE_DECIMALS));
      case CREDIT_CODE -> note("checkCharacter", name);
      default -> {}
    }
  }

  /** Notes what cannot be said of a pair of facts to which a way leads. */
  void of(Relation relation, String way) {
    String order = switch (relation.kind()) {
      case AT_LEAST -> " ≥ ";
      case AT_MOST -> " ≤ ";
      case MORE_THAN -> " > ";
      case NOT_BESIDE ->
        throw new IllegalArgumentException(relation + " excludes something that is not yes or no");
    };
    note(
        "order",
        way + relation.subject().name() + order + way + relation.other().name());
  }

  /** Notes what cannot be said of the items of a list to which a way leads. */
  void of(Distinct distinct, String way) {
    note("distinct", way + distinct.list().name() + "[i]." + distinct.fact().name());
  }

  /** Notes something that cannot be said. */
  void note(String key, String what) {
    limits.put(key + what, new Limit(key, Map.of("what", what)));
  }

  /** In every language what the schema is for, and a line for each limit. */
  String description(String subject, String name) {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      Stream<Limit> always =
          Stream.of("twice", "digits", "size").map(key -> new Limit(key, Map.of()));
      lines.add(TEXTS.text(language, subject, Map.of("name", name)));
      Stream.concat(limits.values().stream(), always)
          .map(limit -> "- " + TEXTS.text(language, limit.key(), limit.parameters()))
          .forEach(lines::add);
    }
    return String.join("\n", lines);
  }
}
