package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalTime;

/** A name in a rule, by which a league or the region tells grades or places apart. */
public final class Text {

  private final FactNode node;

  private Text(FactNode node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Text of(Fact<C, String> fact) {
    return new Text(FactNode.ofClaim(fact));
  }

  /** The expression. */
  Node node() {
    return node;
  }

  /**
   * A site of that name that a league or the region designates, open all the time from one hour to another.
   *
   * @param standard the list of sites
   * @param day the day on which it must be designated
   * @param opens from when
   * @param closes until when
   * @param <C> the claim
   * @return the condition
   */
  public <C> Condition isListedIn(
      LocalStandard standard, Day day, Fact<C, LocalTime> opens, Fact<C, LocalTime> closes) {
    return new Condition(new Listed(Standard.of(
        standard,
        FactNode.ofClaim(Claim.LEAGUE),
        day.node(),
        node,
        FactNode.ofClaim(opens),
        FactNode.ofClaim(closes))));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
