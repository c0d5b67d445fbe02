package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.SMALL_LOAN;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.WAIVER_START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandard.LoanRelief;
import io.github.wenjiuye.policy.model.startup.OtherLoanReliefClaim;

/**
 * Other start-up loans may be freed of the counter-guarantee 反担保, or of part of it, by the league. Source: 8.2.
 */
public final class OtherLoanRelief {

  private static final Day ISSUED_ON = Day.of(OtherLoanReliefClaim.LOAN, Loan.ISSUED_ON);
  private static final Symbol<LoanKind> KIND = Symbol.of(OtherLoanReliefClaim.LOAN, Loan.KIND);
  private static final Quantity AMOUNT = Quantity.ofMoney(OtherLoanReliefClaim.LOAN, Loan.AMOUNT);
  private static final Symbol<LoanRelief> RELIEF =
      Symbol.of(LocalStandard.OTHER_LOAN_RELIEF, ISSUED_ON);

  private OtherLoanRelief() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            OtherLoanReliefClaim.PROVISION, OtherLoanReliefClaim.SHAPE, Modality.ENCOURAGED)
        .within(ISSUED_ON.from(START))
        .requires("loan", notReachedBySmallLoans())
        .requires("grounds", TrustedGroups.notOne(OtherLoanReliefClaim.GROUNDS))
        .requires(RELIEF.isOneOf(LoanRelief.WAIVED, LoanRelief.REDUCED))
        .waivesOrReduces(Subject.COUNTER_GUARANTEE, RELIEF.isOneOf(LoanRelief.REDUCED));
  }

  private static Condition notReachedBySmallLoans() {
    return Condition.any(
        KIND.isOneOf(LoanKind.PARTNERSHIP, LoanKind.ENTERPRISE, LoanKind.OTHER),
        AMOUNT.isMoreThan(SMALL_LOAN),
        ISSUED_ON.isBefore(WAIVER_START));
  }
}
