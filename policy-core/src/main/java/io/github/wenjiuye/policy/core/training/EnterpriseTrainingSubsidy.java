package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.CourseKind;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.training.EnterpriseTrainingClaim;
import io.github.wenjiuye.policy.model.training.TrainingOrganiser;

/**
 * An enterprise that trains its staff 职工, or has them trained, is paid for each trainee. Source: 23.1.
 */
public final class EnterpriseTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(EnterpriseTrainingClaim.APPLIED_ON);
  private static final Symbol<TrainingOrganiser> ORGANISER =
      Symbol.of(EnterpriseTrainingClaim.ORGANISER);
  private static final Symbol<CourseKind> KIND =
      Symbol.of(EnterpriseTrainingClaim.COURSE, Course.KIND);
  private static final Quantity TRAINEES = Quantity.of(EnterpriseTrainingClaim.TRAINEES);

  private EnterpriseTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            EnterpriseTrainingClaim.PROVISION, EnterpriseTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(ORGANISER.isOneOf(
            TrainingOrganiser.ENTERPRISE, TrainingOrganiser.ENTRUSTED_INSTITUTION))
        .requires(KIND.isOneOf(CourseKind.PRE_JOB, CourseKind.JOB_CHANGE, CourseKind.SKILL_UPGRADE))
        .pays(TRAINEES.times(Quantity.of(LocalStandard.TRAINING_SUBSIDY, APPLIED_ON, KIND)));
  }
}
