package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 7. */
final class PlainSafetyNet {

  private static final BigInteger SIX = BigInteger.valueOf(6);
  private static final BigInteger FOUR_FIFTHS = BigInteger.valueOf(800_000);

  private PlainSafetyNet() {}

  private static boolean isIn2020(LocalDate day) {
    return Plain.within(day, Plain.YEAR_START, Plain.YEAR_END);
  }

  /** The ground that is named, and no other. */
  private static boolean isGrounded(Facts facts) {
    if (facts.isOneOf("ground", "BENEFIT_EXHAUSTED")) {
      LocalDate ended = facts.day("benefitEndedOn");
      return isIn2020(ended) && !ended.isAfter(facts.day("appliedOn"));
    }
    return facts.is("premiumsPaid") && !facts.is("entitled");
  }

  /** Source: 21.1, 21.3. */
  static Told allowance(Facts facts, Locals locals) {
    LocalDate applied = facts.day("appliedOn");
    return isIn2020(applied) && facts.is("person.unemployed") && isGrounded(facts)
        ? Told.paysMonthly(
            Plain.share(
                locals.number(LocalStandard.UNEMPLOYMENT_BENEFIT, facts, applied), FOUR_FIFTHS),
            6)
        : Told.FAILS;
  }

  /** Source: 21.2, 21.3. */
  static Told continuation(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    LocalDate ended = facts.day("benefitEndedOn");
    LocalDate retires = facts.day("retiresOn");
    LocalDate counted = choices.is(Reading.R21_2, "CLAIMED") ? applied : ended;
    return isIn2020(applied)
            && facts.is("person.unemployed")
            && !ended.isAfter(applied)
            && retires.isAfter(counted)
            && retires.isBefore(counted.plusYears(1))
        ? Told.extendsUntil(
            Subject.UNEMPLOYMENT_BENEFIT,
            Optional.of(retires),
            Optional.of(locals.number(LocalStandard.CONTINUED_BENEFIT, facts, applied)))
        : Told.FAILS;
  }

  private static Told aYearMore(Subject of, Facts facts, Plain.Choices choices) {
    LocalDate ended = facts.day("termEndedOn");
    LocalDate applied = facts.day("appliedOn");
    return isIn2020(choices.is(Reading.R22_1, "APPLIED") ? applied : ended)
            && !applied.isBefore(ended)
            && !facts.is("person.stablyEmployed")
        ? Told.extendsUntil(of, Optional.of(ended.plusYears(1)), Optional.empty())
        : Told.FAILS;
  }

  /** Source: 22.1, 22.2. */
  static Told postExtension(Facts facts, Plain.Choices choices) {
    return aYearMore(Subject.PUBLIC_WELFARE_POST, facts, choices);
  }

  /** Source: 22.1, 22.2. */
  static Told subsidyExtension(Facts facts, Plain.Choices choices) {
    return facts.is("person.hardToEmploy")
        ? aYearMore(Subject.FLEXIBLE_INSURANCE_SUBSIDY, facts, choices)
        : Told.FAILS;
  }

  /** Source: 22.3. */
  static Told placement(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.hardToEmploy")
            && !facts.is("person.placeableOnMarket")
        ? Told.opens(Subject.PUBLIC_WELFARE_POST)
        : Told.FAILS;
  }

  /** Source: 22.4. */
  static Told temporaryPost(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    if (!choices.hasBegun(applied)
        || !facts.is("temporary")
        || !(choices.isOpen() || facts.isOneOf("post", "EPIDEMIC_CONTROL", "CLEANING"))) {
      return Told.FAILS;
    }
    BigInteger both = locals
        .number(LocalStandard.TEMPORARY_POST_SUBSIDY, facts, applied)
        .add(locals.number(LocalStandard.TEMPORARY_POST_INSURANCE, facts, applied));
    return Told.pays(
        facts.count("heads").multiply(facts.count("months").min(SIX)).multiply(both));
  }

  private static boolean wasLongUnemployed(Facts hire) {
    LocalDate halfAYear = hire.day("person.registeredUnemployedSince").plusMonths(6);
    return !hire.day("hiredOn").isBefore(halfAYear);
  }

  /** Source: 22.5. */
  static Told hiring(Facts facts, Plain.Choices choices) {
    long heads = facts.howMany(
        "hires",
        hire ->
            wasLongUnemployed(hire) && Plain.lastsAYear(hire) && hire.is("socialInsurancePaid"));
    return choices.isReceivedInTime(facts) && facts.isOneOf("employer", "ENTERPRISE") && heads > 0
        ? Told.pays(Plain.yuan(1000 * heads))
        : Told.FAILS;
  }
}
