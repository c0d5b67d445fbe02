package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * One number times another, such as heads times a sum of money.
 *
 * @param left a number
 * @param right a number; its sort is the product's
 */
public record Product(Node left, Node right) implements Node {

  @Override
  public Sort sort() {
    return right.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(left, right);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Product(operands.get(0), operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return Arithmetic.times(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return Arithmetic.times(left.eval(scope), right.eval(scope));
  }

  @Override
  public String toString() {
    return left + " × " + right;
  }
}
