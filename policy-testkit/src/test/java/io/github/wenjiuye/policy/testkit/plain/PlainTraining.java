package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chapters 8 to 10. */
final class PlainTraining {

  private PlainTraining() {}

  private static boolean isOfThree(Facts f) {
    return !f.isOneOf("course.kind", "OTHER");
  }

  /** Source: 23.1. */
  static Told enterprise(Facts f, Locals l, Plain.Choices r) {
    if (!PlainRural.holds(f, r) || f.isOneOf("organiser", "OTHER") || !isOfThree(f)) {
      return Told.FAILS;
    }
    BigInteger each =
        l.ofKind(LocalStandard.TRAINING_SUBSIDY, f.code("course.kind"), f, f.day("appliedOn"));
    return Told.pays(f.count("trainees").multiply(each));
  }

  /** Source: 23.2. */
  static Told online(Facts f, Locals l, Plain.Choices r) {
    boolean kind =
        r.is(Reading.R23_1, "ANY") ? isOfThree(f) : f.isOneOf("course.kind", "SKILL_UPGRADE");
    if (!PlainRural.holds(f, r, "course.online", "course.subsidised")
        || !kind
        || f.day("course.trainedOn").isBefore(r.epidemic())) {
      return Told.FAILS;
    }
    BigInteger each =
        l.ofKind(LocalStandard.TRAINING_SUBSIDY, "SKILL_UPGRADE", f, f.day("appliedOn"));
    return Told.pays(f.count("trainees").multiply(each));
  }

  /** Source: 24.1. */
  static Told safety(Facts f, Plain.Choices r) {
    return PlainRural.holds(f, r, "annualSafetyTraining", "accepted")
            && !f.is("alreadyPaidThisYear")
        ? Told.pays(f.count("trainees").multiply(Plain.yuan(200)))
        : Told.FAILS;
  }

  /** Source: 24.2. */
  static Told highRisk(Facts f, Locals l, Plain.Choices r) {
    boolean risky = f.isOneOf(
            "enterprise.sector",
            "CHEMICALS",
            "COAL_MINING",
            "NON_COAL_MINING",
            "METAL_SMELTING",
            "FIRE_RESCUE")
        || (r.isOpen() && f.isOneOf("enterprise.sector", "OTHER_HIGH_RISK"));
    long passed = f.items("trainees").stream()
        .filter(one -> (one.is("employee") || one.is("specialOperator")) && one.is("passed"))
        .count();
    return PlainRural.holds(f, r) && risky && passed > 0
        ? Told.pays(
            Plain.times(
                passed, l.number(LocalStandard.CLASS_A_TRAINING_SUBSIDY, f, f.day("appliedOn"))),
            Optional.of(Payee.valueOf(f.code("payTo"))))
        : Told.FAILS;
  }

  /** Source: 25.1. */
  static Told internet(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    boolean fit = !f.is("course.handsOnNeeded") || f.is("course.simulable");
    if (!fit) {
      BigInteger least =
          l.named(LocalStandard.ONLINE_TRAINING, "minimumOfflineShare", f, day).orElseThrow();
      BigInteger offline = f.rate("course.offlineShare").movePointRight(6).toBigIntegerExact();
      fit = offline.signum() > 0 && offline.compareTo(least) >= 0;
    }
    return PlainRural.holds(f, r) && fit
        ? Told.pays(f.count("trainees")
            .multiply(l.named(LocalStandard.ONLINE_TRAINING, "perHead", f, day).orElseThrow()))
        : Told.FAILS;
  }

  /** Source: 25.2. */
  static Told allowance(Facts f, Plain.Choices r) {
    BigInteger days = BigInteger.ZERO;
    boolean one = false;
    for (Facts course : f.items("courses")) {
      if (course.is("certificateGained")) {
        one = true;
        days = days.add(course.count("days"));
      }
    }
    return PlainRural.holds(f, r, "person.ruralLabourer") && one
        ? Told.pays(days.multiply(Plain.yuan(100)))
        : Told.FAILS;
  }

  /** Source: 26.2. */
  static Told service(Facts f, Locals l, Plain.Choices r) {
    boolean meant = f.isOneOf("organiser", "HR_AGENCY", "LABOUR_BROKER")
        || (r.isOpen() && f.isOneOf("organiser", "ASSOCIATION", "OTHER"));
    return PlainRural.holds(f, r, "serviceProvided") && meant
        ? Told.pays(f.count("served")
            .multiply(l.number(LocalStandard.EMPLOYMENT_SERVICE, f, f.day("appliedOn"))))
        : Told.FAILS;
  }

  /** Source: 27.1. */
  static Told registration(Facts f, Plain.Choices r) {
    return PlainRural.holds(f, r, "person.residesInTown", "person.unemployed")
        ? Told.opens(Subject.PUBLIC_EMPLOYMENT_SERVICES)
        : Told.FAILS;
  }

  /** Source: 28.2. */
  static Told leagueDuty(Facts f, Plain.Choices r) {
    if (!PlainRural.holds(f, r) || f.isOneOf("obliged", "OTHER")) {
      return Told.FAILS;
    }
    Map<String, String> shortfall = new LinkedHashMap<>();
    for (String duty : List.of("plan", "funds", "incentives", "supervision")) {
      if (!f.is(duty)) {
        shortfall.put(duty, "true");
      }
    }
    return Told.binds(shortfall);
  }
}
