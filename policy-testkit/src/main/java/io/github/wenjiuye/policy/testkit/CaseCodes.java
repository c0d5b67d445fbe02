package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Codes;
import java.time.LocalDate;

/** Values of leaves, and the numbers by which rules see them. */
final class CaseCodes {

  private CaseCodes() {}

  /** The number of a value. */
  static long code(Object value) {
    return Codes.of(value);
  }

  /** How far two values of a fact are apart; nothing where that means nothing. */
  static long apart(Object one, Object other) {
    if (one instanceof LocalDate day && other instanceof LocalDate otherDay) {
      return Math.abs(day.toEpochDay() - otherDay.toEpochDay());
    }
    return one instanceof Boolean || one instanceof Coded || one instanceof String
        ? 0
        : Math.abs(code(one) - code(other));
  }

  /** The value as it stands on the wire. */
  static String wire(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }
}
