package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.graduates.RecordKeeper;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 20.2 on each of its lines and on both sides of it. */
class GraduateStatusBoundaryTests {

  private static final LocalDate LEFT = LocalDate.of(2020, 6, 30);

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();
  private final PolicyEvaluator withoutEnd =
      PolicyEvaluator.builder().reading("R20-1", "NO_END").build();

  @ParameterizedTest(name = "{0}: {1}, {2} from new year")
  @CsvSource({
    "2019-12-31, NOT_YET, NOT_YET",
    "2020-01-01, NOT_YET, OPEN",
    "2020-05-08, NOT_YET, OPEN",
    "2020-05-09, OPEN, OPEN",
    "2020-05-10, OPEN, OPEN"
  })
  void graduatesApplyFromTheDayOfIssue(LocalDate appliedOn, Timing timing, Timing fromNewYear) {
    GraduateStatusClaim claim = claim(appliedOn, LocalDate.of(2019, 6, 30), RecordKeeper.SCHOOL);
    assertDecided(evaluator.evaluate(claim), timing);
    assertDecided(
        PolicyEvaluator.builder().reading("R0-1", "YEAR_START").build().evaluate(claim),
        fromNewYear);
  }

  @ParameterizedTest(name = "left {0}, applied {1}: {2}, until {3}")
  @CsvSource({
    "2020-06-30, 2020-06-29, INELIGIBLE,",
    "2020-06-30, 2020-06-30, ELIGIBLE, 2022-06-30",
    "2020-06-30, 2020-07-01, ELIGIBLE, 2022-06-30",
    "2020-06-30, 2022-06-29, ELIGIBLE, 2022-06-30",
    "2020-06-30, 2022-06-30, ELIGIBLE, 2022-06-30",
    "2020-06-30, 2022-07-01, INELIGIBLE,",
    // Two years from the 29th of February are over on the 28th.
    "2020-02-29, 2022-02-27, ELIGIBLE, 2022-02-28",
    "2020-02-29, 2022-02-28, ELIGIBLE, 2022-02-28",
    "2020-02-29, 2022-03-01, INELIGIBLE,",
    // Two years that end in a leap year.
    "2022-02-28, 2024-02-28, ELIGIBLE, 2024-02-28",
    "2022-02-28, 2024-02-29, INELIGIBLE,",
    "2022-03-01, 2024-02-29, ELIGIBLE, 2024-03-01"
  })
  void theStatusLastsForTwoYearsToTheDay(
      LocalDate leftSchoolOn, LocalDate appliedOn, Verdict verdict, LocalDate until) {
    for (RecordKeeper keepAt : RecordKeeper.values()) {
      Determination determination = evaluator.evaluate(claim(appliedOn, leftSchoolOn, keepAt));
      assertThat(determination.verdict()).isEqualTo(verdict);
      assertThat(until(determination)).isEqualTo(Optional.ofNullable(until));
    }
    Determination atSchool =
        withoutEnd.evaluate(claim(appliedOn, leftSchoolOn, RecordKeeper.SCHOOL));
    assertThat(atSchool.verdict()).isEqualTo(verdict);
    assertThat(until(atSchool)).isEqualTo(Optional.ofNullable(until));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-06-29, INELIGIBLE",
    "2020-06-30, ELIGIBLE",
    "2022-06-30, ELIGIBLE",
    "2022-07-01, ELIGIBLE",
    "2030-01-01, ELIGIBLE"
  })
  void atTheHomeServiceThereIsNeitherAnEndNorALastDayWhereTheNoticeIsReadSo(
      LocalDate appliedOn, Verdict verdict) {
    Determination determination =
        withoutEnd.evaluate(claim(appliedOn, LEFT, RecordKeeper.HOME_SERVICE));
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(until(determination)).isEmpty();
    assertThat(determination.grant().isPresent()).isEqualTo(verdict == Verdict.ELIGIBLE);
  }

  @ParameterizedTest(name = "employed at leaving {0}, unemployed {1}: {2}")
  @CsvSource({
    "false, true, ELIGIBLE",
    "false, false, INELIGIBLE",
    "true, true, INELIGIBLE",
    "true, false, INELIGIBLE",
    ", true, UNDETERMINED",
    "false, , UNDETERMINED",
    "true, , INELIGIBLE"
  })
  void whoLeftWithoutAJobAndStillHasNone(Boolean atLeaving, Boolean unemployed, Verdict verdict) {
    Determination determination = evaluator.evaluate(GraduateStatusClaim.builder()
        .appliedOn(LEFT)
        .person(Person.builder()
            .leftSchoolOn(LEFT)
            .employedAtLeaving(Optional.ofNullable(atLeaving))
            .unemployed(Optional.ofNullable(unemployed))
            .build())
        .build());
    assertThat(determination.verdict()).isEqualTo(verdict);
  }

  @Test
  void theChoiceIsAskedForOnlyWhereItMakesADifference() {
    GraduateStatusClaim inTime =
        GraduateStatusClaim.builder().appliedOn(LEFT).person(graduate(LEFT)).build();
    assertThat(evaluator.evaluate(inTime).pending()).isEmpty();
    assertThat(until(evaluator.evaluate(inTime))).contains(LocalDate.of(2022, 6, 30));
    assertThat(withoutEnd.evaluate(inTime).pending())
        .containsExactly(new Pending(Pending.Kind.FACT, "keepAt", Settles.GRANT));
    assertThat(until(withoutEnd.evaluate(inTime))).isEmpty();
    GraduateStatusClaim late = GraduateStatusClaim.builder()
        .appliedOn(LocalDate.of(2022, 7, 1))
        .person(graduate(LEFT))
        .build();
    assertThat(evaluator.evaluate(late).verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(withoutEnd.evaluate(late).pending())
        .containsExactly(new Pending(Pending.Kind.FACT, "keepAt", Settles.VERDICT));
  }

  @ParameterizedTest
  @EnumSource(RecordKeeper.class)
  void whatIsExtendedIsTheStatus(RecordKeeper keepAt) {
    assertThat(evaluator.evaluate(claim(LEFT, LEFT, keepAt)).grant())
        .hasValueSatisfying(
            grant -> assertThat(((Grant.Extension) grant).of()).isEqualTo(Subject.GRADUATE_STATUS));
  }

  private static void assertDecided(Determination determination, Timing timing) {
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict())
        .isEqualTo(timing == Timing.OPEN ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
  }

  private static GraduateStatusClaim claim(
      LocalDate appliedOn, LocalDate leftSchoolOn, RecordKeeper keepAt) {
    return GraduateStatusClaim.builder()
        .appliedOn(appliedOn)
        .person(graduate(leftSchoolOn))
        .keepAt(keepAt)
        .build();
  }

  private static Person graduate(LocalDate leftSchoolOn) {
    return Person.builder()
        .leftSchoolOn(leftSchoolOn)
        .employedAtLeaving(false)
        .unemployed(true)
        .build();
  }

  private static Optional<LocalDate> until(Determination determination) {
    return determination.grant().flatMap(grant -> ((Grant.Extension) grant).until());
  }
}
