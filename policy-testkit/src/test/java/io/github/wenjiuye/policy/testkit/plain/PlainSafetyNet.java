package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 7. */
final class PlainSafetyNet {

  private PlainSafetyNet() {}

  private static boolean isIn2020(LocalDate day) {
    return day.getYear() == 2020;
  }

  /** Source: 21.1, 21.3. */
  static Told allowance(Facts f, Locals l) {
    LocalDate day = f.day("appliedOn");
    if (!isIn2020(day) || !f.is("person.unemployed")) {
      return Told.FAILS;
    }
    boolean grounded = f.isOneOf("ground", "BENEFIT_EXHAUSTED")
        ? isIn2020(f.day("benefitEndedOn")) && !f.day("benefitEndedOn").isAfter(day)
        : f.is("premiumsPaid") && !f.is("entitled");
    BigInteger fourFifths = BigInteger.valueOf(800_000);
    return grounded
        ? Told.paysMonthly(
            Plain.share(l.number(LocalStandard.UNEMPLOYMENT_BENEFIT, f, day), fourFifths), 6)
        : Told.FAILS;
  }

  /** Source: 21.2, 21.3. */
  static Told continuation(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    LocalDate ended = f.day("benefitEndedOn");
    LocalDate retires = f.day("retiresOn");
    LocalDate counted = r.is(Reading.R21_2, "BENEFIT_ENDED") ? ended : day;
    return isIn2020(day)
            && f.is("person.unemployed")
            && !ended.isAfter(day)
            && retires.isAfter(counted)
            && retires.isBefore(counted.plusYears(1))
        ? Told.extendsUntil(
            Subject.UNEMPLOYMENT_BENEFIT,
            Optional.of(retires),
            Optional.of(l.number(LocalStandard.CONTINUED_BENEFIT, f, day)))
        : Told.FAILS;
  }

  private static boolean isExtended(Facts f, Plain.Choices r) {
    LocalDate ended = f.day("termEndedOn");
    LocalDate counted = r.is(Reading.R22_1, "TERM_ENDED") ? ended : f.day("appliedOn");
    return isIn2020(counted)
        && !ended.isAfter(f.day("appliedOn"))
        && !f.is("person.stablyEmployed");
  }

  private static Told aYearLonger(Subject of, Facts f) {
    return Told.extendsUntil(of, Optional.of(f.day("termEndedOn").plusYears(1)), Optional.empty());
  }

  /** Source: 22.1, 22.2. */
  static Told postExtension(Facts f, Plain.Choices r) {
    return isExtended(f, r) ? aYearLonger(Subject.PUBLIC_WELFARE_POST, f) : Told.FAILS;
  }

  /** Source: 22.1, 22.2. */
  static Told subsidyExtension(Facts f, Plain.Choices r) {
    return isExtended(f, r) && f.is("person.hardToEmploy")
        ? aYearLonger(Subject.FLEXIBLE_INSURANCE_SUBSIDY, f)
        : Told.FAILS;
  }

  /** Source: 22.3. */
  static Told placement(Facts f, Plain.Choices r) {
    return PlainRural.holds(f, r, "person.hardToEmploy") && !f.is("person.placeableOnMarket")
        ? Told.opens(Subject.PUBLIC_WELFARE_POST)
        : Told.FAILS;
  }

  /** Source: 22.4. */
  static Told temporaryPost(Facts f, Locals l, Plain.Choices r) {
    if (!PlainRural.holds(f, r, "temporary") || (!r.isOpen() && f.isOneOf("post", "OTHER"))) {
      return Told.FAILS;
    }
    LocalDate day = f.day("appliedOn");
    BigInteger each = l.number(LocalStandard.TEMPORARY_POST_SUBSIDY, f, day)
        .add(l.number(LocalStandard.TEMPORARY_POST_INSURANCE, f, day));
    return Told.pays(
        f.count("heads").multiply(f.count("months").min(BigInteger.valueOf(6))).multiply(each));
  }

  /** Source: 22.5. */
  static Told hiring(Facts f, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire ->
            !hire.day("person.registeredUnemployedSince").plusMonths(6).isAfter(hire.day("hiredOn"))
                && Plain.lastsAYear(hire)
                && hire.is("socialInsurancePaid"))
        .count();
    return Plain.within(f.day("receivedOn"), r.start(), Plain.YEAR_END)
            && f.isOneOf("employer", "ENTERPRISE")
            && heads > 0
        ? Told.pays(Plain.times(heads, Plain.yuan(1000)))
        : Told.FAILS;
  }
}
