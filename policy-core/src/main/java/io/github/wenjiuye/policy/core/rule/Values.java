package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import java.time.LocalDate;
import java.time.LocalTime;

/** Values of the kernel as they stand on the wire. */
final class Values {

  private Values() {}

  /** A value of a sort that needs no list to be named. */
  static String write(Sort sort, long value) {
    if (value == Node.UNKNOWN) {
      return "?";
    }
    return switch (sort) {
      case COUNT -> value == Node.UNBOUNDED ? "∞" : Long.toString(value);
      case MONEY -> value == Node.UNBOUNDED ? "∞" : Money.ofFen(value).toString();
      case RATE -> value == Node.UNBOUNDED ? "∞" : Rate.ofMillionths(value).toString();
      case DAY -> value == Node.UNBOUNDED ? "∞" : Days.date(value).toString();
      case MONTH -> Days.month(value).toString();
      case TIME -> LocalTime.ofNanoOfDay(value).toString();
      case TRUTH -> value == 1 ? "true" : "false";
      case PROVINCE, DIVISION, SYMBOL, TEXT, CREDIT_CODE, PARTY, ITEMS -> Long.toString(value);
    };
  }

  /** A value of a node, a member of a closed list by its code. */
  static String write(Node node, long value) {
    if (node instanceof FactNode fact) {
      return write(fact.leaf().domain(), value);
    }
    if (node instanceof Lookup lookup && lookup.standard().form() instanceof Form.Single single) {
      return write(single.domain(), value);
    }
    return write(node.sort(), value);
  }

  /** A value of a domain, a member of a closed list by its code. */
  static String write(Domain domain, long value) {
    return domain.sort() == Sort.SYMBOL && value != Node.UNKNOWN
        ? domain.symbols().get((int) value).code()
        : write(domain.sort(), value);
  }

  /** Reads a day or a rate as it stands on the wire. */
  static long parse(Sort sort, String text) {
    return switch (sort) {
      case DAY -> Days.of(LocalDate.parse(text));
      case RATE -> Rate.parse(text).millionths();
      default -> throw new IllegalArgumentException("No value of a " + sort + " can be given");
    };
  }
}
