package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.core.duties.LeagueDuty;
import io.github.wenjiuye.policy.core.flexible.FlexibleInsuranceSubsidy;
import io.github.wenjiuye.policy.core.flexible.PensionEnrolment;
import io.github.wenjiuye.policy.core.flexible.StreetVending;
import io.github.wenjiuye.policy.core.graduates.GraduateHiringSubsidy;
import io.github.wenjiuye.policy.core.graduates.GraduateRecruitmentDuty;
import io.github.wenjiuye.policy.core.graduates.GraduateRecruitmentShare;
import io.github.wenjiuye.policy.core.graduates.GraduateStatusRetention;
import io.github.wenjiuye.policy.core.graduates.GrassrootsPostsDuty;
import io.github.wenjiuye.policy.core.graduates.InstitutionVacanciesDuty;
import io.github.wenjiuye.policy.core.graduates.LateLeaverExtension;
import io.github.wenjiuye.policy.core.graduates.MilitaryEnlistmentDuty;
import io.github.wenjiuye.policy.core.graduates.PostgraduateEnrolmentDuty;
import io.github.wenjiuye.policy.core.graduates.TopUpEnrolmentDuty;
import io.github.wenjiuye.policy.core.resumption.HealthCodeRecognition;
import io.github.wenjiuye.policy.core.resumption.ResumptionSupport;
import io.github.wenjiuye.policy.core.retention.HardshipRefund;
import io.github.wenjiuye.policy.core.retention.JobRetentionRefund;
import io.github.wenjiuye.policy.core.retention.WageDepositDeferral;
import io.github.wenjiuye.policy.core.rule.CanonicalForm;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rural.FarmlandChargesWaiver;
import io.github.wenjiuye.policy.core.rural.LabourTransferSubsidy;
import io.github.wenjiuye.policy.core.rural.LandPriority;
import io.github.wenjiuye.policy.core.rural.LargeScaleHiringAward;
import io.github.wenjiuye.policy.core.rural.ParkChargesWaiver;
import io.github.wenjiuye.policy.core.rural.PoorLabourTransferSubsidy;
import io.github.wenjiuye.policy.core.rural.PovertySupportInclusion;
import io.github.wenjiuye.policy.core.rural.PriorityHiring;
import io.github.wenjiuye.policy.core.rural.PublicPostPriority;
import io.github.wenjiuye.policy.core.rural.RuralHiringSubsidy;
import io.github.wenjiuye.policy.core.rural.WorkTrainingSubsidy;
import io.github.wenjiuye.policy.core.rural.WorkshopResumption;
import io.github.wenjiuye.policy.core.safetynet.BenefitContinuation;
import io.github.wenjiuye.policy.core.safetynet.FlexibleSubsidyExtension;
import io.github.wenjiuye.policy.core.safetynet.PublicPostExtension;
import io.github.wenjiuye.policy.core.safetynet.PublicPostPlacement;
import io.github.wenjiuye.policy.core.safetynet.TemporaryPostSubsidy;
import io.github.wenjiuye.policy.core.safetynet.UnemployedHiringSubsidy;
import io.github.wenjiuye.policy.core.safetynet.UnemploymentAllowance;
import io.github.wenjiuye.policy.core.services.EmploymentServiceSubsidy;
import io.github.wenjiuye.policy.core.services.UnemploymentRegistration;
import io.github.wenjiuye.policy.core.startup.IncubatorAward;
import io.github.wenjiuye.policy.core.startup.NegotiatedDeferral;
import io.github.wenjiuye.policy.core.startup.OtherLoanRelief;
import io.github.wenjiuye.policy.core.startup.PartnershipLoanLimit;
import io.github.wenjiuye.policy.core.startup.PersonalLoanLimit;
import io.github.wenjiuye.policy.core.startup.RentReliefSubsidy;
import io.github.wenjiuye.policy.core.startup.RepaymentDeferral;
import io.github.wenjiuye.policy.core.startup.SmallEnterpriseLoanAccess;
import io.github.wenjiuye.policy.core.startup.SmallLoanWaiver;
import io.github.wenjiuye.policy.core.startup.TrustedGroupWaiver;
import io.github.wenjiuye.policy.core.training.EnterpriseTrainingSubsidy;
import io.github.wenjiuye.policy.core.training.HighRiskTrainingSubsidy;
import io.github.wenjiuye.policy.core.training.InternetTrainingSubsidy;
import io.github.wenjiuye.policy.core.training.OnlineTrainingSubsidy;
import io.github.wenjiuye.policy.core.training.SafetyTrainingSubsidy;
import io.github.wenjiuye.policy.core.training.TraineeAllowance;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.text.Nearest;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The provisions in the order of the notice. */
public final class Notice {

  /** The number of the notice. */
  public static final String NUMBER = "内政办发〔2020〕10号";

  private static final String PROVISION = "provision";
  private static final String UNKNOWN_PROVISION = "unknownProvision";

