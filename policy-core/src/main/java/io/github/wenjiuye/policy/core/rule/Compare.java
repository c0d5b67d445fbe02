package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * Holds one number or day against another.
 *
 * @param left the side that is told as observed
 * @param operator what is asked of it
 * @param right the side that is told as required
 */
public record Compare(Node left, Operator operator, Node right) implements Node {

  /** What is asked of the left side. */
  public enum Operator {
    /** The left side is the right one. */
    EQUAL,
    /** The left side is the right one or above. */
    AT_LEAST,
    /** The left side is the right one or below. */
    AT_MOST,
    /** The left side is above the right one. */
    MORE_THAN,
    /** The left side is below the right one. */
    LESS_THAN;

    // No switch: a compiler that knows the operator sees through comparisons, not through the table
    // of a switch.
    boolean holds(int sign) {
      if (this == EQUAL) {
        return sign == 0;
      }
      if (this == AT_LEAST || this == AT_MOST) {
        return this == AT_LEAST ? sign >= 0 : sign <= 0;
      }
      return this == MORE_THAN ? sign > 0 : sign < 0;
    }
  }

  /**
   * What is asked of the left side, as a finding tells it.
   *
   * @return the relation; of days in the words for days
   */
  public Bound.Relation relation() {
    if (left instanceof YearOf && operator == Operator.EQUAL) {
      return Bound.Relation.IN_YEAR;
    }
    boolean isDay = left.sort() == Sort.DAY || left.sort() == Sort.MONTH;
    return switch (operator) {
      case EQUAL -> Bound.Relation.IS;
      case AT_LEAST -> isDay ? Bound.Relation.ON_OR_AFTER : Bound.Relation.AT_LEAST;
      case AT_MOST -> isDay ? Bound.Relation.ON_OR_BEFORE : Bound.Relation.AT_MOST;
      case MORE_THAN -> isDay ? Bound.Relation.AFTER : Bound.Relation.MORE_THAN;
      case LESS_THAN -> isDay ? Bound.Relation.BEFORE : Bound.Relation.LESS_THAN;
    };
  }

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(left, right);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Compare(operands.get(0), operator, operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return compare(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return compare(left.eval(scope), right.eval(scope));
  }

  long compare(long a, long b) {
    return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : operator.holds(Long.compare(a, b)) ? 1 : 0;
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
    return left + " " + operator + " " + right;
  }
}
