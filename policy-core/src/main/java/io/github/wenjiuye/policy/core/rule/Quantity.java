package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/** A number in a rule: a count, a sum of money, or a rate. */
public final class Quantity {

  private final Node node;

  Quantity(Node node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Quantity of(Fact<C, Long> fact) {
    return new Quantity(FactNode.ofClaim(fact));
  }

  /**
   * A fact of a party of the claim.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the word for it
   */
  public static <C, P> Quantity of(Fact<C, P> party, Fact<P, Long> fact) {
    return new Quantity(FactNode.ofClaim(party, fact));
  }

  /**
   * A number of the notice that has always been the same.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that it comes from
   * @param value the number
   * @return the number
   */
  public static Quantity count(String name, String sentence, long value) {
    return new Quantity(new Constant(name, sentence, Sort.COUNT, value));
  }

  /**
   * A number that a league or the region sets.
   *
   * @param standard which number
   * @param day the day whose number counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, Day day) {
    return new Quantity(new Standard(standard, FactNode.ofClaim(Claim.LEAGUE), day.node()));
  }

  /** The expression. */
  Node node() {
    return node;
  }

  /**
   * At least the number.
   *
   * @param least the number, included
   * @return the condition
   */
  public Condition isAtLeast(Quantity least) {
    return new Condition(new Compare(node, Compare.Operator.AT_LEAST, least.node));
  }

  /**
   * Above the number.
   *
   * @param bound the number, excluded
   * @return the condition
   */
  public Condition isMoreThan(Quantity bound) {
    return new Condition(new Compare(node, Compare.Operator.MORE_THAN, bound.node));
  }

  /**
   * At least a share of a whole.
   *
   * @param share the share, included
   * @param whole the whole
   * @return the condition
   */
  public Condition isAtLeastShareOf(Quantity share, Quantity whole) {
    return new Condition(new Share(node, whole.node, share.node));
  }

  /**
   * This many times something.
   *
   * @param each what each one is
   * @return the product
   */
  public Quantity times(Quantity each) {
    return new Quantity(new Product(node, each.node));
  }

  /**
   * One of two numbers.
   *
   * @param condition what decides
   * @param then the number where it is met
   * @param otherwise the number where it is not
   * @return the number that applies
   */
  public static Quantity when(Condition condition, Quantity then, Quantity otherwise) {
    return new Quantity(new Choice(condition.node(), then.node, otherwise.node));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
