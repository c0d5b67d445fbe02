package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * One of two terms, by a condition.
 *
 * @param condition what decides
 * @param then the term where it is true
 * @param otherwise the term where it is false
 */
public record Choice(Node condition, Node then, Node otherwise) implements Node {

  @Override
  public Sort sort() {
    return then.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(condition, then, otherwise);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Choice(operands.get(0), operands.get(1), operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    if (values[0] == UNKNOWN) {
      return values[1] == values[2] ? values[1] : UNKNOWN;
    }
    return values[0] == 1 ? values[1] : values[2];
  }

  @Override
  public long eval(Scope scope) {
    long decided = condition.eval(scope);
    if (decided == UNKNOWN) {
      long first = then.eval(scope);
      return first == otherwise.eval(scope) ? first : UNKNOWN;
    }
    return decided == 1 ? then.eval(scope) : otherwise.eval(scope);
  }

  @Override
  public String toString() {
    return "if " + condition + " then " + then + " else " + otherwise;
  }
}
