package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/** An administrative division, or a province, in a rule. */
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
   * A province of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Place ofProvince(Fact<C, Province> fact) {
    return new Place(FactNode.ofClaim(fact));
  }

  /**
   * Named in a list that a league or the region publishes.
   *
   * @param standard the list
   * @param day the day on which it must be named
   * @return the condition
   */
  public Condition isListedIn(LocalStandard standard, Day day) {
    return new Condition(
        new Listed(Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node(), node)));
  }

  /**
   * Within a province, or that province.
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
