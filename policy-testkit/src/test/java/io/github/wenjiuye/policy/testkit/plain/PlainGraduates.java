package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Chapter 6. */
final class PlainGraduates {

  private PlainGraduates() {}

  /** Source: 16.1. */
  static Told hiring(Facts f, Locals l, Plain.Choices r) {
    long heads = f.items("hires").stream()
        .filter(hire -> inYear(hire, r) && Plain.lastsAYear(hire))
        .count();
    LocalDate day = f.day("receivedOn");
    return Plain.within(day, r.start(), Plain.YEAR_END)
            && f.isInRegion("enterprise.registeredIn")
            && Plain.isSmaller(f)
            && heads > 0
        ? Told.pays(Plain.times(heads, l.number(LocalStandard.GRADUATE_HIRING_SUBSIDY, f, day)))
        : Told.FAILS;
  }

  private static boolean inYear(Facts hire, Plain.Choices r) {
    LocalDate graduated = hire.day("person.graduatedOn");
    LocalDate hired = hire.day("hiredOn");
    return r.is(Reading.R16_1, "CALENDAR_YEAR")
        ? graduated.getYear() == hired.getYear()
        : Plain.within(hired, graduated, graduated.plusYears(1));
  }

  private static boolean isInYears(Facts f) {
    int year = f.count("year").intValueExact();
    return year == 2020 || year == 2021;
  }

  /** Source: 17.1. */
  static Told recruitment(Facts f) {
    if (!isInYears(f) || !f.is("enterprise.stateOwned")) {
      return Told.FAILS;
    }
    Map<String, String> shortfall = new LinkedHashMap<>();
    BigInteger more = f.count("graduatesRecruitedYearBefore")
        .add(BigInteger.ONE)
        .subtract(f.count("graduatesRecruited"));
    if (more.signum() > 0) {
      shortfall.put("graduatesRecruited", more.toString());
    }
    if (f.is("internshipRequired")) {
      shortfall.put("internshipRequired", "true");
    }
    return Told.binds(shortfall);
  }

  private static Told binds(String part, BigInteger lacking) {
    return Told.binds(lacking.signum() > 0 ? Map.of(part, lacking.toString()) : Map.of());
  }

  /** Source: 17.2. */
  static Told share(Facts f, Plain.Choices r) {
    if (f.day("appliedOn").isBefore(r.start()) || !f.is("enterprise.stateOwned")) {
      return Told.FAILS;
    }
    return f.is("enterprise.special")
        ? Told.binds(Map.of())
        : binds(
            "plannedFreshGraduates",
            Plain.lacking(f.count("plannedFreshGraduates"), f.count("planned"), 80));
  }

  /** Source: 18.1. */
  static Told vacancies(Facts f, Plain.Choices r) {
    if (!isInYears(f)) {
      return Told.FAILS;
    }
    BigDecimal all = new BigDecimal(f.count("vacancies"));
    BigInteger least = switch (r.of(Reading.R18_1)) {
      case "MORE_THAN_HALF" -> f.count("vacancies").divide(BigInteger.TWO).add(BigInteger.ONE);
      case "FOUR_FIFTHS" ->
        all.multiply(new BigDecimal("0.8")).setScale(0, RoundingMode.CEILING).toBigInteger();
      default ->
        all.multiply(new BigDecimal(r.of(Reading.R18_1)))
            .setScale(0, RoundingMode.CEILING)
            .toBigInteger();
    };
    return binds("vacanciesForGraduates", least.subtract(f.count("vacanciesForGraduates")));
  }

  /** Source: 18.2. */
  static Told posts(Facts f, Plain.Choices r) {
    return f.day("appliedOn").isBefore(r.start())
        ? Told.FAILS
        : binds(
            "postsForUnemployedGraduates",
            Plain.lacking(f.count("postsForUnemployedGraduates"), f.count("posts"), 50));
  }

  /** Source: 19.1. */
  static Told masters(Facts f) {
    Map<String, String> shortfall = new LinkedHashMap<>();
    BigInteger more = Plain.lacking(f.count("enrolment2020"), f.count("enrolment2019"), 120);
    if (more.signum() > 0) {
      shortfall.put("enrolment2020", more.toString());
    }
    BigInteger planned = BigInteger.valueOf(12_000).subtract(f.count("plan2020"));
    if (planned.signum() > 0) {
      shortfall.put("plan2020", planned.toString());
    }
    return Told.binds(shortfall);
  }

  /** Source: 19.1. */
  static Told topUp(Facts f) {
    int percent = f.count("year").compareTo(BigInteger.valueOf(2020)) < 0 ? 5 : 15;
    return binds(
        "topUpPlaces",
        Plain.lacking(f.count("topUpPlaces"), f.count("graduatesOfJuniorColleges"), percent));
  }

  /** Source: 19.2. */
  static Told enlistment(Facts f) {
    Map<String, String> shortfall = new LinkedHashMap<>();
    if (f.is("capOnGraduates")) {
      shortfall.put("capOnGraduates", "true");
    }
    if (!f.is("withinTotalQuota")) {
      shortfall.put("withinTotalQuota", "true");
    }
    return Told.binds(shortfall);
  }

  /** Source: 20.1. */
  static Told lateLeaver(Facts f, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    long late = ChronoUnit.DAYS.between(f.day("planned"), f.day("actual"));
    if (day.isBefore(r.start())
        || f.day("person.graduatedOn").getYear() != day.getYear()
        || late <= 0) {
      return Told.FAILS;
    }
    ImmutableList<Grant.Extension.Part> parts = f.items("deadlines").stream()
        .map(part -> new Grant.Extension.Part(part.code("kind"), part.day("due").plusDays(late)))
        .collect(ImmutableList.toImmutableList());
    return Told.granting(new Grant.Extension(
        Subject.DEADLINES,
        Optional.empty(),
        Optional.of(parts),
        Optional.empty(),
        ImmutableList.of()));
  }

  /** Source: 20.2. */
  static Told status(Facts f, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    LocalDate left = f.day("person.leftSchoolOn");
    boolean endless = r.is(Reading.R20_1, "NO_END") && f.isOneOf("keepAt", "HOME_SERVICE");
    if (day.isBefore(r.start())
        || left.isAfter(day)
        || f.is("person.employedAtLeaving")
        || !f.is("person.unemployed")
        || (!endless && day.isAfter(left.plusYears(2)))) {
      return Told.FAILS;
    }
    return Told.extendsUntil(
        Subject.GRADUATE_STATUS,
        endless ? Optional.empty() : Optional.of(left.plusYears(2)),
        Optional.empty());
  }
}
