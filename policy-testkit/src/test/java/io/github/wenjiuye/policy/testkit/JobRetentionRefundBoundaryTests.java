package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 3.1a on each of its lines and on both sides of it. */
class JobRetentionRefundBoundaryTests {

  private static final LocalDate IN_TIME = LocalDate.of(2020, 8, 1);
  private static final Money PREMIUMS = Money.parse("43210.98");
  private static final StandardValue UP_TO_30_A_FIFTH = new StandardValue.Banded(ImmutableList.of(
      new StandardValue.Band(OptionalLong.of(30), 200_000),
      new StandardValue.Band(OptionalLong.empty(), 55_000)));

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder()
      .standards(LocalStandards.builder()
          .put(LocalStandard.REGION, LocalStandard.LAYOFF_RATE_CEILING, UP_TO_30_A_FIFTH)
          .build())
      .build();

  private final PolicyEvaluator withoutStandards = PolicyEvaluator.builder().build();

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
    Determination determination = evaluator.evaluate(claim(receivedOn, Size.SMALL, 20, 0));
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2019-12-31, NOT_YET", "2020-01-01, OPEN", "2020-01-02, OPEN", "2020-05-08, OPEN"})
  void claimsAreReceivedFromNewYearWhereTheNoticeIsReadSo(LocalDate receivedOn, Timing timing) {
    Determination determination = PolicyEvaluator.builder()
        .reading("R0-1", "YEAR_START")
        .build()
        .evaluate(claim(receivedOn, Size.SMALL, 20, 0));
    assertThat(determination.timing()).isEqualTo(timing);
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyEnterpriseButALargeOne(Size size) {
    assertThat(evaluator.evaluate(claim(IN_TIME, size, 20, 0)).verdict())
        .isEqualTo(size == Size.LARGE ? Verdict.INELIGIBLE : Verdict.ELIGIBLE);
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    // A fifth of up to thirty.
    "29, 5, ELIGIBLE",
    "29, 6, INELIGIBLE",
    "30, 6, ELIGIBLE",
    "30, 7, INELIGIBLE",
    // 5.5 % of more.
    "31, 1, ELIGIBLE",
    "31, 2, INELIGIBLE",
    "199, 10, ELIGIBLE",
    "199, 11, INELIGIBLE",
    "200, 11, ELIGIBLE",
    "200, 12, INELIGIBLE",
    "18, 1, ELIGIBLE",
    "1, 0, ELIGIBLE",
    "1, 1, INELIGIBLE",
    // More layoffs in the year than there were insured at its end.
    "1, 5, INELIGIBLE"
  })
  void theRateIsHeldAgainstTheCeilingOfItsBand(long insured, long layoffs, Verdict verdict) {
    assertThat(evaluator.evaluate(claim(IN_TIME, Size.SMALL, insured, layoffs)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void whoLaidOffNobodyNeedsNoCeiling() {
    Determination determination = withoutStandards.evaluate(claim(IN_TIME, Size.SMALL, 20, 0));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(determination.pending()).isEmpty();
    assertThat(amount(determination)).isEqualTo(MoneyRange.exactly(PREMIUMS));
  }

  @Test
  void whoLaidOffOneWaitsForTheCeiling() {
    Determination determination = withoutStandards.evaluate(claim(IN_TIME, Size.SMALL, 20, 1));
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.pending())
        .containsExactly(new Pending(Pending.Kind.STANDARD, "layoffRateCeiling", Settles.VERDICT));
    assertThat(amount(determination)).isEqualTo(MoneyRange.exactly(PREMIUMS));
  }

  @Test
  void noCeilingIsHighEnoughForMoreLayoffsThanInsured() {
    Determination determination = withoutStandards.evaluate(claim(IN_TIME, Size.SMALL, 20, 21));
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.pending()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-06-30, ELIGIBLE",
    "2020-07-01, UNDETERMINED",
    "2020-07-31, UNDETERMINED",
    "2020-08-01, INELIGIBLE"
  })
  void aLeaguesOwnTableIsTakenWholeAndItsGapsAreUnknown(LocalDate receivedOn, Verdict verdict) {
    LocalStandards own = LocalStandards.builder()
        .put(LocalStandard.REGION, LocalStandard.LAYOFF_RATE_CEILING, UP_TO_30_A_FIFTH)
        .put(
            League.HOHHOT.code(),
            LocalStandard.LAYOFF_RATE_CEILING,
            ImmutableList.of(
                new Dated(
                    Optional.empty(), Optional.of(LocalDate.of(2020, 6, 30)), UP_TO_30_A_FIFTH),
                new Dated(Optional.of(LocalDate.of(2020, 8, 1)), Optional.empty(), nobody())))
        .build();
    JobRetentionRefundClaim claim = JobRetentionRefundClaim.builder()
        .league(League.HOHHOT)
        .receivedOn(receivedOn)
        .enterprise(enterprise(Size.SMALL, 20, 4))
        .build();
    assertThat(PolicyEvaluator.builder().standards(own).build().evaluate(claim).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void unknownPremiumsMayBeAny() {
    Determination determination = evaluator.evaluate(JobRetentionRefundClaim.builder()
        .receivedOn(IN_TIME)
        .enterprise(enterprise(Size.SMALL, 20, 0))
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(amount(determination)).isEqualTo(MoneyRange.atLeast(Money.ofFen(0)));
    assertThat(determination.pending())
        .containsExactly(new Pending(Pending.Kind.FACT, "premiumsPaidPriorYear", Settles.GRANT));
  }

  private static StandardValue nobody() {
    return new StandardValue.Banded(
        ImmutableList.of(new StandardValue.Band(OptionalLong.empty(), 0)));
  }

  private static JobRetentionRefundClaim claim(
      LocalDate receivedOn, Size size, long insured, long layoffs) {
    return JobRetentionRefundClaim.builder()
        .receivedOn(receivedOn)
        .enterprise(enterprise(size, insured, layoffs))
        .premiumsPaidPriorYear(PREMIUMS)
        .build();
  }

  private static Enterprise enterprise(Size size, long insured, long layoffs) {
    return Enterprise.builder()
        .size(size)
        .insuredAtPriorYearEnd(insured)
        .layoffs(layoffs)
        .build();
  }

  private static MoneyRange amount(Determination determination) {
    return ((Grant.Payment) determination.grant().orElseThrow()).amount();
  }
}
