package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.SAFETY_TRAINING_SUBSIDY;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.training.SafetyTrainingClaim;

/**
 * An enterprise is paid once a year for each of its skilled staff who takes the safety training 安全技能培训 and passes. Source: 24.1.
 */
public final class SafetyTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(SafetyTrainingClaim.APPLIED_ON);
  private static final Quantity TRAINEES = Quantity.of(SafetyTrainingClaim.TRAINEES);

  private SafetyTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            SafetyTrainingClaim.PROVISION, SafetyTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(SafetyTrainingClaim.ANNUAL_SAFETY_TRAINING))
        .requires(Condition.holds(SafetyTrainingClaim.ACCEPTED))
        .requires(Condition.isNot(SafetyTrainingClaim.ALREADY_PAID_THIS_YEAR))
        .pays(TRAINEES.times(SAFETY_TRAINING_SUBSIDY));
  }
}
