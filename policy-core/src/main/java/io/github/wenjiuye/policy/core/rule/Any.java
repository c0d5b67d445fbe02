package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.stream.Collectors;

/**
 * Whether at least one of several conditions is met.
 *
 * @param conditions the conditions
 */
public record Any(ImmutableList<Node> conditions) implements Node {

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return conditions;
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Any(operands);
  }

  @Override
  public long apply(long[] values) {
    long result = 0;
    for (long value : values) {
      if (value == 1) {
        return 1;
      }
      if (value == UNKNOWN) {
        result = UNKNOWN;
      }
    }
    return result;
  }

  @Override
  public long eval(Scope scope) {
    long result = 0;
    for (int i = 0; i < conditions.size(); i++) {
      long value = conditions.get(i).eval(scope);
      if (value == 1) {
        return 1;
      }
      if (value == UNKNOWN) {
        result = UNKNOWN;
      }
    }
    return result;
  }

  @Override
  public String toString() {
    return conditions.stream().map(Node::toString).collect(Collectors.joining(" or ", "(", ")"));
  }
}
