package io.github.wenjiuye.policy.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.duties.LeagueDutyReport;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.flexible.FlexibleInsuranceClaim;
import io.github.wenjiuye.policy.model.flexible.PensionEnrolmentClaim;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentReport;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.graduates.GrassrootsPosts;
import io.github.wenjiuye.policy.model.graduates.InstitutionVacancies;
import io.github.wenjiuye.policy.model.graduates.LateLeaverClaim;
import io.github.wenjiuye.policy.model.graduates.MilitaryEnlistment;
import io.github.wenjiuye.policy.model.graduates.PostgraduateEnrolment;
import io.github.wenjiuye.policy.model.graduates.TopUpEnrolment;
import io.github.wenjiuye.policy.model.resumption.HealthCodeClaim;
import io.github.wenjiuye.policy.model.resumption.ResumptionSupportClaim;
import io.github.wenjiuye.policy.model.retention.HardshipRefundClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.retention.WageDepositClaim;
import io.github.wenjiuye.policy.model.rural.FarmlandChargesClaim;
import io.github.wenjiuye.policy.model.rural.LabourTransferClaim;
import io.github.wenjiuye.policy.model.rural.LandPriorityClaim;
import io.github.wenjiuye.policy.model.rural.LargeScaleHiringClaim;
import io.github.wenjiuye.policy.model.rural.ParkChargesClaim;
import io.github.wenjiuye.policy.model.rural.PoorLabourTransferClaim;
import io.github.wenjiuye.policy.model.rural.PovertySupportClaim;
import io.github.wenjiuye.policy.model.rural.PriorityHiringClaim;
import io.github.wenjiuye.policy.model.rural.PublicPostPriorityClaim;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.rural.WorkshopResumptionClaim;
import io.github.wenjiuye.policy.model.safetynet.BenefitContinuationClaim;
import io.github.wenjiuye.policy.model.safetynet.PublicPostExtensionClaim;
import io.github.wenjiuye.policy.model.safetynet.PublicPostPlacementClaim;
import io.github.wenjiuye.policy.model.safetynet.SubsidyExtensionClaim;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.services.EmploymentServiceClaim;
import io.github.wenjiuye.policy.model.services.UnemploymentRegistrationClaim;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import io.github.wenjiuye.policy.model.startup.NegotiatedDeferralClaim;
import io.github.wenjiuye.policy.model.startup.OtherLoanReliefClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import io.github.wenjiuye.policy.model.startup.RepaymentDeferralClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import io.github.wenjiuye.policy.model.training.EnterpriseTrainingClaim;
import io.github.wenjiuye.policy.model.training.HighRiskTrainingClaim;
import io.github.wenjiuye.policy.model.training.InternetTrainingClaim;
import io.github.wenjiuye.policy.model.training.OnlineTrainingClaim;
import io.github.wenjiuye.policy.model.training.SafetyTrainingClaim;
import io.github.wenjiuye.policy.model.training.TraineeAllowanceClaim;
import java.util.Map;
import java.util.function.Supplier;

/** The types of claims, by the number of their provision and in the order of the notice. */
public final class Claims {

