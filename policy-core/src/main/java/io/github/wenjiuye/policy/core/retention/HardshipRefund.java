package io.github.wenjiuye.policy.core.retention;

import static io.github.wenjiuye.policy.core.notice.Parameters.BENEFIT_MONTHS;
import static io.github.wenjiuye.policy.core.notice.Parameters.CONTRIBUTION_MONTHS;
import static io.github.wenjiuye.policy.core.notice.Parameters.REFUND_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.retention.HardshipRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandard.RefundBasis;

/**
 * An insured enterprise in passing difficulty that laid off nobody, or few, is refunded by the month. Source: 3.1.
 */
public final class HardshipRefund {

  private static final Day RECEIVED_ON = Day.of(HardshipRefundClaim.RECEIVED_ON);
  private static final Symbol<RefundBasis> BASIS =
      Symbol.of(LocalStandard.REFUND_BASIS, RECEIVED_ON);
  private static final Quantity INSURED_STAFF =
      Quantity.of(HardshipRefundClaim.ENTERPRISE, Enterprise.INSURED_STAFF);
  private static final Quantity CONTRIBUTIONS =
      Quantity.ofMoney(HardshipRefundClaim.MONTHLY_CONTRIBUTIONS_DUE);

  private HardshipRefund() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            HardshipRefundClaim.PROVISION, HardshipRefundClaim.SHAPE, Modality.MANDATORY)
        .within(RECEIVED_ON.between(START, REFUND_DEADLINE))
        .requires(Condition.holds(HardshipRefundClaim.ENTERPRISE, Enterprise.INSURED))
        .requires(
            Condition.holds(HardshipRefundClaim.ENTERPRISE, Enterprise.TEMPORARILY_IN_DIFFICULTY))
        .requires(Condition.holds(HardshipRefundClaim.ENTERPRISE, Enterprise.RECOVERY_EXPECTED))
        .requires(Layoffs.noneOrFew(
            HardshipRefundClaim.ENTERPRISE, LocalStandard.HARDSHIP_LAYOFF_CEILING, RECEIVED_ON))
        .prefers(
            HardshipRefundClaim.ENTERPRISE,
            Enterprise.AFFECTED_BY_EPIDEMIC,
            Enterprise.LOCAL_LEADING,
            Enterprise.LABOUR_INTENSIVE)
        .pays(Quantity.when(
            BASIS.isOneOf(RefundBasis.UNEMPLOYMENT_BENEFIT), byBenefit(), byContributions()));
  }

  private static Quantity byBenefit() {
    return BENEFIT_MONTHS.times(
        INSURED_STAFF.times(Quantity.of(LocalStandard.AVERAGE_MONTHLY_BENEFIT, RECEIVED_ON)));
  }

  private static Quantity byContributions() {
    return CONTRIBUTION_MONTHS.times(CONTRIBUTIONS);
  }
}
