package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.ALL_ONLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.training.InternetTrainingClaim;

/**
 * Training may be held online alone 全程网上培训 where nothing must be practised by hand; else some of it is held offline. Source: 25.1.
 */
public final class InternetTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(InternetTrainingClaim.APPLIED_ON);
  private static final Quantity OFFLINE_SHARE =
      Quantity.ofRate(InternetTrainingClaim.COURSE, Course.OFFLINE_SHARE);
  private static final Quantity TRAINEES = Quantity.of(InternetTrainingClaim.TRAINEES);

  private InternetTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            InternetTrainingClaim.PROVISION, InternetTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(
            "course",
            Condition.any(
                Condition.isNot(InternetTrainingClaim.COURSE, Course.HANDS_ON_NEEDED),
                Condition.holds(InternetTrainingClaim.COURSE, Course.SIMULABLE),
                isOfflineEnough()))
        .pays(TRAINEES.times(Quantity.of(LocalStandard.ONLINE_TRAINING, "perHead", APPLIED_ON)));
  }

  private static Condition isOfflineEnough() {
    return Condition.all(
        OFFLINE_SHARE.isMoreThan(ALL_ONLINE),
        OFFLINE_SHARE.isAtLeast(
            Quantity.of(LocalStandard.ONLINE_TRAINING, "minimumOfflineShare", APPLIED_ON)));
  }
}
