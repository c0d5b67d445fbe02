package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * An expression of the rule language. It has one exact meaning, {@link #apply}, over {@code long} values; {@link #UNKNOWN}
 * is a value and goes through by Kleene's tables. Nodes print, compare by content and can be walked by {@link #operands}
 * without knowing any measure.
 *
 * <table>
 *   <caption>The language</caption>
 *   <tr><th>node</th><th>says</th></tr>
 *   <tr><td>{@link FactNode}</td><td>what the claim or an item of it says</td></tr>
 *   <tr><td>{@link Constant}, {@link Dated}</td><td>a number of the notice, the same always or by the day</td></tr>
 *   <tr><td>{@link Standard}, {@link Lookup}, {@link Unstated}</td><td>a number that a league sets: asked for, found, not found</td></tr>
 *   <tr><td>{@link Product}, {@link Sum}, {@link Portion}, {@link Smaller}, {@link Lacking}, {@link Shift}, {@link DaysBetween}, {@link YearOf}</td><td>arithmetic on numbers and days</td></tr>
 *   <tr><td>{@link Total}, {@link Best}, {@link Listing}</td><td>what the items of a list come to</td></tr>
 *   <tr><td>{@link Choice}, {@link ByReading}</td><td>one of two by a condition, one of several by a reading</td></tr>
 *   <tr><td>{@link Compare}, {@link Share}, {@link OneOf}, {@link Within}, {@link Listed}</td><td>true or false of values</td></tr>
 *   <tr><td>{@link All}, {@link Any}</td><td>connectives</td></tr>
 * </table>
 */
public sealed interface Node
    permits FactNode,
        Stated,
        Standard,
        Lookup,
        Unstated,
        Product,
        Sum,
        Portion,
        Smaller,
        Lacking,
        Shift,
        DaysBetween,
        YearOf,
        OfList,
        Choice,
        ByReading,
        Compare,
        Share,
        OneOf,
        Within,
        Listed,
        All,
        Any {

  /** The value of what is not known. */
  long UNKNOWN = Fact.UNKNOWN;

  /** The value of what has no end; sums and products with it have none either. */
  long UNBOUNDED = Domain.UNBOUNDED;

  /**
   * What the values stand for.
   *
   * @return the sort
   */
  Sort sort();

  /**
   * The expressions that this one is made of.
   *
   * @return the operands, in the order in which {@link #apply} takes their values
   */
  ImmutableList<Node> operands();

  /**
   * The same kind of node over other operands.
   *
   * @param operands as many as {@link #operands} gives
   * @return the node
   */
  Node withOperands(ImmutableList<Node> operands);

  /**
   * The meaning: the value for given values of the operands.
   *
   * @param values one for each operand, {@link #UNKNOWN} among them
   * @return the value, or {@link #UNKNOWN} where it depends on what is unknown
   */
  long apply(long[] values);

  /**
   * The value for a claim.
   *
   * @param scope the claim, and the item where a list is walked
   * @return the value, or {@link #UNKNOWN}
   */
  long eval(Scope scope);

  /**
   * On which side of its crossing the node stands: a number that goes only one way as an operand goes one way, and changes
   * whenever the node's meaning does. It answers where an operand must cross for the node to change.
   *
   * @param values one known value for each operand
   * @return the side; always 0 for a node without crossings
   */
  default long side(long[] values) {
    return 0;
  }

  /**
   * Whether the node has crossings.
   *
   * @return true where {@link #side} tells something
   */
  default boolean crosses() {
    return false;
  }
}
