package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.LandPriorityClaim;

/**
 * A farmer or herder 农牧民 who comes back to start a business comes first where land is allotted. Source: 14.1.
 */
public final class LandPriority {

  private static final Day APPLIED_ON = Day.of(LandPriorityClaim.APPLIED_ON);

  private LandPriority() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(LandPriorityClaim.PROVISION, LandPriorityClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(LandPriorityClaim.PERSON, Person.FARMER_OR_HERDER))
        .requires(Condition.holds(LandPriorityClaim.PERSON, Person.RETURNED_TO_START_BUSINESS))
        .prefers(Subject.LAND_QUOTA);
  }
}
