package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.PublicPostPriorityClaim;

/**
 * The registered poor who cannot leave, live by no local work and cannot get out of poverty by themselves come first for a public-welfare post 公益性岗位. Source: 15.4.
 */
public final class PublicPostPriority {

  private static final Day APPLIED_ON = Day.of(PublicPostPriorityClaim.APPLIED_ON);

  private PublicPostPriority() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PublicPostPriorityClaim.PROVISION, PublicPostPriorityClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(PublicPostPriorityClaim.PERSON, Person.REGISTERED_POOR))
        .requires(Condition.holds(PublicPostPriorityClaim.CANNOT_LEAVE_HOME))
        .requires(Condition.holds(PublicPostPriorityClaim.NO_LOCAL_WORK))
        .requires(Condition.holds(PublicPostPriorityClaim.CANNOT_ESCAPE_POVERTY))
        .requires(Condition.holds(PublicPostPriorityClaim.ABLE_TO_DO_THE_JOB))
        .prefers(Subject.PUBLIC_WELFARE_POST);
  }
}
