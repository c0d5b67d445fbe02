package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.TrustGrounds;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 8.1a and 8.1b on each of their lines and on both sides of it. */
class CounterGuaranteeBoundaryTests {

  private static final LocalDate LATER = LocalDate.of(2020, 8, 1);

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @ParameterizedTest(name = "{0}: {1}, {2} where the 15th does not count")
  @CsvSource({
    "2020-04-14, NOT_YET, NOT_YET",
    "2020-04-15, OPEN, NOT_YET",
    "2020-04-16, OPEN, OPEN",
    "2020-05-09, OPEN, OPEN",
    "2024-01-01, OPEN, OPEN"
  })
  void smallLoansAreNewFromTheFifteenthOfApril(
      LocalDate issuedOn, Timing included, Timing excluded) {
    SmallLoanWaiverClaim claim = small(LoanKind.PERSONAL, "50000", issuedOn);
    assertDecided(evaluator.evaluate(claim), included);
    assertDecided(evaluator("R8-1", "EXCLUDED").evaluate(claim), excluded);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"0.01, ELIGIBLE", "99999.99, ELIGIBLE", "100000.00, ELIGIBLE", "100000.01, INELIGIBLE"
  })
  void aHundredThousandIsStillASmallLoan(String amount, Verdict verdict) {
    Determination determination = evaluator.evaluate(small(LoanKind.PERSONAL, amount, LATER));
    assertThat(determination.verdict()).isEqualTo(verdict);
    if (verdict == Verdict.ELIGIBLE) {
      Grant.Waiver waiver = (Grant.Waiver) determination.grant().orElseThrow();
      assertThat(waiver.of()).isEqualTo(Subject.COUNTER_GUARANTEE);
      assertThat(waiver.extent()).contains(Extent.FULL);
      assertThat(waiver.until()).isEmpty();
      assertThat(waiver.amount()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(LoanKind.class)
  void aSmallLoanIsOnePersons(LoanKind kind) {
    assertThat(evaluator.evaluate(small(kind, "50000", LATER)).verdict())
        .isEqualTo(kind == LoanKind.PERSONAL ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
  }

  @Test
  void theDayOnWhichALoanFallsDueSaysNothingOfTheDayOfItsIssue() {
    Determination determination = evaluator.evaluate(SmallLoanWaiverClaim.builder()
        .loan(Loan.builder()
            .kind(LoanKind.PERSONAL)
            .amount(Money.parse("50000"))
            .dueOn(LocalDate.of(2020, 1, 1))
            .build())
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.timing()).isEqualTo(Timing.UNKNOWN);
    assertThat(determination.pending())
        .containsExactly(new Pending(Pending.Kind.FACT, "loan.issuedOn", Settles.VERDICT));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
  @CsvSource({
    // The 15th of April; the 16th; the day of issue; new year.
    "2019-12-31, NOT_YET, NOT_YET, NOT_YET, NOT_YET",
    "2020-01-01, NOT_YET, NOT_YET, NOT_YET, OPEN",
    "2020-04-14, NOT_YET, NOT_YET, NOT_YET, OPEN",
    "2020-04-15, OPEN, NOT_YET, NOT_YET, OPEN",
    "2020-04-16, OPEN, OPEN, NOT_YET, OPEN",
    "2020-05-08, OPEN, OPEN, NOT_YET, OPEN",
    "2020-05-09, OPEN, OPEN, OPEN, OPEN",
    "2020-05-10, OPEN, OPEN, OPEN, OPEN"
  })
  void trustedGroupsAreFreeFromTheSameDayOrFromTheStart(
      LocalDate issuedOn, Timing same, Timing sameExcluded, Timing issued, Timing fromNewYear) {
    TrustedGroupWaiverClaim claim =
        trusted(issuedOn, TrustGrounds.builder().honoured(true).build());
    assertDecided(evaluator.evaluate(claim), same);
    assertDecided(evaluator("R8-1", "EXCLUDED").evaluate(claim), sameExcluded);
    assertDecided(evaluator("R8-2", "ISSUED").evaluate(claim), issued);
    assertDecided(
        PolicyEvaluator.builder()
            .reading("R8-2", "ISSUED")
            .reading("R0-1", "YEAR_START")
            .build()
            .evaluate(claim),
        fromNewYear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "incubatorRecommended",
        "creditCommunityRecommended",
        "honoured",
        "assessedCreditworthy",
        "secondTimeEntrepreneur",
        "otherTrustedGroup"
      })
  void oneGroundIsEnoughHoweverLargeTheLoan(String ground) {
    TrustedGroupWaiverClaim claim = trusted(LATER, only(ground));
    assertThat(evaluator.evaluate(claim).verdict()).isEqualTo(Verdict.ELIGIBLE);
    boolean named = !ground.equals("otherTrustedGroup");
    assertThat(evaluator("R0-3", "CLOSED").evaluate(claim).verdict())
        .isEqualTo(named ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
  }

  @Test
  void withoutAnyGroundThereIsNoWaiver() {
    Determination determination = evaluator.evaluate(trusted(LATER, only("")));
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.pending()).isEmpty();
    assertThat(determination.grant()).isEmpty();
  }

  @Test
  void anotherGroupIsNotAskedForWhereTheListIsClosed() {
    TrustedGroupWaiverClaim claim = trusted(LATER, TrustGrounds.builder().build());
    Pending other = new Pending(Pending.Kind.FACT, "grounds.otherTrustedGroup", Settles.VERDICT);
    assertThat(evaluator.evaluate(claim).pending()).hasSize(6).contains(other);
    assertThat(evaluator("R0-3", "CLOSED").evaluate(claim).pending())
        .hasSize(5)
        .doesNotContain(other);
  }

  private static void assertDecided(Determination determination, Timing timing) {
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict())
        .isEqualTo(timing == Timing.OPEN ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
  }

  private static PolicyEvaluator evaluator(String reading, String choice) {
    return PolicyEvaluator.builder().reading(reading, choice).build();
  }

  private static SmallLoanWaiverClaim small(LoanKind kind, String amount, LocalDate issuedOn) {
    return SmallLoanWaiverClaim.builder()
        .loan(Loan.builder()
            .kind(kind)
            .amount(Money.parse(amount))
            .issuedOn(issuedOn)
            .build())
        .build();
  }

  private static TrustedGroupWaiverClaim trusted(LocalDate issuedOn, TrustGrounds grounds) {
    return TrustedGroupWaiverClaim.builder()
        .loan(Loan.builder().issuedOn(issuedOn).amount(Money.parse("3000000")).build())
        .grounds(grounds)
        .build();
  }

  private static TrustGrounds only(String ground) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>();
    for (Fact<?, ?> fact : TrustGrounds.SHAPE.facts()) {
      known.put(fact, fact.name().equals(ground));
    }
    return TrustGrounds.SHAPE.build(known);
  }
}
