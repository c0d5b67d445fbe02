package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.GRASSROOTS_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.GrassrootsPosts;

/**
 * Half of the grassroots posts 基层岗位, at least, are for graduates without a job. Source: 18.2.
 */
public final class GrassrootsPostsDuty {

  private static final Day APPLIED_ON = Day.of(GrassrootsPosts.APPLIED_ON);
  private static final Quantity POSTS = Quantity.of(GrassrootsPosts.POSTS);
  private static final Quantity FOR_GRADUATES =
      Quantity.of(GrassrootsPosts.POSTS_FOR_UNEMPLOYED_GRADUATES);

  private GrassrootsPostsDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, when, and to what
   */
  public static Provision provision() {
    return Provision.of(GrassrootsPosts.PROVISION, GrassrootsPosts.SHAPE, Modality.DIRECTED)
        .within(APPLIED_ON.from(START))
        .obliges(FOR_GRADUATES.isAtLeastShareOf(GRASSROOTS_SHARE, POSTS));
  }
}