  /** A shape is made when it is first asked for: few programs have to do with every provision. */
  private static final ImmutableMap<String, Supplier<Shape<? extends Claim>>> SHAPES =
      ImmutableMap.<String, Supplier<Shape<? extends Claim>>>builder()
          .put(ResumptionSupportClaim.PROVISION, () -> ResumptionSupportClaim.SHAPE)
          .put(HealthCodeClaim.PROVISION, () -> HealthCodeClaim.SHAPE)
          .put(JobRetentionRefundClaim.PROVISION, () -> JobRetentionRefundClaim.SHAPE)
          .put(HardshipRefundClaim.PROVISION, () -> HardshipRefundClaim.SHAPE)
          .put(WageDepositClaim.PROVISION, () -> WageDepositClaim.SHAPE)
          .put(IncubatorAwardClaim.PROVISION, () -> IncubatorAwardClaim.SHAPE)
          .put(RentReliefClaim.PROVISION, () -> RentReliefClaim.SHAPE)
          .put(SmallEnterpriseLoanClaim.PROVISION, () -> SmallEnterpriseLoanClaim.SHAPE)
          .put(PersonalLoanClaim.PROVISION, () -> PersonalLoanClaim.SHAPE)
          .put(PartnershipLoanClaim.PROVISION, () -> PartnershipLoanClaim.SHAPE)
          .put(SmallLoanWaiverClaim.PROVISION, () -> SmallLoanWaiverClaim.SHAPE)
          .put(TrustedGroupWaiverClaim.PROVISION, () -> TrustedGroupWaiverClaim.SHAPE)
          .put(OtherLoanReliefClaim.PROVISION, () -> OtherLoanReliefClaim.SHAPE)
          .put(RepaymentDeferralClaim.PROVISION, () -> RepaymentDeferralClaim.SHAPE)
          .put(NegotiatedDeferralClaim.PROVISION, () -> NegotiatedDeferralClaim.SHAPE)
          .put(StreetVendingClaim.PROVISION, () -> StreetVendingClaim.SHAPE)
          .put(PensionEnrolmentClaim.PROVISION, () -> PensionEnrolmentClaim.SHAPE)
          .put(FlexibleInsuranceClaim.PROVISION, () -> FlexibleInsuranceClaim.SHAPE)
          .put(RuralHiringClaim.PROVISION, () -> RuralHiringClaim.SHAPE)
          .put(WorkTrainingClaim.PROVISION, () -> WorkTrainingClaim.SHAPE)
          .put(LabourTransferClaim.PROVISION, () -> LabourTransferClaim.SHAPE)
          .put(PoorLabourTransferClaim.PROVISION, () -> PoorLabourTransferClaim.SHAPE)
          .put(LandPriorityClaim.PROVISION, () -> LandPriorityClaim.SHAPE)
          .put(ParkChargesClaim.PROVISION, () -> ParkChargesClaim.SHAPE)
          .put(FarmlandChargesClaim.PROVISION, () -> FarmlandChargesClaim.SHAPE)
          .put(PovertySupportClaim.PROVISION, () -> PovertySupportClaim.SHAPE)
          .put(PriorityHiringClaim.PROVISION, () -> PriorityHiringClaim.SHAPE)
          .put(WorkshopResumptionClaim.PROVISION, () -> WorkshopResumptionClaim.SHAPE)
          .put(PublicPostPriorityClaim.PROVISION, () -> PublicPostPriorityClaim.SHAPE)
          .put(LargeScaleHiringClaim.PROVISION, () -> LargeScaleHiringClaim.SHAPE)
          .put(GraduateHiringClaim.PROVISION, () -> GraduateHiringClaim.SHAPE)
          .put(GraduateRecruitmentReport.PROVISION, () -> GraduateRecruitmentReport.SHAPE)
          .put(GraduateRecruitmentPlan.PROVISION, () -> GraduateRecruitmentPlan.SHAPE)
          .put(InstitutionVacancies.PROVISION, () -> InstitutionVacancies.SHAPE)
          .put(GrassrootsPosts.PROVISION, () -> GrassrootsPosts.SHAPE)
          .put(PostgraduateEnrolment.PROVISION, () -> PostgraduateEnrolment.SHAPE)
          .put(TopUpEnrolment.PROVISION, () -> TopUpEnrolment.SHAPE)
          .put(MilitaryEnlistment.PROVISION, () -> MilitaryEnlistment.SHAPE)
          .put(LateLeaverClaim.PROVISION, () -> LateLeaverClaim.SHAPE)
          .put(GraduateStatusClaim.PROVISION, () -> GraduateStatusClaim.SHAPE)
          .put(UnemploymentAllowanceClaim.PROVISION, () -> UnemploymentAllowanceClaim.SHAPE)
          .put(BenefitContinuationClaim.PROVISION, () -> BenefitContinuationClaim.SHAPE)
          .put(PublicPostExtensionClaim.PROVISION, () -> PublicPostExtensionClaim.SHAPE)
          .put(SubsidyExtensionClaim.PROVISION, () -> SubsidyExtensionClaim.SHAPE)
          .put(PublicPostPlacementClaim.PROVISION, () -> PublicPostPlacementClaim.SHAPE)
          .put(TemporaryPostClaim.PROVISION, () -> TemporaryPostClaim.SHAPE)
          .put(UnemployedHiringClaim.PROVISION, () -> UnemployedHiringClaim.SHAPE)
          .put(EnterpriseTrainingClaim.PROVISION, () -> EnterpriseTrainingClaim.SHAPE)
          .put(OnlineTrainingClaim.PROVISION, () -> OnlineTrainingClaim.SHAPE)
          .put(SafetyTrainingClaim.PROVISION, () -> SafetyTrainingClaim.SHAPE)
          .put(HighRiskTrainingClaim.PROVISION, () -> HighRiskTrainingClaim.SHAPE)
          .put(InternetTrainingClaim.PROVISION, () -> InternetTrainingClaim.SHAPE)
          .put(TraineeAllowanceClaim.PROVISION, () -> TraineeAllowanceClaim.SHAPE)
          .put(EmploymentServiceClaim.PROVISION, () -> EmploymentServiceClaim.SHAPE)
          .put(UnemploymentRegistrationClaim.PROVISION, () -> UnemploymentRegistrationClaim.SHAPE)
          .put(LeagueDutyReport.PROVISION, () -> LeagueDutyReport.SHAPE)
          .buildOrThrow();

  private Claims() {}

  /**
   * The shape of the claims under each provision.
   *
   * @return shapes by provision, such as {@code 16.1}, in the order of the notice; an unmodifiable map
   */
  public static Map<String, Shape<? extends Claim>> shapes() {
    return Maps.transformValues(SHAPES, Supplier::get);
  }
}
