package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * A value of the notice that has always been the same.
 *
 * @param name what the table of parameters calls it
 * @param sentence the sentence that it comes from
 * @param sort what the value stands for
 * @param value the value
 */
public record Constant(String name, String sentence, Sort sort, long value) implements Stated {

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return this;
  }

  @Override
  public long apply(long[] values) {
    return value;
  }

  @Override
  public long eval(Scope scope) {
    return value;
  }

  @Override
  public String toString() {
    return Values.write(sort, value);
  }
}
