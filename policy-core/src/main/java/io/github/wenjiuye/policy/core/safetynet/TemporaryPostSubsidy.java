package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.TEMPORARY_POST_MONTHS;

import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.safetynet.Post;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * Temporary posts of epidemic control or cleaning 临时性公益岗位 are subsidised by the month. Source: 22.4.
 */
public final class TemporaryPostSubsidy {

  private static final Day APPLIED_ON = Day.of(TemporaryPostClaim.APPLIED_ON);
  private static final Symbol<Post> POST = Symbol.of(TemporaryPostClaim.POST);
  private static final Quantity HEADS = Quantity.of(TemporaryPostClaim.HEADS);
  private static final Quantity MONTHS = Quantity.of(TemporaryPostClaim.MONTHS);

  private TemporaryPostSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(TemporaryPostClaim.PROVISION, TemporaryPostClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(OpenLists.namedOrLike(
            POST.isOneOf(Post.EPIDEMIC_CONTROL, Post.CLEANING), POST.isOneOf(Post.OTHER)))
        .requires(Condition.holds(TemporaryPostClaim.TEMPORARY))
        .pays(HEADS.times(MONTHS.notAbove(TEMPORARY_POST_MONTHS).times(ofOneMonth())));
  }

  private static Quantity ofOneMonth() {
    return Quantity.of(LocalStandard.TEMPORARY_POST_SUBSIDY, APPLIED_ON)
        .plus(Quantity.of(LocalStandard.TEMPORARY_POST_INSURANCE, APPLIED_ON));
  }
}
