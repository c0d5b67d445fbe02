package io.github.wenjiuye.policy.testkit;

import static io.github.wenjiuye.policy.testkit.GraduateHirings.claim;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.inTheRegion;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.inTime;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.qualifying;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.smallOfTheRegion;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.tooShort;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.value;
import static io.github.wenjiuye.policy.testkit.GraduateHirings.withoutDayOfHiring;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 16.1 where something is not known: what is paid at least and at most, and what is asked for. */
class GraduateHiringUnknownTests {

  private static final LocalDate START = LocalDate.of(2020, 7, 1);

  private final PolicyEvaluator evaluator = evaluator(inTheRegion(120_000));

  @Test
  void twoPossibleHiresAndNoneThatIsSure() {
    Determination determination =
        evaluator.evaluate(claim(withoutDayOfHiring(), withoutDayOfHiring()));
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(amount(determination)).isEqualTo("[1200.00, 2400.00]");
    assertThat(determination.pending())
        .containsExactlyInAnyOrder(verdict("hires[0].hiredOn"), verdict("hires[1].hiredOn"));
  }

  @Test
  void oneMorePossibleHireBesideTwoThatAreSure() {
    Determination determination =
        evaluator.evaluate(claim(qualifying(), withoutDayOfHiring(), qualifying(), tooShort()));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(amount(determination)).isEqualTo("[2400.00, 3600.00]");
    assertThat(determination.pending()).containsExactly(grant("hires[1].hiredOn"));
  }

  @Test
  void withoutALocalValueTheFloorIsTheLeastAndNothingTheMost() {
    Determination determination =
        evaluator(LocalStandards.none()).evaluate(claim(qualifying(), qualifying()));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(amount(determination)).isEqualTo("[2000.00, ∞)");
    assertThat(determination.pending()).containsExactly(subsidy());
  }

