package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.LARGE_NEW_HIRE_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.LARGE_STAFF;
import static io.github.wenjiuye.policy.core.notice.Parameters.NEW_HIRE_SHARE;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;

/**
 * A small or micro enterprise may apply for a start-up guaranteed loan 创业担保贷款 once enough of its staff are new hires
 * who qualify for one themselves. Source: 6.1.
 */
public final class SmallEnterpriseLoanAccess {

  private static final Day APPLIED_ON = Day.of(SmallEnterpriseLoanClaim.APPLIED_ON);
  private static final Symbol<Size> SIZE =
      Symbol.of(SmallEnterpriseLoanClaim.ENTERPRISE, Enterprise.SIZE);
  private static final Quantity STAFF =
      Quantity.of(SmallEnterpriseLoanClaim.ENTERPRISE, Enterprise.STAFF);
  private static final Quantity QUALIFYING_HIRES =
      Quantity.of(SmallEnterpriseLoanClaim.QUALIFYING_HIRES);

  private SmallEnterpriseLoanAccess() {}

  /**
   * The provision.
   *
   * @return who, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            SmallEnterpriseLoanClaim.PROVISION, SmallEnterpriseLoanClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .requires(SIZE.isOneOf(Size.SMALL, Size.MICRO))
        .requires(QUALIFYING_HIRES.isAtLeastShareOf(leastShare(), STAFF))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
  }

  private static Quantity leastShare() {
    return Quantity.when(
        STAFF.isMoreThan(LARGE_STAFF),
        LARGE_NEW_HIRE_SHARE.on(APPLIED_ON),
        NEW_HIRE_SHARE.on(APPLIED_ON));
  }
}
