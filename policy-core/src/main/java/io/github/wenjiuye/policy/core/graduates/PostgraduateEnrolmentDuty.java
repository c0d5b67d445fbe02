package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.ENROLMENT_GROWTH;
import static io.github.wenjiuye.policy.core.notice.Parameters.ENROLMENT_PLAN;

import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.PostgraduateEnrolment;

/**
 * Universities enrol more for a master's degree 硕士研究生. Source: 19.1.
 */
public final class PostgraduateEnrolmentDuty {

  private static final Quantity ENROLMENT2019 = Quantity.of(PostgraduateEnrolment.ENROLMENT2019);
  private static final Quantity ENROLMENT2020 = Quantity.of(PostgraduateEnrolment.ENROLMENT2020);
  private static final Quantity PLAN2020 = Quantity.of(PostgraduateEnrolment.PLAN2020);

  private PostgraduateEnrolmentDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, and to what
   */
  public static Provision provision() {
    return Provision.of(
            PostgraduateEnrolment.PROVISION, PostgraduateEnrolment.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .obliges(
            ENROLMENT2020.isAtLeastShareOf(ENROLMENT_GROWTH, ENROLMENT2019),
            PLAN2020.isAtLeast(ENROLMENT_PLAN));
  }
}
