package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 5, measures 12 to 14. */
final class PlainRural {

  private static final BigInteger SIX = BigInteger.valueOf(6);

  private PlainRural() {}

  private static boolean isJobCarrier(Facts facts) {
    return facts.isOneOf(
        "employer", "ENTERPRISE", "FARMING_ENTITY", "POVERTY_WORKSHOP", "OTHER_CARRIER");
  }

  /** Source: 12.1. */
  static Told hiring(Facts facts, Locals locals, Plain.Choices choices) {
    long heads = facts.howMany(
        "hires",
        hire -> hire.is("person.ruralLabourer")
            && Plain.lastsAYear(hire)
            && hire.is("socialInsurancePaid"));
    return choices.isReceivedInTime(facts) && isJobCarrier(facts) && heads > 0
        ? Told.pays(Plain.times(
            heads,
            locals.number(LocalStandard.RURAL_HIRING_SUBSIDY, facts, facts.day("receivedOn"))))
        : Told.FAILS;
  }

  /** Source: 12.2. */
  static Told training(Facts facts, Locals locals, Plain.Choices choices) {
    BigInteger months = BigInteger.ZERO;
    for (Facts hire : facts.items("hires")) {
      if (hire.is("person.registeredPoor") && hire.is("trainedOnTheJob")) {
        months = months.add(hire.count("trainingMonths").min(SIX));
      }
    }
    // Nobody is trained for less than a month, so no months are no heads.
    return choices.hasBegun(facts.day("appliedOn"))
            && (isJobCarrier(facts) || choices.is(Reading.R12_1, "ANY"))
            && months.signum() > 0
        ? Told.pays(months.multiply(
            locals.number(LocalStandard.WORK_TRAINING_MONTHLY, facts, facts.day("appliedOn"))))
        : Told.FAILS;
  }

  private static boolean isOrganised(Facts facts) {
    return facts.isOneOf("organiser", "PUBLIC_SERVICE", "HR_AGENCY", "ASSOCIATION", "LABOUR_BROKER")
        && facts.is("organised");
  }

  /** Source: 13.1, 13.3. */
  static Told transfer(Facts facts, Plain.Choices choices) {
    long heads =
        facts.howMany("hires", hire -> hire.is("person.ruralMigrant") && Plain.lastsAYear(hire));
    return choices.isReceivedInTime(facts)
            && isOrganised(facts)
            && facts.is("crossRegion")
            && facts.is("enterpriseJobs")
            && facts.is("signedWithHelp")
            && heads > 0
        ? Told.pays(Plain.yuan(100 * heads))
        : Told.FAILS;
  }

  /** Source: 13.2, 13.3. */
  static Told poorTransfer(Facts facts, Locals locals, Plain.Choices choices) {
    long heads = facts.howMany("hires", hire -> hire.is("person.registeredPoor"));
    return choices.isReceivedInTime(facts) && isOrganised(facts) && heads > 0
        ? Told.pays(Plain.times(
            heads,
            locals.number(LocalStandard.POVERTY_EXPORT_SERVICE, facts, facts.day("receivedOn"))))
        : Told.FAILS;
  }

  /** Source: 14.1. */
  static Told land(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.farmerOrHerder")
            && facts.is("person.returnedToStartBusiness")
        ? Told.puts(Subject.LAND_QUOTA)
        : Told.FAILS;
  }

  /** Source: 14.1. */
  static Told park(Facts facts, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn"))
        || !facts.is("person.ruralMigrant")
        || !facts.is("person.returnedToStartBusiness")
        || !facts.is("standardFactory")
        || !facts.is("governmentLedPark")) {
      return Told.FAILS;
    }
    LocalDate movedIn = facts.day("movedInOn");
    LocalDate last = movedIn.plusYears(3).minusDays(1);
    BigInteger sum = BigInteger.ZERO;
    for (Facts charge : facts.items("charges")) {
      boolean isWaived = choices.isOpen() || !charge.isOneOf("kind", "OTHER");
      LocalDate day = charge.day("chargedOn");
      if (isWaived && choices.hasBegun(day) && Plain.within(day, movedIn, last)) {
        sum = sum.add(charge.fen("amount"));
      }
    }
    return Told.waives(Subject.PARK_CHARGES, Extent.FULL, Optional.of(last), Optional.of(sum));
  }

  /** Source: 14.2. */
  static Told farmland(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.isOneOf("landRight", "LEASE", "OTHER_TRANSFER")
            && facts.isOneOf("use", "CROPS", "LIVESTOCK")
            && facts.is("farmlandUnchanged")
        ? Told.waives(
            Subject.FARMLAND_CHARGES,
            Extent.FULL,
            Optional.empty(),
            Optional.of(facts.fen("charges")))
        : Told.FAILS;
  }
}
