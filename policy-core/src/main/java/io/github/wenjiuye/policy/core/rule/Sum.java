package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.stream.Collectors;

/**
 * Several numbers together.
 *
 * @param summands the numbers, all of one sort
 */
public record Sum(ImmutableList<Node> summands) implements Node {

  @Override
  public Sort sort() {
    return summands.get(0).sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return summands;
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Sum(operands);
  }

  @Override
  public long apply(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Arithmetic.plus(sum, value);
    }
    return sum;
  }

  @Override
  public long eval(Scope scope) {
    long sum = 0;
    for (Node summand : summands) {
      sum = Arithmetic.plus(sum, summand.eval(scope));
    }
    return sum;
  }

  @Override
  public String toString() {
    return summands.stream().map(Node::toString).collect(Collectors.joining(" + "));
  }
}
