package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.DUE_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.REPAYMENT_END;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.EnterpriseSizes;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.startup.RepaymentDeferralClaim;

/**
 * Banks put off the repayment of a medium, small or micro enterprise in passing difficulty. Source: 9.1, 9.2.
 */
public final class RepaymentDeferral {

  private static final Day DUE_ON = Day.of(RepaymentDeferralClaim.LOAN, Loan.DUE_ON);
  private static final Quantity AMOUNT = Quantity.ofMoney(RepaymentDeferralClaim.LOAN, Loan.AMOUNT);
  private static final Day LAST_DUE =
      Day.byReading(Reading.R9_1, ImmutableMap.of("YES", REPAYMENT_END, "NO", Day.noEnd()));

  private RepaymentDeferral() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            RepaymentDeferralClaim.PROVISION, RepaymentDeferralClaim.SHAPE, Modality.DIRECTED)
        .within(DUE_ON.between(DUE_START, LAST_DUE))
        .requires(EnterpriseSizes.isNotLarge(RepaymentDeferralClaim.ENTERPRISE))
        .requires(
            Condition.holds(RepaymentDeferralClaim.ENTERPRISE, Enterprise.AFFECTED_BY_EPIDEMIC))
        .requires(Condition.holds(
            RepaymentDeferralClaim.ENTERPRISE, Enterprise.TEMPORARILY_IN_DIFFICULTY))
        .defersNoLaterThan(Subject.PRINCIPAL_AND_INTEREST, lastRepayment(), AMOUNT);
  }

  private static Day lastRepayment() {
    return Day.when(DUE_ON.isOnOrBefore(REPAYMENT_END), REPAYMENT_END, Day.noEnd());
  }
}
