package io.github.wenjiuye.policy.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Domain;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema says of values that have no facts below them. What is said more than once is a definition. */
final class LeafSchemas {

  /** A day of the calendar, leap years included. */
  private static final String DAY = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
      + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
      + "|(?:[02468][048]|[13579][26])00)-02-29)$";

  /** A rate of which the whole part has more than nine digits is none. */
  private static final long MOST_MILLIONTHS = 999_999_999_999_999L;

  private static final String TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

  private final SchemaNodes nodes;

  LeafSchemas(SchemaNodes nodes) {
    this.nodes = nodes;
  }

  /** The values of a domain; unknown is not among them. */
  ObjectNode of(Domain domain) {
    return switch (domain.sort()) {
      case COUNT -> count(domain);
      case MONEY -> decimal("money", domain, Numerals.FEN_DECIMALS, Long.MAX_VALUE);
      case RATE -> decimal("rate", domain, Numerals.RATE_DECIMALS, MOST_MILLIONTHS);
      case DAY -> day();
      case MONTH -> nodes.defined("month", () -> pattern("^" + Leaves.MONTH.pattern() + "$"));
      case TIME -> time();
      case TRUTH -> nodes.ofType("boolean");
      case SYMBOL -> symbol(domain.symbols());
      case DIVISION -> division();
      case PROVINCE -> province();
      case TEXT -> text();
      case CREDIT_CODE -> creditCode();
      case PARTY, ITEMS -> throw new IllegalArgumentException(domain + " is no leaf");
    };
  }

  ObjectNode text() {
    return nodes.ofType("string");
  }

  ObjectNode day() {
    return nodes.defined("day", () -> pattern(DAY).put("format", "date"));
  }

  ObjectNode time() {
    return nodes.defined("time", () -> pattern(TIME));
  }

  ObjectNode province() {
    return nodes.oneOf(Province.all().stream().map(Province::toString).collect(toImmutableList()));
  }

  private ObjectNode division() {
    String provinces =
        Province.all().stream().map(Province::toString).collect(Collectors.joining("|"));
    return nodes.defined("division", () -> pattern("^(?:" + provinces + ")[0-9]{4}$"));
  }

  private ObjectNode creditCode() {
    return nodes.defined("creditCode", () -> pattern("^" + Leaves.CREDIT_CODE.pattern() + "$"));
  }

  private ObjectNode symbol(ImmutableList<Coded> members) {
    return nodes.oneOf(
        Stream.concat(members.stream().map(Coded::code), members.stream().map(Coded::chinese))
            .distinct()
            .collect(toImmutableList()));
  }

  private ObjectNode pattern(String pattern) {
    return nodes.ofType("string").put("pattern", pattern);
  }

  private ObjectNode count(Domain domain) {
    return nodes
        .ofType("integer")
        .put("minimum", domain.min() == -Domain.UNBOUNDED ? Long.MIN_VALUE : domain.min())
        .put("maximum", domain.max());
  }

  /**
   * A text whose digits are held against the bounds, or a number. That a number has no more decimals is not said: many
   * validators reckon in binary, where 0.07 is no multiple of 0.01.
   */
  private ObjectNode decimal(String name, Domain domain, int decimals, long limit) {
    long min = Math.max(domain.min(), -limit);
    long max = Math.min(domain.max(), limit);
    BigDecimal least = written(min, decimals);
    BigDecimal most = written(max, decimals);
    return nodes.defined(name + "From" + least + "To" + most, () -> {
      ObjectNode text = pattern(DecimalPattern.between(min, max, decimals))
          .put("maxLength", Numerals.MAX_CHARACTERS);
      ObjectNode number = nodes.ofType("number").put("minimum", least).put("maximum", most);
      return nodes.anyOf(text, number);
    });
  }

  private static BigDecimal written(long value, int decimals) {
    BigDecimal written = BigDecimal.valueOf(value, decimals).stripTrailingZeros();
    return written.scale() < 0 ? written.setScale(0) : written;
  }
}
