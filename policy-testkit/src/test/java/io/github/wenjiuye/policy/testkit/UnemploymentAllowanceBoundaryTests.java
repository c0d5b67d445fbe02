package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 21.1 on each of its lines and on both sides of it. */
class UnemploymentAllowanceBoundaryTests {

  private static final LocalDate IN_TIME = LocalDate.of(2020, 8, 1);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-12-31, NOT_YET",
    "2020-01-01, OPEN",
    "2020-01-02, OPEN",
    "2020-05-08, OPEN",
    "2020-12-30, OPEN",
    "2020-12-31, OPEN",
    "2021-01-01, CLOSED"
  })
  void theAllowanceIsAppliedForWithinTheYear(LocalDate appliedOn, Timing timing) {
    Determination determination = paying("1500").evaluate(insured(appliedOn, true, false));
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict())
        .isEqualTo(timing == Timing.OPEN ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
    assertThat(determination.readings()).isEmpty();
  }

  @ParameterizedTest(name = "ended {0}, applied {1}: {2}")
  @CsvSource({
    "2019-12-31, 2020-08-01, INELIGIBLE",
    "2020-01-01, 2020-08-01, ELIGIBLE",
    "2020-07-31, 2020-08-01, ELIGIBLE",
    "2020-08-01, 2020-08-01, ELIGIBLE",
    "2020-08-02, 2020-08-01, INELIGIBLE",
    "2020-12-31, 2020-12-31, ELIGIBLE",
    "2021-01-01, 2020-12-31, INELIGIBLE",
    "2020-01-01, 2020-01-01, ELIGIBLE"
  })
  void theBenefitEndedWithinTheYearAndByTheDayOfApplication(
      LocalDate endedOn, LocalDate appliedOn, Verdict verdict) {
    assertThat(paying("1500")
            .evaluate(UnemploymentAllowanceClaim.builder()
                .appliedOn(appliedOn)
                .ground(AllowanceGround.BENEFIT_EXHAUSTED)
                .person(person(true))
                .benefitEndedOn(endedOn)
                .build())
            .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "paid {0}, entitled {1}: {2}")
  @CsvSource({
    "true, false, ELIGIBLE",
    "true, true, INELIGIBLE",
    "false, false, INELIGIBLE",
    "false, true, INELIGIBLE"
  })
  void theOtherGroundsAskForPremiumsAndForNoEntitlement(
      boolean paid, boolean entitled, Verdict verdict) {
    for (AllowanceGround ground : AllowanceGround.values()) {
      if (ground != AllowanceGround.BENEFIT_EXHAUSTED) {
        // The day is not asked for on these grounds.
        UnemploymentAllowanceClaim claim = UnemploymentAllowanceClaim.builder()
            .appliedOn(IN_TIME)
            .ground(ground)
            .person(person(true))
            .benefitEndedOn(LocalDate.of(2015, 1, 1))
            .premiumsPaid(paid)
            .entitled(entitled)
            .build();
        assertThat(paying("1500").evaluate(claim).verdict()).isEqualTo(verdict);
      }
    }
  }

  @Test
  void theGroundThatIsNamedIsTheOneThatIsTested() {
    Determination determination = paying("1500")
        .evaluate(UnemploymentAllowanceClaim.builder()
            .appliedOn(IN_TIME)
            .ground(AllowanceGround.BENEFIT_EXHAUSTED)
            .person(person(true))
            .benefitEndedOn(LocalDate.of(2019, 12, 31))
            .premiumsPaid(true)
            .entitled(false)
            .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
  }

  @Test
  void whoHasFoundAJobHasNoClaim() {
    Determination determination = paying("1500")
        .evaluate(UnemploymentAllowanceClaim.builder().person(person(false)).build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.pending()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} a month, {2} in all")
  @CsvSource({
    "1496, 1196.80, 7180.80",
    "0, 0.00, 0.00",
    "1500, 1200.00, 7200.00",
    // 0.8 fen are one and 0.4 are none, six times: not 4.8 and 2.4 fen rounded in all.
    "0.01, 0.01, 0.06",
    "0.03, 0.02, 0.12",
    "1496.01, 1196.81, 7180.86",
    "1496.02, 1196.82, 7180.92",
    "1496.03, 1196.82, 7180.92",
    "1496.04, 1196.83, 7180.98",
    "1496.05, 1196.84, 7181.04"
  })
  void fourFifthsAreRoundedByTheMonth(String benefit, String monthly, String amount) {
    Grant.Payment payment = payment(paying(benefit).evaluate(insured(IN_TIME, true, false)));
    assertThat(payment.monthly().map(MoneyRange::toString)).contains(monthly);
    assertThat(payment.amount().toString()).isEqualTo(amount);
    assertThat(payment.months()).hasValue(6);
  }

  @Test
  void withoutTheStandardNothingBoundsTheSum() {
    Determination determination =
        PolicyEvaluator.builder().build().evaluate(insured(IN_TIME, true, false));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(payment(determination).amount().toString()).isEqualTo("[0.00, ∞)");
    assertThat(payment(determination).monthly().map(MoneyRange::toString)).contains("[0.00, ∞)");
    assertThat(payment(determination).months()).hasValue(6);
    assertThat(determination.pending())
        .containsExactly(new Pending(Pending.Kind.STANDARD, "unemploymentBenefit", Settles.GRANT));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-06-30, 6000.00",
    "2020-07-01, 7200.00",
    // What holds only outside the year is never paid.
    ", '[6000.00, 7200.00]'"
  })
  void theDayOfApplicationSelectsTheBenefit(LocalDate appliedOn, String amount) {
    PolicyEvaluator evaluator = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.UNEMPLOYMENT_BENEFIT,
                ImmutableList.of(
                    dated("0001-01-01", "2019-12-31", 9),
                    dated("2020-01-01", "2020-06-30", 125_000),
                    dated("2020-07-01", "2020-12-31", 150_000),
                    dated("2021-01-01", "9999-12-31", 999_999)))
            .build())
        .build();
    UnemploymentAllowanceClaim claim = UnemploymentAllowanceClaim.builder()
        .appliedOn(Optional.ofNullable(appliedOn))
        .ground(AllowanceGround.INSURED_NOT_ENTITLED)
        .person(person(true))
        .premiumsPaid(true)
        .entitled(false)
        .build();
    assertThat(payment(evaluator.evaluate(claim)).amount().toString()).isEqualTo(amount);
  }

  @Test
  void thePeriodIsFoundInTheSentenceThatSetsIt() {
    Determination determination =
        PolicyEvaluator.builder().build().evaluate(insured(IN_TIME, true, false));
    assertThat(determination.findings().get(0).fact()).isEqualTo("appliedOn");
    assertThat(determination.findings().get(0).sentence()).isEqualTo("21.3");
  }

  private static Dated dated(String from, String to, long fen) {
    return new Dated(
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        new StandardValue.Single(fen));
  }

  private static PolicyEvaluator paying(String benefit) {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.UNEMPLOYMENT_BENEFIT,
                new StandardValue.Single(Money.parse(benefit).fen()))
            .build())
        .build();
  }

  private static UnemploymentAllowanceClaim insured(
      LocalDate appliedOn, boolean paid, boolean entitled) {
    return UnemploymentAllowanceClaim.builder()
        .appliedOn(appliedOn)
        .ground(AllowanceGround.INSURED_NOT_ENTITLED)
        .person(person(true))
        .premiumsPaid(paid)
        .entitled(entitled)
        .build();
  }

  private static Person person(boolean unemployed) {
    return Person.builder().unemployed(unemployed).build();
  }

  private static Grant.Payment payment(Determination determination) {
    return (Grant.Payment) determination.grant().orElseThrow();
  }
}
