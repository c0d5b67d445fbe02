package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.SMALL_LOAN;
import static io.github.wenjiuye.policy.core.notice.Parameters.WAIVER_START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;

/**
 * No counter-guarantee 反担保 is taken, in principle, for a small personal start-up loan that is newly issued. Source: 8.1.
 */
public final class SmallLoanWaiver {

  private static final Day ISSUED_ON = Day.of(SmallLoanWaiverClaim.LOAN, Loan.ISSUED_ON);
  private static final Symbol<LoanKind> KIND = Symbol.of(SmallLoanWaiverClaim.LOAN, Loan.KIND);
  private static final Quantity AMOUNT = Quantity.ofMoney(SmallLoanWaiverClaim.LOAN, Loan.AMOUNT);

  private SmallLoanWaiver() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            SmallLoanWaiverClaim.PROVISION, SmallLoanWaiverClaim.SHAPE, Modality.IN_PRINCIPLE)
        .within(ISSUED_ON.from(WAIVER_START))
        .requires(KIND.isOneOf(LoanKind.PERSONAL))
        .requires(AMOUNT.isAtMost(SMALL_LOAN))
        .waives(Subject.COUNTER_GUARANTEE);
  }
}
