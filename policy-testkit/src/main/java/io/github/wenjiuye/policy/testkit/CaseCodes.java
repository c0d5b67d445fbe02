package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Values of leaves, and the numbers by which rules see them. */
final class CaseCodes {

  private CaseCodes() {}

  /** The number of a value. */
  static long code(Object value) {
    if (value instanceof Long count) {
      return count;
    } else if (value instanceof Money money) {
      return money.fen();
    } else if (value instanceof Rate rate) {
      return rate.millionths();
    } else if (value instanceof LocalDate day) {
      return Days.of(day);
    } else if (value instanceof YearMonth month) {
      return Days.of(month);
    } else if (value instanceof LocalTime time) {
      return time.toNanoOfDay();
    } else if (value instanceof Boolean yes) {
      return yes ? 1 : 0;
    } else if (value instanceof Division division) {
      return division.number();
    } else if (value instanceof Province province) {
      return province.number();
    }
    throw new IllegalArgumentException("A " + value.getClass().getName() + " is no number");
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
