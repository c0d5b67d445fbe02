package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.PovertySupportClaim;

/**
 * A registered poor labourer 建档立卡贫困劳动力 who meets the conditions is included in the support for employment. Source: 15.1.
 */
public final class PovertySupportInclusion {

  private static final Day APPLIED_ON = Day.of(PovertySupportClaim.APPLIED_ON);

  private PovertySupportInclusion() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PovertySupportClaim.PROVISION, PovertySupportClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(PovertySupportClaim.PERSON, Person.REGISTERED_POOR))
        .requires(Condition.holds(PovertySupportClaim.MEETS_POLICY_CONDITIONS))
        .opens(Subject.POVERTY_EMPLOYMENT_SUPPORT);
  }
}
