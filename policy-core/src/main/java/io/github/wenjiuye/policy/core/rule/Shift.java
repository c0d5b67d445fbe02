package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day that lies years and then days away from another, as {@code java.time} adds them.
 *
 * @param day the day from which is counted
 * @param years how many years later
 * @param days how many days later, after the years; negative for earlier
 */
public record Shift(Node day, Node years, long days) implements Node {

  @Override
  public Sort sort() {
    return Sort.DAY;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(day, years);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Shift(operands.get(0), operands.get(1), days);
  }

  @Override
  public long apply(long[] values) {
    return shift(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return shift(day.eval(scope), years.eval(scope));
  }

  private long shift(long from, long by) {
    if (from == UNKNOWN || by == UNKNOWN) {
      return UNKNOWN;
    }
    try {
      LocalDate later = Days.date(from).plusYears(by);
      return Days.of(days == 0 ? later : later.plusDays(days));
    } catch (DateTimeException e) {
      return Days.MAX;
    }
  }

  @Override
  public String toString() {
    return day + " + " + years + " years" + (days == 0 ? "" : " " + days + " days");
  }
}
