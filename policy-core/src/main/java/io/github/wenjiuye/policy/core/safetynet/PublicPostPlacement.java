package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.safetynet.PublicPostPlacementClaim;

/**
 * Whoever is hard to employ and finds nothing on the market is placed in a public-welfare post 公益性岗位. Source: 22.3.
 */
public final class PublicPostPlacement {

  private static final Day APPLIED_ON = Day.of(PublicPostPlacementClaim.APPLIED_ON);

  private PublicPostPlacement() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PublicPostPlacementClaim.PROVISION, PublicPostPlacementClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(PublicPostPlacementClaim.PERSON, Person.HARD_TO_EMPLOY))
        .requires(Condition.isNot(PublicPostPlacementClaim.PERSON, Person.PLACEABLE_ON_MARKET))
        .opens(Subject.PUBLIC_WELFARE_POST);
  }
}
