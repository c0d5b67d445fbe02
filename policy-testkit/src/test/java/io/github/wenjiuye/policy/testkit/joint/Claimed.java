package io.github.wenjiuye.policy.testkit.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.retention.HardshipRefundClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.BenefitContinuationClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import java.time.LocalDate;
import java.util.Optional;

/** Claims that succeed, to be seen together. */
final class Claimed {

  static final LocalDate DAY = LocalDate.of(2020, 9, 15);
  static final CreditCode CODE = CreditCode.of("91150105MA0N8KQ2XK");

  static final LocalDate HIRED = LocalDate.of(2020, 7, 6);

  private Claimed() {}

  /** Somebody for whom each of the three hiring subsidies is due. */
  static Hire hire(String ref) {
    return hire(Optional.of(ref), Optional.empty(), until(Optional.empty(), true));
  }

  /** The same hire, known by the person's mark, too. */
  static Hire hire(String ref, String personRef) {
    return hire(Optional.of(ref), Optional.of(personRef), until(Optional.empty(), true));
  }

  /** The same hire, known by the person's mark alone. */
  static Hire knownByPerson(String ref) {
    return hire(Optional.empty(), Optional.of(ref), until(Optional.empty(), true));
  }

  static Hire unmarked() {
    return hire(Optional.empty(), Optional.empty(), until(Optional.empty(), true));
  }

  /** The same hire, whose contract may end any day. */
  static Hire open(String ref) {
    return hire(
        Optional.of(ref), Optional.empty(), Contract.builder().startsOn(HIRED).build());
  }

  /** The same hire, whose contract ends on some day. */
  static Hire until(Optional<String> ref, LocalDate endsOn) {
    return hire(ref, Optional.empty(), until(Optional.of(endsOn), false));
  }

  private static Contract until(Optional<LocalDate> endsOn, boolean openEnded) {
    return Contract.builder()
        .startsOn(HIRED)
        .endsOn(endsOn)
        .openEnded(openEnded)
        .build();
  }

  private static Hire hire(Optional<String> ref, Optional<String> personRef, Contract contract) {
    return Hire.builder()
        .ref(ref)
        .person(Person.builder()
            .ref(personRef)
            .graduatedOn(LocalDate.of(2020, 6, 30))
            .ruralLabourer(true)
            .registeredUnemployedSince(LocalDate.of(2020, 1, 6))
            .build())
        .hiredOn(HIRED)
        .contract(contract)
        .socialInsurancePaid(true)
        .build();
  }

  static RuralHiringClaim rural(Hire... hires) {
    return RuralHiringClaim.builder()
        .receivedOn(DAY)
        .employer(Employer.ENTERPRISE)
        .hires(ImmutableList.copyOf(hires))
        .build();
  }

  static GraduateHiringClaim graduates(Hire... hires) {
    return graduates(Optional.of(Size.SMALL), hires);
  }

  static GraduateHiringClaim graduates(Optional<Size> size, Hire... hires) {
    return GraduateHiringClaim.builder()
        .receivedOn(DAY)
        .enterprise(
            Enterprise.builder().size(size).registeredIn(Division.of("150105")).build())
        .hires(ImmutableList.copyOf(hires))
        .build();
  }

  static UnemployedHiringClaim unemployed(Hire... hires) {
    return UnemployedHiringClaim.builder()
        .receivedOn(DAY)
        .employer(Employer.ENTERPRISE)
        .hires(ImmutableList.copyOf(hires))
        .build();
  }

  /** Nobody is laid off, so that no ceiling is asked for. */
  static Enterprise enterprise(Optional<CreditCode> code) {
    return Enterprise.builder()
        .creditCode(code)
        .size(Size.SMALL)
        .layoffs(0)
        .insuredAtPriorYearEnd(20)
        .insured(true)
        .temporarilyInDifficulty(true)
        .recoveryExpected(true)
        .insuredStaff(20)
        .build();
  }

  static JobRetentionRefundClaim refund(Enterprise enterprise, long yuan) {
    return JobRetentionRefundClaim.builder()
        .receivedOn(DAY)
        .enterprise(enterprise)
        .premiumsPaidPriorYear(Money.ofYuan(yuan))
        .build();
  }

  /** By contributions it is three months of them. */
  static HardshipRefundClaim hardship(Enterprise enterprise, long yuanAMonth) {
    return HardshipRefundClaim.builder()
        .receivedOn(DAY)
        .enterprise(enterprise)
        .monthlyContributionsDue(Money.ofYuan(yuanAMonth))
        .build();
  }

  static Person jobless(Optional<String> ref) {
    return Person.builder().ref(ref).unemployed(true).build();
  }

  static UnemploymentAllowanceClaim allowance(Person person) {
    return UnemploymentAllowanceClaim.builder()
        .appliedOn(DAY)
        .ground(AllowanceGround.BENEFIT_EXHAUSTED)
        .person(person)
        .benefitEndedOn(LocalDate.of(2020, 8, 31))
        .build();
  }

  static BenefitContinuationClaim continued(Person person, Optional<LocalDate> retiresOn) {
    return BenefitContinuationClaim.builder()
        .appliedOn(DAY)
        .person(person)
        .benefitEndedOn(LocalDate.of(2020, 8, 31))
        .retiresOn(retiresOn)
        .build();
  }
}
