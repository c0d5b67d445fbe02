package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * The smaller of two numbers: what there is, and how much of it counts at most.
 *
 * @param number what there is
 * @param most how much of it counts at most
 */
public record Smaller(Node number, Node most) implements Node {

  @Override
  public Sort sort() {
    return number.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(number, most);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Smaller(operands.get(0), operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return smaller(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return smaller(number.eval(scope), most.eval(scope));
  }

  private static long smaller(long a, long b) {
    return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.min(a, b);
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return Long.compare(values[0], values[1]);
  }

  @Override
  public String toString() {
    return number + ", at most " + most;
  }
}
