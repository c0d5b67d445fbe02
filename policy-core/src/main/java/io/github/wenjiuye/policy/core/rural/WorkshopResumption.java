package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.WorkshopResumptionClaim;

/**
 * Leading enterprises and workshops of poverty alleviation 扶贫龙头企业、扶贫车间 go first in resuming work. Source: 15.3.
 */
public final class WorkshopResumption {

  private static final Day APPLIED_ON = Day.of(WorkshopResumptionClaim.APPLIED_ON);

  private WorkshopResumption() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            WorkshopResumptionClaim.PROVISION, WorkshopResumptionClaim.SHAPE, Modality.DIRECTED)
        .within(APPLIED_ON.from(START))
        .requires(
            "enterprise",
            Condition.any(
                Condition.holds(
                    WorkshopResumptionClaim.ENTERPRISE, Enterprise.POVERTY_ALLEVIATION_LEADING),
                Condition.holds(
                    WorkshopResumptionClaim.ENTERPRISE, Enterprise.POVERTY_ALLEVIATION_WORKSHOP)))
        .prefers(Subject.RESUMPTION);
  }
}