  private static final ImmutableMap<String, Provision> PROVISIONS = Maps.uniqueIndex(
      List.of(
          ResumptionSupport.provision(),
          HealthCodeRecognition.provision(),
          JobRetentionRefund.provision(),
          HardshipRefund.provision(),
          WageDepositDeferral.provision(),
          IncubatorAward.provision(),
          RentReliefSubsidy.provision(),
          SmallEnterpriseLoanAccess.provision(),
          PersonalLoanLimit.provision(),
          PartnershipLoanLimit.provision(),
          SmallLoanWaiver.provision(),
          TrustedGroupWaiver.provision(),
          OtherLoanRelief.provision(),
          RepaymentDeferral.provision(),
          NegotiatedDeferral.provision(),
          StreetVending.provision(),
          PensionEnrolment.provision(),
          FlexibleInsuranceSubsidy.provision(),
          RuralHiringSubsidy.provision(),
          WorkTrainingSubsidy.provision(),
          LabourTransferSubsidy.provision(),
          PoorLabourTransferSubsidy.provision(),
          LandPriority.provision(),
          ParkChargesWaiver.provision(),
          FarmlandChargesWaiver.provision(),
          PovertySupportInclusion.provision(),
          PriorityHiring.provision(),
          WorkshopResumption.provision(),
          PublicPostPriority.provision(),
          LargeScaleHiringAward.provision(),
          GraduateHiringSubsidy.provision(),
          GraduateRecruitmentDuty.provision(),
          GraduateRecruitmentShare.provision(),
          InstitutionVacanciesDuty.provision(),
          GrassrootsPostsDuty.provision(),
          PostgraduateEnrolmentDuty.provision(),
          TopUpEnrolmentDuty.provision(),
          MilitaryEnlistmentDuty.provision(),
          LateLeaverExtension.provision(),
          GraduateStatusRetention.provision(),
          UnemploymentAllowance.provision(),
          BenefitContinuation.provision(),
          PublicPostExtension.provision(),
          FlexibleSubsidyExtension.provision(),
          PublicPostPlacement.provision(),
          TemporaryPostSubsidy.provision(),
          UnemployedHiringSubsidy.provision(),
          EnterpriseTrainingSubsidy.provision(),
          OnlineTrainingSubsidy.provision(),
          SafetyTrainingSubsidy.provision(),
          HighRiskTrainingSubsidy.provision(),
          InternetTrainingSubsidy.provision(),
          TraineeAllowance.provision(),
          EmploymentServiceSubsidy.provision(),
          UnemploymentRegistration.provision(),
          LeagueDuty.provision()),
      Provision::id);

  private Notice() {}

  /** Apart, so that nobody waits for it who does not ask. */
  private static final class Hash {
    static final String OF_RULES = CanonicalForm.hash(List.of(
        NUMBER,
        PROVISIONS.values().asList(),
        List.of(Reading.values()),
        Concurrences.all(),
        // The order of a map is not in its form, but here it says which provision goes first.
        Lists.transform(Concurrences.all(), each -> each.parties().keySet().asList())));
  }

  private static String release() {
    Properties properties = new Properties();
    try (InputStream bytes = Notice.class.getResourceAsStream("policy.properties")) {
      properties.load(Objects.requireNonNull(bytes, "policy.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  /**
   * What is applied.
   *
   * @return the number of the notice and the version of these rules
   */
  public static PolicyVersion version() {
    return new PolicyVersion(NUMBER, release());
  }

  /**
   * The hash of the rules: of every provision with its conditions, numbers, days and citations, of what may not go together, and
   * of the readings that there are. What was chosen and what was set locally is not in it.
   *
   * @return 64 hexadecimal digits, which change exactly when a rule does
   */
  public static String hash() {
    return Hash.OF_RULES;
  }

  /**
   * Every provision.
   *
   * @return provisions by their number, in the order of the notice
   */
  public static ImmutableMap<String, Provision> provisions() {
    return PROVISIONS;
  }

  /**
   * One provision.
   *
   * @param id its number, such as {@code 16.1}
   * @return the provision
   * @throws InvalidInputException if there is none of that number; the message suggests the nearest
   */
  public static Provision provision(String id) {
    Provision provision = PROVISIONS.get(id);
    if (provision == null) {
      throw new InvalidInputException(ImmutableList.of(unknown(id)));
    }
    return provision;
  }

  private static Violation unknown(String id) {
    Optional<String> nearest = Nearest.of(id, PROVISIONS.keySet());
    Violation worded = Violation.of(
        PROVISION,
        Optional.of(id),
        nearest.isPresent() ? UNKNOWN_PROVISION + ".nearest" : UNKNOWN_PROVISION,
        Map.of(
            "value",
            id,
            "nearest",
            nearest.orElse(""),
            "names",
            String.join(", ", PROVISIONS.keySet())));
    return new Violation(
        PROVISION, Optional.of(id), UNKNOWN_PROVISION, worded.chinese(), worded.english());
  }
}
