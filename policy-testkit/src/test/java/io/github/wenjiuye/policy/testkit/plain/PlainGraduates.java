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

  private static boolean isOfGraduationYear(Facts hire, Plain.Choices choices) {
    LocalDate graduated = hire.day("person.graduatedOn");
    LocalDate hired = hire.day("hiredOn");
    return choices.is(Reading.R16_1, "TWELVE_MONTHS")
        ? Plain.within(hired, graduated, graduated.plusMonths(12))
        : hired.getYear() == graduated.getYear();
  }

  /** Source: 16.1. */
  static Told hiring(Facts facts, Locals locals, Plain.Choices choices) {
    long heads =
        facts.howMany("hires", hire -> isOfGraduationYear(hire, choices) && Plain.lastsAYear(hire));
    return choices.isReceivedInTime(facts)
            && facts.isInRegion("enterprise.registeredIn")
            && Plain.isSmaller(facts)
            && heads > 0
        ? Told.pays(Plain.times(
            heads,
            locals.number(LocalStandard.GRADUATE_HIRING_SUBSIDY, facts, facts.day("receivedOn"))))
        : Told.FAILS;
  }

  private static boolean isInOneOfTwoYears(Facts facts) {
    return facts.count("year").equals(BigInteger.valueOf(2020))
        || facts.count("year").equals(BigInteger.valueOf(2021));
  }

  /** A duty to reach a number; what lacks is told by the name of the fact. */
  private static Map<String, String> shortfall(String fact, BigInteger lacking) {
    Map<String, String> shortfall = new LinkedHashMap<>();
    if (lacking.signum() > 0) {
      shortfall.put(fact, lacking.toString());
    }
    return shortfall;
  }

  /** Source: 17.1. */
  static Told recruitment(Facts facts) {
    if (!isInOneOfTwoYears(facts) || !facts.is("enterprise.stateOwned")) {
      return Told.FAILS;
    }
    BigInteger more = facts.count("graduatesRecruitedYearBefore").add(BigInteger.ONE);
    Map<String, String> shortfall =
        shortfall("graduatesRecruited", more.subtract(facts.count("graduatesRecruited")));
    if (facts.is("internshipRequired")) {
      shortfall.put("internshipRequired", "true");
    }
    return Told.binds(shortfall);
  }

  /** Source: 17.2. */
  static Told share(Facts facts, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn")) || !facts.is("enterprise.stateOwned")) {
      return Told.FAILS;
    }
    BigInteger lacking =
        Plain.lacking(facts.count("plannedFreshGraduates"), facts.count("planned"), 80);
    return Told.binds(
        facts.is("enterprise.special") ? Map.of() : shortfall("plannedFreshGraduates", lacking));
  }

  /** Source: 18.1. */
  static Told vacancies(Facts facts, Plain.Choices choices) {
    if (!isInOneOfTwoYears(facts)) {
      return Told.FAILS;
    }
    BigInteger least = mainPart(facts.count("vacancies"), choices.of(Reading.R18_1));
    return Told.binds(
        shortfall("vacanciesForGraduates", least.subtract(facts.count("vacanciesForGraduates"))));
  }

  private static BigInteger mainPart(BigInteger vacancies, String choice) {
    if (choice.equals("MORE_THAN_HALF")) {
      return vacancies.divide(BigInteger.TWO).add(BigInteger.ONE);
    }
    String share = choice.equals("FOUR_FIFTHS") ? "0.8" : choice;
    return new BigDecimal(vacancies)
        .multiply(new BigDecimal(share))
        .setScale(0, RoundingMode.CEILING)
        .toBigInteger();
  }

  /** Source: 18.2. */
  static Told posts(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
        ? Told.binds(shortfall(
            "postsForUnemployedGraduates",
            Plain.lacking(facts.count("postsForUnemployedGraduates"), facts.count("posts"), 50)))
        : Told.FAILS;
  }

  /** Source: 19.1. */
  static Told masters(Facts facts) {
    Map<String, String> shortfall = shortfall(
        "enrolment2020",
        Plain.lacking(facts.count("enrolment2020"), facts.count("enrolment2019"), 120));
    shortfall.putAll(
        shortfall("plan2020", BigInteger.valueOf(12_000).subtract(facts.count("plan2020"))));
    return Told.binds(shortfall);
  }

  /** Source: 19.1. */
  static Told topUp(Facts facts) {
    boolean before = facts.count("year").compareTo(BigInteger.valueOf(2020)) < 0;
    return Told.binds(shortfall(
        "topUpPlaces",
        Plain.lacking(
            facts.count("topUpPlaces"),
            facts.count("graduatesOfJuniorColleges"),
            before ? 5 : 15)));
  }

  /** Source: 19.2. */
  static Told enlistment(Facts facts) {
    Map<String, String> shortfall = new LinkedHashMap<>();
    if (facts.is("capOnGraduates")) {
      shortfall.put("capOnGraduates", "true");
    }
    if (!facts.is("withinTotalQuota")) {
      shortfall.put("withinTotalQuota", "true");
    }
    return Told.binds(shortfall);
  }

  /** Source: 20.1. */
  static Told lateLeaver(Facts facts, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    long late = ChronoUnit.DAYS.between(facts.day("planned"), facts.day("actual"));
    if (!choices.hasBegun(applied)
        || facts.day("person.graduatedOn").getYear() != applied.getYear()
        || late <= 0) {
      return Told.FAILS;
    }
    ImmutableList.Builder<Grant.Extension.Part> parts = ImmutableList.builder();
    for (Facts deadline : facts.items("deadlines")) {
      parts.add(
          new Grant.Extension.Part(deadline.code("kind"), deadline.day("due").plusDays(late)));
    }
    return Told.granting(new Grant.Extension(
        Subject.DEADLINES,
        Optional.empty(),
        Optional.of(parts.build()),
        Optional.empty(),
        ImmutableList.of()));
  }

  /** Source: 20.2. */
  static Told status(Facts facts, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    LocalDate left = facts.day("person.leftSchoolOn");
    Optional<LocalDate> last = Optional.of(left.plusYears(2));
    if (choices.is(Reading.R20_1, "NO_END") && facts.isOneOf("keepAt", "HOME_SERVICE")) {
      last = Optional.empty();
    }
    return choices.hasBegun(applied)
            && Plain.within(applied, left, last.orElse(LocalDate.MAX))
            && !facts.is("person.employedAtLeaving")
            && facts.is("person.unemployed")
        ? Told.extendsUntil(Subject.GRADUATE_STATUS, last, Optional.empty())
        : Told.FAILS;
  }
}
