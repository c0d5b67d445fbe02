package io.github.wenjiuye.policy.testkit;

import static io.github.wenjiuye.policy.testkit.GraduateHirings.IN_TIME;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.aYearFrom;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.claim;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.hire;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.inTheRegion;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.qualifying;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.received;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.tooShort;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 16.1 on each of its lines and on both sides of it. */
class GraduateHiringBoundaryTests {

  private final PolicyEvaluator evaluator =
      PolicyEvaluator.builder().standards(inTheRegion(150_000)).build();

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2020-05-08, NOT_YET, INELIGIBLE",
    "2020-05-09, OPEN, ELIGIBLE",
    "2020-05-10, OPEN, ELIGIBLE",
    "2020-12-30, OPEN, ELIGIBLE",
    "2020-12-31, OPEN, ELIGIBLE",
    "2021-01-01, CLOSED, INELIGIBLE"
  })
  void claimsAreReceivedFromTheDayOfIssueToTheDeadline(
      LocalDate receivedOn, Timing timing, Verdict verdict) {
    Determination determination = evaluator.evaluate(received(receivedOn));
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2019-12-31, NOT_YET, INELIGIBLE",
    "2020-01-01, OPEN, ELIGIBLE",
    "2020-01-02, OPEN, ELIGIBLE",
    "2020-12-31, OPEN, ELIGIBLE",
    "2021-01-01, CLOSED, INELIGIBLE"
  })
  void claimsAreReceivedFromNewYearWhereTheNoticeIsReadSo(
      LocalDate receivedOn, Timing timing, Verdict verdict) {
    Determination determination = PolicyEvaluator.builder()
        .reading("R0-1", "YEAR_START")
        .build()
        .evaluate(received(receivedOn));
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2020-07-01, 2021-06-29, INELIGIBLE",
    "2020-07-01, 2021-06-30, ELIGIBLE",
    "2020-07-01, 2021-07-01, ELIGIBLE",
    // A year from the 29th of February is the 28th.
    "2020-02-29, 2021-02-26, INELIGIBLE",
    "2020-02-29, 2021-02-27, ELIGIBLE",
    "2020-03-01, 2021-02-27, INELIGIBLE",
    "2020-03-01, 2021-02-28, ELIGIBLE",
    // A year that ends on the 29th of February.
    "2019-03-01, 2020-02-28, INELIGIBLE",
    "2019-03-01, 2020-02-29, ELIGIBLE",
    "2020-01-01, 2020-12-30, INELIGIBLE",
    "2020-01-01, 2020-12-31, ELIGIBLE",
    "2020-07-01, 2020-07-01, INELIGIBLE"
  })
  void aYearEndsTheDayBeforeItsAnniversary(LocalDate startsOn, LocalDate endsOn, Verdict verdict) {
    Contract contract = Contract.builder().startsOn(startsOn).endsOn(endsOn).build();
    assertThat(evaluator.evaluate(claim(qualifying(contract))).verdict()).isEqualTo(verdict);
  }

  @Test
  void anOpenEndedContractLastsAYearWhenverItStarts() {
    Determination determination =
        evaluator.evaluate(claim(qualifying(Contract.builder().openEnded(true).build())));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(determination.pending()).isEmpty();
  }

  @ParameterizedTest(
      name = "graduated {0}, hired {1}: {2} by calendar year, {3} within twelve months")
  @CsvSource({
    "2020-06-30, 2020-06-29, ELIGIBLE, INELIGIBLE",
    "2020-06-30, 2020-06-30, ELIGIBLE, ELIGIBLE",
    "2020-06-30, 2020-12-31, ELIGIBLE, ELIGIBLE",
    "2020-06-30, 2021-01-01, INELIGIBLE, ELIGIBLE",
    "2020-06-30, 2021-06-30, INELIGIBLE, ELIGIBLE",
    "2020-06-30, 2021-07-01, INELIGIBLE, INELIGIBLE",
    "2020-06-30, 2019-12-31, INELIGIBLE, INELIGIBLE",
    "2019-12-31, 2020-01-01, INELIGIBLE, ELIGIBLE",
    "2020-12-31, 2020-01-01, ELIGIBLE, INELIGIBLE",
    "2020-02-29, 2021-02-28, INELIGIBLE, ELIGIBLE",
    "2020-02-29, 2021-03-01, INELIGIBLE, INELIGIBLE",
    "2019-02-28, 2020-02-28, INELIGIBLE, ELIGIBLE",
    "2019-02-28, 2020-02-29, INELIGIBLE, INELIGIBLE"
  })
  void theGraduationYearIsACalendarYearOrTwelveMonths(
      LocalDate graduatedOn, LocalDate hiredOn, Verdict byYear, Verdict byMonths) {
    GraduateHiringClaim claim = claim(hire(graduatedOn, hiredOn, aYearFrom(hiredOn)));
    assertThat(evaluator.evaluate(claim).verdict()).isEqualTo(byYear);
    assertThat(PolicyEvaluator.builder()
            .reading("R16-1", "TWELVE_MONTHS")
            .build()
            .evaluate(claim)
            .verdict())
        .isEqualTo(byMonths);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "150105, MICRO, ELIGIBLE",
    "150000, SMALL, ELIGIBLE",
    "159999, MEDIUM, ELIGIBLE",
    "149999, MEDIUM, INELIGIBLE",
    "210000, MEDIUM, INELIGIBLE",
    "150105, LARGE, INELIGIBLE"
  })
  void enterprisesOfTheRegionThatAreNotLarge(String place, Size size, Verdict verdict) {
    GraduateHiringClaim claim = GraduateHiringClaim.builder()
        .receivedOn(IN_TIME)
        .enterprise(
            Enterprise.builder().registeredIn(Division.of(place)).size(size).build())
        .hires(ImmutableList.of(qualifying()))
        .build();
    assertThat(evaluator.evaluate(claim).verdict()).isEqualTo(verdict);
  }

  @Test
  void oneHireIsEnoughAndNoneIsNot() {
    assertThat(evaluator.evaluate(claim()).verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(evaluator.evaluate(claim(tooShort())).verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(evaluator.evaluate(claim(tooShort(), qualifying())).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
  }
}
