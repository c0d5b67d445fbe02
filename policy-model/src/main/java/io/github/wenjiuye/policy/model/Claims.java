package io.github.wenjiuye.policy.model;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;

/** The types of claims, by the number of their provision and in the order of the notice. */
public final class Claims {

  private static final ImmutableMap<String, Shape<? extends Claim>> SHAPES =
      ImmutableMap.<String, Shape<? extends Claim>>builder()
          .put(JobRetentionRefundClaim.PROVISION, JobRetentionRefundClaim.SHAPE)
          .put(SmallEnterpriseLoanClaim.PROVISION, SmallEnterpriseLoanClaim.SHAPE)
          .put(PersonalLoanClaim.PROVISION, PersonalLoanClaim.SHAPE)
          .put(PartnershipLoanClaim.PROVISION, PartnershipLoanClaim.SHAPE)
          .put(SmallLoanWaiverClaim.PROVISION, SmallLoanWaiverClaim.SHAPE)
          .put(TrustedGroupWaiverClaim.PROVISION, TrustedGroupWaiverClaim.SHAPE)
          .put(GraduateHiringClaim.PROVISION, GraduateHiringClaim.SHAPE)
          .put(GraduateRecruitmentPlan.PROVISION, GraduateRecruitmentPlan.SHAPE)
          .put(GraduateStatusClaim.PROVISION, GraduateStatusClaim.SHAPE)
          .put(UnemploymentAllowanceClaim.PROVISION, UnemploymentAllowanceClaim.SHAPE)
          .buildOrThrow();

  private Claims() {}

  /**
   * The shape of the claims under each provision.
   *
   * @return shapes by provision, such as {@code 16.1}, in the order of the notice
   */
  public static ImmutableMap<String, Shape<? extends Claim>> shapes() {
    return SHAPES;
  }
}
