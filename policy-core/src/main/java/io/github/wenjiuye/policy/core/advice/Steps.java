package io.github.wenjiuye.policy.core.advice;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far values are apart, in the units in which people would count. */
final class Steps {

  /** The shortest time that makes a difference, as rules see it. */
  static final long MINUTE = 60_000_000_000L;

  /** A change of what has no order counts like one of about a month. */
  private static final int UNORDERED = 6;

  private Steps() {}

  /** Whether the values of a sort can be nearer and farther. */
  static boolean areOrdered(Sort sort) {
    return switch (sort) {
      case COUNT, MONEY, RATE, DAY, MONTH, TIME -> true;
      default -> false;
    };
  }

  /** Whether later and earlier is said of it, rather than more and less. */
  static boolean areTimes(Sort sort) {
    return sort == Sort.DAY || sort == Sort.MONTH || sort == Sort.TIME;
  }

  /** How many units lie between two values; 0 where there is no order. */
  static long between(Sort sort, long one, long other) {
    return switch (sort) {
      case DAY -> Math.abs(Days.date(one).toEpochDay() - Days.date(other).toEpochDay());
      case MONTH -> Math.abs(ChronoUnit.MONTHS.between(Days.month(one), Days.month(other)));
      case COUNT, MONEY, RATE, TIME -> Math.abs(Math.subtractExact(one, other));
      default -> 0;
    };
  }

  /** The same as people say it: a time by the minute begun. */
  static long told(Sort sort, long one, long other) {
    long steps = between(sort, one, other);
    return sort == Sort.TIME ? (steps + MINUTE - 1) / MINUTE : steps;
  }

  /** The same as it stands on the wire; empty where there is no order. */
  static Optional<String> by(Sort sort, long one, long other) {
    return areOrdered(sort)
        ? Optional.of(
            switch (sort) {
              case MONEY -> Money.ofFen(between(sort, one, other)).toString();
              case RATE -> Rate.ofMillionths(between(sort, one, other)).toString();
              default -> Long.toString(told(sort, one, other));
            })
        : Optional.empty();
  }

  /** How much a change is, so that changes of different facts can be put in order: the digits of its steps. */
  static int weight(Sort sort, long one, long other) {
    return areOrdered(sort)
        ? Long.SIZE - Long.numberOfLeadingZeros(told(sort, one, other))
        : UNORDERED;
  }
}
