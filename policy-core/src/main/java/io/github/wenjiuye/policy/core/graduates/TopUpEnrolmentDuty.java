package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.TOP_UP_SHARE;

import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.TopUpEnrolment;

/**
 * There are places for a share of the graduates of junior colleges to go on to a bachelor's degree 专升本. Source: 19.1.
 */
public final class TopUpEnrolmentDuty {

  private static final Quantity YEAR = Quantity.of(TopUpEnrolment.YEAR);
  private static final Quantity GRADUATES =
      Quantity.of(TopUpEnrolment.GRADUATES_OF_JUNIOR_COLLEGES);
  private static final Quantity PLACES = Quantity.of(TopUpEnrolment.TOP_UP_PLACES);

  private TopUpEnrolmentDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, and to what
   */
  public static Provision provision() {
    return Provision.of(TopUpEnrolment.PROVISION, TopUpEnrolment.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .obliges(PLACES.isAtLeastShareOf(TOP_UP_SHARE.in(YEAR), GRADUATES));
  }
}
