package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;

/**
 * The day that lies a period and then days away from another, as {@code java.time} adds them.
 *
 * @param day the day from which is counted
 * @param number how many units later
 * @param unit years, months or days
 * @param days how many days later, after the period; negative for earlier
 */
public record Shift(Node day, Node number, ChronoUnit unit, long days) implements Node {

  @Override
  public Sort sort() {
    return Sort.DAY;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(day, number);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Shift(operands.get(0), operands.get(1), unit, days);
  }

  @Override
  public long apply(long[] values) {
    return shift(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return shift(day.eval(scope), number.eval(scope));
  }

  long shift(long from, long by) {
    if (from == UNKNOWN || by == UNKNOWN) {
      return UNKNOWN;
    }
    if (from == UNBOUNDED || by == UNBOUNDED) {
      return Days.MAX;
    }
    try {
      long later = unit == ChronoUnit.YEARS
          ? Days.plusYears(from, by)
          : Days.of(Days.date(from).plus(by, unit));
      return Days.plusDays(later, days);
    } catch (DateTimeException | ArithmeticException e) {
      return Days.MAX;
    }
  }

  @Override
  public String toString() {
    return day + " + " + number + " " + unit + (days == 0 ? "" : " " + days + " days");
  }
}
