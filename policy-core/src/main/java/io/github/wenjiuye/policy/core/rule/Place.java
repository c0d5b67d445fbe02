package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.fact.Fact;

/** An administrative division in a rule. */
public final class Place {

  private final Node node;

  Place(Node node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Place of(Fact<C, Division> fact) {
    return new Place(FactNode.ofClaim(fact));
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
  public static <C, P> Place of(Fact<C, P> party, Fact<P, Division> fact) {
    return new Place(FactNode.ofClaim(party, fact));
  }

  /**
   * Within a province.
   *
   * @param province the province
   * @return the condition
   */
  public Condition isWithin(Region province) {
    return new Condition(new Within(node, province.name(), province.province()));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
