package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 5. */
final class PlainRural {

  private PlainRural() {}

  private static boolean isCarrier(Facts f) {
    return !f.isOneOf("employer", "HOUSEHOLD");
  }

  /** Source: 12.1. */
  static Told hiring(Facts f, Locals l, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire -> hire.is("person.ruralLabourer")
            && Plain.lastsAYear(hire)
            && hire.is("socialInsurancePaid"))
        .count();
    LocalDate day = f.day("receivedOn");
    return Plain.within(day, r.start(), Plain.YEAR_END) && isCarrier(f) && heads > 0
        ? Told.pays(Plain.times(heads, l.number(LocalStandard.RURAL_HIRING_SUBSIDY, f, day)))
        : Told.FAILS;
  }

  /** Source: 12.2. */
  static Told training(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    if (day.isBefore(r.start()) || (r.is(Reading.R12_1, "AS_12_1") && !isCarrier(f))) {
      return Told.FAILS;
    }
    BigInteger months = BigInteger.ZERO;
    boolean one = false;
    for (Facts hire : f.items("hires")) {
      if (hire.is("person.registeredPoor") && hire.is("trainedOnTheJob")) {
        one = true;
        months = months.add(hire.count("trainingMonths").min(BigInteger.valueOf(6)));
      }
    }
    return one
        ? Told.pays(months.multiply(l.number(LocalStandard.WORK_TRAINING_MONTHLY, f, day)))
        : Told.FAILS;
  }

  private static boolean isOrganiser(Facts f) {
    return !f.isOneOf("organiser", "OTHER");
  }

  /** Source: 13.1, 13.3. */
  static Told transfer(Facts f, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire -> hire.is("person.ruralMigrant") && Plain.lastsAYear(hire))
        .count();
    return Plain.within(f.day("receivedOn"), r.start(), Plain.YEAR_END)
            && isOrganiser(f)
            && f.is("organised")
            && f.is("crossRegion")
            && f.is("signedWithHelp")
            && f.is("enterpriseJobs")
            && heads > 0
        ? Told.pays(Plain.times(heads, Plain.yuan(100)))
        : Told.FAILS;
  }

  /** Source: 13.2, 13.3. */
  static Told poorTransfer(Facts f, Locals l, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire -> hire.is("person.registeredPoor"))
        .count();
    LocalDate day = f.day("receivedOn");
    return Plain.within(day, r.start(), Plain.YEAR_END)
            && isOrganiser(f)
            && f.is("organised")
            && heads > 0
        ? Told.pays(Plain.times(heads, l.number(LocalStandard.POVERTY_EXPORT_SERVICE, f, day)))
        : Told.FAILS;
  }

  /** Whether an application comes not too early and all of some things are so. */
  static boolean holds(Facts f, Plain.Choices r, String... paths) {
    boolean all = !f.day("appliedOn").isBefore(r.start());
    for (String path : paths) {
      all &= f.is(path);
    }
    return all;
  }

  /** Source: 14.1. */
  static Told land(Facts f, Plain.Choices r) {
    return holds(f, r, "person.farmerOrHerder", "person.returnedToStartBusiness")
        ? Told.puts(Subject.LAND_QUOTA)
        : Told.FAILS;
  }

  /** Source: 14.1. */
  static Told park(Facts f, Plain.Choices r) {
    if (!holds(
        f,
        r,
        "person.ruralMigrant",
        "person.returnedToStartBusiness",
        "standardFactory",
        "governmentLedPark")) {
      return Told.FAILS;
    }
    LocalDate in = f.day("movedInOn");
    LocalDate last = in.plusYears(3).minusDays(1);
    BigInteger sum = BigInteger.ZERO;
    for (Facts charge : f.items("charges")) {
      LocalDate day = charge.day("chargedOn");
      boolean named = r.isOpen() || !charge.isOneOf("kind", "OTHER");
      if (named && Plain.within(day, in, last) && !day.isBefore(r.start())) {
        sum = sum.add(charge.fen("amount"));
      }
    }
    return Told.waives(Subject.PARK_CHARGES, Extent.FULL, Optional.of(last), Optional.of(sum));
  }

  /** Source: 14.2. */
  static Told farmland(Facts f, Plain.Choices r) {
    return holds(f, r, "farmlandUnchanged")
            && f.isOneOf("landRight", "LEASE", "OTHER_TRANSFER")
            && f.isOneOf("use", "CROPS", "LIVESTOCK")
        ? Told.waives(
            Subject.FARMLAND_CHARGES, Extent.FULL, Optional.empty(), Optional.of(f.fen("charges")))
        : Told.FAILS;
  }

  /** Source: 15.1. */
  static Told inclusion(Facts f, Plain.Choices r) {
    return holds(f, r, "person.registeredPoor", "meetsPolicyConditions")
        ? Told.opens(Subject.POVERTY_EMPLOYMENT_SUPPORT)
        : Told.FAILS;
  }

  /** Source: 15.2. */
  static Told priority(Facts f, Plain.Choices r) {
    return holds(f, r, "person.registeredPoor") && (r.isOpen() || !f.isOneOf("occasion", "OTHER"))
        ? Told.puts(Subject.HIRING)
        : Told.FAILS;
  }

  /** Source: 15.3. */
  static Told workshop(Facts f, Plain.Choices r) {
    return holds(f, r)
            && (f.is("enterprise.povertyAlleviationLeading")
                || f.is("enterprise.povertyAlleviationWorkshop"))
        ? Told.puts(Subject.RESUMPTION)
        : Told.FAILS;
  }

  /** Source: 15.4. */
  static Told post(Facts f, Plain.Choices r) {
    return holds(
            f,
            r,
            "person.registeredPoor",
            "cannotLeaveHome",
            "noLocalWork",
            "cannotEscapePoverty",
            "ableToDoTheJob")
        ? Told.puts(Subject.PUBLIC_WELFARE_POST)
        : Told.FAILS;
  }

  /** Source: 15.5. */
  static Told award(Facts f, Locals l, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire -> hire.is("person.registeredPoor"))
        .count();
    LocalDate day = f.day("appliedOn");
    if (day.isBefore(r.start()) || heads == 0) {
      return Told.FAILS;
    }
    BigInteger least =
        l.named(LocalStandard.LARGE_SCALE_HIRING, "heads", f, day).orElseThrow();
    return least.compareTo(BigInteger.valueOf(heads)) <= 0
        ? Told.pays(l.named(LocalStandard.LARGE_SCALE_HIRING, "award", f, day).orElseThrow())
        : Told.FAILS;
  }
}
