package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * How much a part lacks to be a share of its whole, or to be more than it; 0 where it lacks nothing.
 *
 * @param part the part, 0 or more
 * @param operator at least the share, or more than it
 * @param whole the whole, 0 or more
 * @param share the share in millionths, 0 or more
 */
public record Lacking(Node part, Compare.Operator operator, Node whole, Node share)
    implements Node {

  @Override
  public Sort sort() {
    return Sort.COUNT;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(part, whole, share);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Lacking(operands.get(0), operator, operands.get(1), operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    return lacking(values[0], values[1], values[2]);
  }

  @Override
  public long eval(Scope scope) {
    return lacking(part.eval(scope), whole.eval(scope), share.eval(scope));
  }

  private long lacking(long part, long whole, long share) {
    if (part == UNKNOWN || whole == UNKNOWN || share == UNKNOWN) {
      return UNKNOWN;
    }
    if (part == UNBOUNDED) {
      return 0;
    }
    return whole == UNBOUNDED && share > 0
        ? UNBOUNDED
        : Math.max(0, Share.least(operator, whole, share).longValueExact() - part);
  }

  @Override
  public String toString() {
    return "what " + part + " lacks to be " + operator + " " + share + " of " + whole;
  }
}
