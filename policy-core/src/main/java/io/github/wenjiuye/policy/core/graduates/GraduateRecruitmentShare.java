package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.FRESH_GRADUATE_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;

/**
 * A state-owned enterprise plans, in principle, at least a share of its recruitment for fresh graduates 应届高校毕业生; special
 * enterprises are exempt. Source: 17.2.
 */
public final class GraduateRecruitmentShare {

  private static final Day APPLIED_ON = Day.of(GraduateRecruitmentPlan.APPLIED_ON);
  private static final Quantity PLANNED = Quantity.of(GraduateRecruitmentPlan.PLANNED);
  private static final Quantity FRESH_GRADUATES =
      Quantity.of(GraduateRecruitmentPlan.PLANNED_FRESH_GRADUATES);

  private GraduateRecruitmentShare() {}

  /**
   * The provision.
   *
   * @return who is bound, when, and to what
   */
  public static Provision provision() {
    return Provision.of(
            GraduateRecruitmentPlan.PROVISION, GraduateRecruitmentPlan.SHAPE, Modality.IN_PRINCIPLE)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(GraduateRecruitmentPlan.ENTERPRISE, Enterprise.STATE_OWNED))
        .obliges(Condition.any(
            Condition.holds(GraduateRecruitmentPlan.ENTERPRISE, Enterprise.SPECIAL),
            FRESH_GRADUATES.isAtLeastShareOf(FRESH_GRADUATE_SHARE, PLANNED)));
  }
}