  @Test
  void anAbsentListMayHoldAnyNumber() {
    Determination determination = evaluator.evaluate(inTime().build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(amount(determination)).isEqualTo("[1200.00, ∞)");
    assertThat(determination.pending()).containsExactly(verdict("hires"));
  }

  @Test
  void theFactsOfAbsentPartiesAreAskedForOneByOne() {
    Determination determination = evaluator.evaluate(GraduateHiringClaim.builder()
        .hires(ImmutableList.of(Hire.builder().build()))
        .build());
    assertThat(determination.timing()).isEqualTo(Timing.UNKNOWN);
    assertThat(determination.pending())
        .containsExactlyInAnyOrder(
            verdict("receivedOn"),
            verdict("enterprise.registeredIn"),
            verdict("enterprise.size"),
            verdict("hires[0].person.graduatedOn"),
            verdict("hires[0].hiredOn"),
            verdict("hires[0].contract.startsOn"),
            verdict("hires[0].contract.endsOn"),
            verdict("hires[0].contract.openEnded"));
  }

  @Test
  void aContractWithAnEndIsNotAskedWhetherItIsOpenEnded() {
    Contract withEnd = Contract.builder().endsOn(START.plusYears(1)).build();
    assertThat(evaluator.evaluate(claim(qualifying(withEnd))).pending())
        .containsExactly(verdict("hires[0].contract.startsOn"));
  }

  @Test
  void aContractWithoutAnEndIsAskedForItOrWhetherItIsOpenEnded() {
    Contract withoutEnd = Contract.builder().startsOn(START).build();
    assertThat(evaluator.evaluate(claim(qualifying(withoutEnd))).pending())
        .containsExactlyInAnyOrder(
            verdict("hires[0].contract.endsOn"), verdict("hires[0].contract.openEnded"));
  }

  @Test
  void aContractThatIsNotOpenEndedIsAskedForItsEnd() {
    Contract withoutEnd = Contract.builder().startsOn(START).openEnded(false).build();
    assertThat(evaluator.evaluate(claim(qualifying(withoutEnd))).pending())
        .containsExactly(verdict("hires[0].contract.endsOn"));
  }

  @Test
  void aHireThatCannotQualifyIsNotAskedForTheRest() {
    Hire hiredTooLate = Hire.builder()
        .person(withoutDayOfHiring().person())
        .hiredOn(LocalDate.of(2022, 1, 1))
        .build();
    Determination determination = evaluator.evaluate(claim(qualifying(), hiredTooLate));
    assertThat(determination.pending()).isEmpty();
    assertThat(amount(determination)).isEqualTo("1200.00");
  }

  @Test
  void theLeagueIsAskedForOnlyWhereValuesDiffer() {
    LocalStandards alike = LocalStandards.builder()
        .put(LocalStandard.REGION, LocalStandard.GRADUATE_HIRING_SUBSIDY, value(120_000))
        .put(League.WUHAI.code(), LocalStandard.GRADUATE_HIRING_SUBSIDY, value(120_000))
        .build();
    assertThat(evaluator(alike).evaluate(claim(qualifying())).pending()).isEmpty();

    LocalStandards different = LocalStandards.builder()
        .put(LocalStandard.REGION, LocalStandard.GRADUATE_HIRING_SUBSIDY, value(120_000))
        .put(League.WUHAI.code(), LocalStandard.GRADUATE_HIRING_SUBSIDY, value(200_000))
        .build();
    Determination determination = evaluator(different).evaluate(claim(qualifying()));
    assertThat(amount(determination)).isEqualTo("[1200.00, 2000.00]");
    assertThat(determination.pending()).containsExactly(grant("league"));
  }

  @Test
  void whereOneLeagueAloneHasAValueLeagueAndValueAreAskedFor() {
    LocalStandards one = LocalStandards.builder()
        .put(League.WUHAI.code(), LocalStandard.GRADUATE_HIRING_SUBSIDY, value(200_000))
        .build();
    Determination determination = evaluator(one).evaluate(claim(qualifying()));
    assertThat(amount(determination)).isEqualTo("[1000.00, ∞)");
    assertThat(determination.pending()).containsExactlyInAnyOrder(grant("league"), subsidy());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-06-29, 1200.00",
    "2020-06-30, 1200.00",
    "2020-07-01, '[1000.00, ∞)'",
    "2020-07-31, '[1000.00, ∞)'",
    "2020-08-01, 1800.50",
    ", '[1000.00, ∞)'"
  })
  void aDatedValueHoldsFromItsFirstDayToItsLastAndAGapIsUnknown(
      LocalDate receivedOn, String amount) {
    LocalStandards withGap = LocalStandards.builder()
        .put(
            LocalStandard.REGION,
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            ImmutableList.of(
                new Dated(Optional.empty(), Optional.of(LocalDate.of(2020, 6, 30)), value(120_000)),
                new Dated(Optional.of(LocalDate.of(2020, 8, 1)), Optional.empty(), value(180_050))))
        .build();
    assertThat(amount(evaluator(withGap).evaluate(receivedOn(receivedOn)))).isEqualTo(amount);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-05-31, 2000.00",
    "2020-06-01, 1200.00",
    "2020-12-31, 1200.00",
    // What holds only before or after the window is never paid.
    ", '[1200.00, 2000.00]'"
  })
  void anUnknownDayMaySelectAnyValueThatADayInTheWindowSelects(
      LocalDate receivedOn, String amount) {
    LocalStandards byDays = LocalStandards.builder()
        .put(
            LocalStandard.REGION,
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            ImmutableList.of(
                dated("0001-01-01", "2020-05-08", 900_000),
                dated("2020-05-09", "2020-05-31", 200_000),
                dated("2020-06-01", "2020-12-31", 120_000),
                dated("2021-01-01", "9999-12-31", 900_000)))
        .build();
    assertThat(amount(evaluator(byDays).evaluate(receivedOn(receivedOn)))).isEqualTo(amount);
  }

  @Test
  void aGapOfALeagueIsNotFilledByTheRegion() {
    LocalStandards own = LocalStandards.builder()
        .put(LocalStandard.REGION, LocalStandard.GRADUATE_HIRING_SUBSIDY, value(120_000))
        .put(
            League.HOHHOT.code(),
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            ImmutableList.of(dated("2020-10-01", "2020-12-31", 150_000)))
        .build();
    GraduateHiringClaim claim =
        inTime().league(League.HOHHOT).hires(ImmutableList.of(qualifying())).build();
    assertThat(amount(evaluator(own).evaluate(claim))).isEqualTo("[1000.00, ∞)");
    assertThat(evaluator(own).evaluate(claim).pending()).containsExactly(subsidy());
  }

  private static GraduateHiringClaim receivedOn(LocalDate day) {
    return GraduateHiringClaim.builder()
        .receivedOn(Optional.ofNullable(day))
        .enterprise(smallOfTheRegion())
        .hires(ImmutableList.of(qualifying()))
        .build();
  }

  private static PolicyEvaluator evaluator(LocalStandards standards) {
    return PolicyEvaluator.builder().standards(standards).build();
  }

  private static Dated dated(String from, String to, long fen) {
    return new Dated(
        Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), value(fen));
  }

  private static String amount(Determination determination) {
    return ((Grant.Payment) determination.grant().orElseThrow()).amount().toString();
  }

  private static Pending verdict(String fact) {
    return new Pending(Pending.Kind.FACT, fact, Settles.VERDICT);
  }

  private static Pending grant(String fact) {
    return new Pending(Pending.Kind.FACT, fact, Settles.GRANT);
  }

  private static Pending subsidy() {
    return new Pending(Pending.Kind.STANDARD, "graduateHiringSubsidy", Settles.GRANT);
  }
}
