package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 17.2 on each of its lines and on both sides of it. */
class GraduateRecruitmentBoundaryTests {

  private static final LocalDate IN_TIME = LocalDate.of(2020, 8, 1);

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @ParameterizedTest(name = "{1} of {0}: {2}, {3} lacking")
  @CsvSource({
    "10, 8, ELIGIBLE,",
    "10, 7, INELIGIBLE, 1",
    "10, 0, INELIGIBLE, 8",
    "10, 10, ELIGIBLE,",
    "5, 4, ELIGIBLE,",
    "5, 3, INELIGIBLE, 1",
    // Four fifths of eleven are more than eight.
    "11, 8, INELIGIBLE, 1",
    "11, 9, ELIGIBLE,",
    "1, 0, INELIGIBLE, 1",
    "1, 1, ELIGIBLE,",
    "1000000000000, 799999999999, INELIGIBLE, 1",
    "1000000000000, 800000000000, ELIGIBLE,"
  })
  void fourFifthsAreReachedExactlyAndTheShortfallIsInHeads(
      long planned, long fresh, Verdict verdict, String lacking) {
    Determination determination = evaluator.evaluate(plan(IN_TIME, true, false, planned, fresh));
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(shortfall(determination))
        .isEqualTo(
            lacking == null
                ? ImmutableMap.of()
                : ImmutableMap.of("plannedFreshGraduates", lacking));
  }

  @Test
  void aSpecialEnterpriseComplies() {
    Determination determination = evaluator.evaluate(plan(IN_TIME, true, true, 10, 0));
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(shortfall(determination)).isEmpty();
  }

  @Test
  void anEnterpriseThatIsNotStateOwnedIsNotBound() {
    for (boolean special : new boolean[] {false, true}) {
      Determination determination = evaluator.evaluate(plan(IN_TIME, false, special, 10, 10));
      assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
      assertThat(determination.grant()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}, {2} from new year")
  @CsvSource({
    "2019-12-31, NOT_YET, NOT_YET",
    "2020-01-01, NOT_YET, OPEN",
    "2020-05-08, NOT_YET, OPEN",
    "2020-05-09, OPEN, OPEN",
    "2020-05-10, OPEN, OPEN",
    "2023-01-01, OPEN, OPEN"
  })
  void nobodyIsBoundBeforeTheStart(LocalDate appliedOn, Timing timing, Timing fromNewYear) {
    GraduateRecruitmentPlan plan = plan(appliedOn, true, false, 10, 7);
    assertBound(evaluator.evaluate(plan), timing);
    assertBound(
        PolicyEvaluator.builder().reading("R0-1", "YEAR_START").build().evaluate(plan),
        fromNewYear);
  }

  @Test
  void thereIsNoGrantWhereItIsNotSureThatAnybodyIsBound() {
    Determination determination = evaluator.evaluate(GraduateRecruitmentPlan.builder()
        .appliedOn(IN_TIME)
        .planned(10)
        .plannedFreshGraduates(8)
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.grant()).isEmpty();
    assertThat(determination.pending())
        .containsExactly(fact("enterprise.stateOwned", Settles.VERDICT));
  }

  @Test
  void whatIsNotSureToLackHasNoKey() {
    Determination determination = evaluator.evaluate(GraduateRecruitmentPlan.builder()
        .appliedOn(IN_TIME)
        .enterprise(Enterprise.builder().stateOwned(true).build())
        .planned(10)
        .plannedFreshGraduates(7)
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(shortfall(determination)).isEmpty();
    assertThat(determination.pending())
        .containsExactly(fact("enterprise.special", Settles.VERDICT));
  }

  @Test
  void aPlanWithoutFreshGraduatesFallsShortHoweverLarge() {
    Determination determination = evaluator.evaluate(GraduateRecruitmentPlan.builder()
        .appliedOn(IN_TIME)
        .enterprise(Enterprise.builder().stateOwned(true).special(false).build())
        .plannedFreshGraduates(0)
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(shortfall(determination)).isEmpty();
    assertThat(determination.pending()).isEmpty();
  }

  @Test
  void noMoreFreshGraduatesCanBePlannedThanAll() {
    Determination determination = evaluator.evaluate(GraduateRecruitmentPlan.builder()
        .appliedOn(IN_TIME)
        .enterprise(Enterprise.builder().stateOwned(true).special(false).build())
        .planned(1)
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.pending())
        .containsExactly(fact("plannedFreshGraduates", Settles.VERDICT));
  }

  private static void assertBound(Determination determination, Timing timing) {
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.grant().isPresent()).isEqualTo(timing == Timing.OPEN);
  }

  private static GraduateRecruitmentPlan plan(
      LocalDate appliedOn, boolean stateOwned, boolean special, long planned, long fresh) {
    return GraduateRecruitmentPlan.builder()
        .appliedOn(appliedOn)
        .enterprise(Enterprise.builder().stateOwned(stateOwned).special(special).build())
        .planned(planned)
        .plannedFreshGraduates(fresh)
        .build();
  }

  private static ImmutableMap<String, String> shortfall(Determination determination) {
    return ((Grant.Compliance) determination.grant().orElseThrow()).shortfall();
  }

  private static Pending fact(String name, Settles settles) {
    return new Pending(Pending.Kind.FACT, name, settles);
  }
}
