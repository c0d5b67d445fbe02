package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * A share of a sum of money, rounded to the fen, half a fen up. The one place where something is rounded.
 *
 * @param whole the sum, 0 or more
 * @param rate the share in millionths, 0 or more
 */
public record Portion(Node whole, Node rate) implements Node {

  @Override
  public Sort sort() {
    return Sort.MONEY;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(whole, rate);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Portion(operands.get(0), operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return Arithmetic.portion(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return Arithmetic.portion(whole.eval(scope), rate.eval(scope));
  }

  @Override
  public String toString() {
    return rate + " of " + whole;
  }
}
