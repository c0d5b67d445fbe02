package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * How many days one day lies after another; negative where it lies before.
 *
 * @param from the day from which is counted
 * @param to the day up to which is counted
 */
public record DaysBetween(Node from, Node to) implements Node {

  @Override
  public Sort sort() {
    return Sort.COUNT;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(from, to);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new DaysBetween(operands.get(0), operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return between(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return between(from.eval(scope), to.eval(scope));
  }

  private static long between(long first, long last) {
    return first == UNKNOWN || last == UNKNOWN
        ? UNKNOWN
        : Days.date(last).toEpochDay() - Days.date(first).toEpochDay();
  }

  @Override
  public String toString() {
    return "days from " + from + " to " + to;
  }
}
