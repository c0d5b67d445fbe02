package io.github.wenjiuye.policy.core.retention;

import static io.github.wenjiuye.policy.core.notice.Parameters.REFUND_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.REFUND_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.notice.EnterpriseSizes;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A medium, small or micro enterprise that laid off nobody, or few, gets back the unemployment-insurance premiums 失业保险费 of
 * the previous year. Source: 3.1.
 */
public final class JobRetentionRefund {

  private static final Day RECEIVED_ON = Day.of(JobRetentionRefundClaim.RECEIVED_ON);
  private static final Quantity PREMIUMS_PAID =
      Quantity.ofMoney(JobRetentionRefundClaim.PREMIUMS_PAID_PRIOR_YEAR);

  private JobRetentionRefund() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            JobRetentionRefundClaim.PROVISION, JobRetentionRefundClaim.SHAPE, Modality.MANDATORY)
        .within(RECEIVED_ON.between(START, REFUND_DEADLINE))
        .requires(EnterpriseSizes.isNotLarge(JobRetentionRefundClaim.ENTERPRISE))
        .requires(Layoffs.noneOrFew(
            JobRetentionRefundClaim.ENTERPRISE, LocalStandard.LAYOFF_RATE_CEILING, RECEIVED_ON))
        .pays(PREMIUMS_PAID.portion(REFUND_SHARE));
  }
}
