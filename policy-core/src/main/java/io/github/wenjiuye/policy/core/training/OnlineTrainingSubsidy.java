package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.EPIDEMIC_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.CourseKind;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.training.OnlineTrainingClaim;

/**
 * Training held online 线上培训 in the epidemic is paid like a skill upgrade. Source: 23.2.
 */
public final class OnlineTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(OnlineTrainingClaim.APPLIED_ON);
  private static final Day TRAINED_ON = Day.of(OnlineTrainingClaim.COURSE, Course.TRAINED_ON);
  private static final Symbol<CourseKind> KIND = Symbol.of(OnlineTrainingClaim.COURSE, Course.KIND);
  private static final Quantity TRAINEES = Quantity.of(OnlineTrainingClaim.TRAINEES);

  private OnlineTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            OnlineTrainingClaim.PROVISION, OnlineTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.byReading(
            Reading.R23_1,
            ImmutableMap.of(
                "ANY",
                KIND.isOneOf(CourseKind.PRE_JOB, CourseKind.JOB_CHANGE, CourseKind.SKILL_UPGRADE),
                "SKILL_UPGRADE",
                KIND.isOneOf(CourseKind.SKILL_UPGRADE))))
        .requires(Condition.holds(OnlineTrainingClaim.COURSE, Course.ONLINE))
        .requires(Condition.holds(OnlineTrainingClaim.COURSE, Course.SUBSIDISED))
        .requires(TRAINED_ON.isOnOrAfter(EPIDEMIC_START))
        .pays(TRAINEES.times(Quantity.of(
            LocalStandard.TRAINING_SUBSIDY, CourseKind.SKILL_UPGRADE.code(), APPLIED_ON)));
  }
}
