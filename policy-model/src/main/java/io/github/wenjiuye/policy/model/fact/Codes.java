package io.github.wenjiuye.policy.model.fact;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/** Values of leaves, and the numbers by which rules see them. */
public final class Codes {

  private static final long DIVISIONS = 10_000;

  private Codes() {}

  /**
   * The value of a number.
   *
   * @param domain the values that can be, of a sort that has numbers
   * @param code the number
   * @return the value; empty where the number stands for none
   * @throws IllegalArgumentException if the sort has no numbers
   */
  public static Optional<Object> value(Domain domain, long code) {
    if (!domain.contains(code) || code == Domain.UNBOUNDED || isNowhere(domain, code)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (domain.sort()) {
          case COUNT -> code;
          case MONEY -> Money.ofFen(code);
          case RATE -> Rate.ofMillionths(code);
          case DAY -> Days.date(code);
          case MONTH -> Days.month(code);
          case TIME -> LocalTime.ofNanoOfDay(code);
          case TRUTH -> code == 1;
          case SYMBOL -> domain.symbols().get((int) code);
          case DIVISION -> Division.of(Long.toString(code));
          case PROVINCE -> Province.of(Long.toString(code));
          case TEXT, CREDIT_CODE, PARTY, ITEMS ->
            throw new IllegalArgumentException("A " + domain.sort() + " is no number");
        });
  }

  /** Whether a number would be a division of a province that there is not. */
  private static boolean isNowhere(Domain domain, long code) {
    long province = domain.sort() == Sort.DIVISION ? code / DIVISIONS : code;
    return (domain.sort() == Sort.DIVISION || domain.sort() == Sort.PROVINCE)
        && Province.all().stream().noneMatch(known -> known.number() == province);
  }

  /**
   * The number of a value.
   *
   * @param value a value of a leaf
   * @return the number
   * @throws IllegalArgumentException if such a value has no number, as a text or a member of a closed list
   */
  public static long of(Object value) {
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
}
