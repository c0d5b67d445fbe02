package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.DUE_START;

import io.github.wenjiuye.policy.core.notice.EnterpriseSizes;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.startup.NegotiatedDeferralClaim;

/**
 * A bank may agree on another deferral with an enterprise that is hit hard and has good prospects. Source: 9.3.
 */
public final class NegotiatedDeferral {

  private static final Day DUE_ON = Day.of(NegotiatedDeferralClaim.LOAN, Loan.DUE_ON);
  private static final Day AGREED_UNTIL = Day.of(NegotiatedDeferralClaim.AGREED_UNTIL);
  private static final Quantity AMOUNT =
      Quantity.ofMoney(NegotiatedDeferralClaim.LOAN, Loan.AMOUNT);

  private NegotiatedDeferral() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            NegotiatedDeferralClaim.PROVISION,
            NegotiatedDeferralClaim.SHAPE,
            Modality.DISCRETIONARY)
        .within(DUE_ON.from(DUE_START))
        .requires(EnterpriseSizes.isNotLarge(NegotiatedDeferralClaim.ENTERPRISE))
        .requires(Condition.holds(NegotiatedDeferralClaim.ENTERPRISE, Enterprise.SEVERELY_AFFECTED))
        .requires(Condition.holds(NegotiatedDeferralClaim.ENTERPRISE, Enterprise.LONG_RECOVERY))
        .requires(Condition.holds(NegotiatedDeferralClaim.ENTERPRISE, Enterprise.GOOD_PROSPECTS))
        .defersUntil(Subject.PRINCIPAL_AND_INTEREST, AGREED_UNTIL, AMOUNT);
  }
}
