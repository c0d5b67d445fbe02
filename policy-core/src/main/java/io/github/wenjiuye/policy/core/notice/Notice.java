package io.github.wenjiuye.policy.core.notice;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.util.function.Supplier;

/** The provisions in the order of the notice. */
public final class Notice {

  /** The number of the notice. */
  public static final String NUMBER = "内政办发〔2020〕10号";

  private static final String PROVISION = "provision";
  private static final String UNKNOWN_PROVISION = "unknownProvision";

  /** A provision is made when it is first asked for: few programs have to do with every one. */
  private static final ImmutableMap<String, Supplier<Provision>> PROVISIONS =
      ImmutableMap.<String, Supplier<Provision>>builder()
          .put("1.1", once(ResumptionSupport::provision))
          .put("2.1", once(HealthCodeRecognition::provision))
          .put("3.1a", once(JobRetentionRefund::provision))
          .put("3.1b", once(HardshipRefund::provision))
          .put("4.1", once(WageDepositDeferral::provision))
          .put("5.1", once(IncubatorAward::provision))
          .put("5.2", once(RentReliefSubsidy::provision))
          .put("6.1", once(SmallEnterpriseLoanAccess::provision))
          .put("7.1", once(PersonalLoanLimit::provision))
          .put("7.2", once(PartnershipLoanLimit::provision))
          .put("8.1a", once(SmallLoanWaiver::provision))
          .put("8.1b", once(TrustedGroupWaiver::provision))
          .put("8.2", once(OtherLoanRelief::provision))
          .put("9.1", once(RepaymentDeferral::provision))
          .put("9.3", once(NegotiatedDeferral::provision))
          .put("10.1", once(StreetVending::provision))
          .put("11.1a", once(PensionEnrolment::provision))
          .put("11.1b", once(FlexibleInsuranceSubsidy::provision))
          .put("12.1", once(RuralHiringSubsidy::provision))
          .put("12.2", once(WorkTrainingSubsidy::provision))
          .put("13.1", once(LabourTransferSubsidy::provision))
          .put("13.2", once(PoorLabourTransferSubsidy::provision))
          .put("14.1a", once(LandPriority::provision))
          .put("14.1b", once(ParkChargesWaiver::provision))
          .put("14.2", once(FarmlandChargesWaiver::provision))
          .put("15.1", once(PovertySupportInclusion::provision))
          .put("15.2", once(PriorityHiring::provision))
          .put("15.3", once(WorkshopResumption::provision))
          .put("15.4", once(PublicPostPriority::provision))
          .put("15.5", once(LargeScaleHiringAward::provision))
          .put("16.1", once(GraduateHiringSubsidy::provision))
          .put("17.1", once(GraduateRecruitmentDuty::provision))
          .put("17.2", once(GraduateRecruitmentShare::provision))
          .put("18.1", once(InstitutionVacanciesDuty::provision))
          .put("18.2", once(GrassrootsPostsDuty::provision))
          .put("19.1a", once(PostgraduateEnrolmentDuty::provision))
          .put("19.1b", once(TopUpEnrolmentDuty::provision))
          .put("19.2", once(MilitaryEnlistmentDuty::provision))
          .put("20.1", once(LateLeaverExtension::provision))
          .put("20.2", once(GraduateStatusRetention::provision))
          .put("21.1", once(UnemploymentAllowance::provision))
          .put("21.2", once(BenefitContinuation::provision))
          .put("22.1a", once(PublicPostExtension::provision))
          .put("22.1b", once(FlexibleSubsidyExtension::provision))
          .put("22.3", once(PublicPostPlacement::provision))
          .put("22.4", once(TemporaryPostSubsidy::provision))
          .put("22.5", once(UnemployedHiringSubsidy::provision))
          .put("23.1", once(EnterpriseTrainingSubsidy::provision))
          .put("23.2", once(OnlineTrainingSubsidy::provision))
          .put("24.1", once(SafetyTrainingSubsidy::provision))
          .put("24.2", once(HighRiskTrainingSubsidy::provision))
          .put("25.1", once(InternetTrainingSubsidy::provision))
          .put("25.2", once(TraineeAllowance::provision))
          .put("26.2", once(EmploymentServiceSubsidy::provision))
          .put("27.1", once(UnemploymentRegistration::provision))
          .put("28.2", once(LeagueDuty::provision))
          .buildOrThrow();

  private Notice() {}

  private static Supplier<Provision> once(Supplier<Provision> provision) {
    return Suppliers.memoize(provision::get);
  }

  /** Apart, so that nobody waits for it who does not ask. */
  private static final class Hash {
    static final String OF_RULES = CanonicalForm.hash(List.of(
        NUMBER,
        ImmutableList.copyOf(provisions().values()),
        List.of(Reading.values()),
        Concurrences.all()));
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
   * @return provisions by their number, in the order of the notice; an unmodifiable map
   */
  public static Map<String, Provision> provisions() {
    return Maps.transformValues(PROVISIONS, Supplier::get);
  }

  /**
   * One provision.
   *
   * @param id its number, such as {@code 16.1}
   * @return the provision
   * @throws InvalidInputException if there is none of that number; the message suggests the nearest
   */
  public static Provision provision(String id) {
    Provision provision = provisions().get(id);
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
