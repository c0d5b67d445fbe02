package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * The calendar year of a day.
 *
 * @param day the day
 */
public record YearOf(Node day) implements Node {

  @Override
  public Sort sort() {
    return Sort.COUNT;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(day);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new YearOf(operands.get(0));
  }

  @Override
  public long apply(long[] values) {
    return year(values[0]);
  }

  @Override
  public long eval(Scope scope) {
    return year(day.eval(scope));
  }

  static long year(long day) {
    return day == UNKNOWN ? UNKNOWN : Days.year(day);
  }

  @Override
  public String toString() {
    return "year of " + day;
  }
}
