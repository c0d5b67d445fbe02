package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.math.BigInteger;

/**
 * Holds the share that a part has of its whole against another share. Nothing is divided: the cross products are compared, exactly.
 *
 * @param part the part, 0 or more
 * @param operator what is asked of the part's share
 * @param whole the whole, 0 or more
 * @param share the share in millionths, 0 or more
 */
public record Share(Node part, Compare.Operator operator, Node whole, Node share) implements Node {

  /**
   * What is asked of the share, as a finding tells it.
   *
   * @return the relation
   */
  public Bound.Relation relation() {
    return switch (operator) {
      case AT_LEAST -> Bound.Relation.SHARE_AT_LEAST;
      case AT_MOST -> Bound.Relation.SHARE_AT_MOST;
      case MORE_THAN -> Bound.Relation.SHARE_MORE_THAN;
      case EQUAL, LESS_THAN -> throw new IllegalStateException(this + " is not told yet");
    };
  }

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(part, whole, share);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Share(operands.get(0), operator, operands.get(1), operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    return holds(values[0], values[1], values[2]);
  }

  @Override
  public long eval(Scope scope) {
    return holds(part.eval(scope), whole.eval(scope), share.eval(scope));
  }

  long holds(long part, long whole, long share) {
    return part == UNKNOWN || whole == UNKNOWN || share == UNKNOWN
        ? UNKNOWN
        : operator.holds(sign(part, whole, share)) ? 1 : 0;
  }

  private static int sign(long part, long whole, long share) {
    if (part == UNBOUNDED) {
      return 1;
    }
    if (whole == UNBOUNDED) {
      return share > 0 ? -1 : Long.signum(part);
    }
    long high = Math.multiplyHigh(part, Rate.UNITS);
    long low = part * Rate.UNITS;
    long otherHigh = Math.multiplyHigh(whole, share);
    long otherLow = whole * share;
    return high == otherHigh ? Long.compareUnsigned(low, otherLow) : Long.compare(high, otherHigh);
  }

  /** The smallest part that is at least a share, or more than it; 0 or more. */
  static BigInteger least(Compare.Operator operator, long whole, long share) {
    BigInteger units = BigInteger.valueOf(Rate.UNITS);
    BigInteger[] parts =
        BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share)).divideAndRemainder(units);
    boolean isReached = operator == Compare.Operator.AT_LEAST && parts[1].signum() == 0;
    return isReached ? parts[0] : parts[0].add(BigInteger.ONE);
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return sign(values[0], values[1], values[2]);
  }

  @Override
  public String toString() {
    return part + " " + operator + " " + share + " of " + whole;
  }
}
