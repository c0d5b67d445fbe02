package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 6.1 on each of its lines and on both sides of it. */
class SmallEnterpriseLoanBoundaryTests {

  private static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-05-08, INELIGIBLE",
    "2020-05-09, ELIGIBLE",
    "2020-05-10, ELIGIBLE",
    "2020-01-01, INELIGIBLE",
    "2019-01-01, INELIGIBLE",
    "2022-01-01, ELIGIBLE"
  })
  void fifteenOfAHundredDoFromTheDayOfIssue(LocalDate appliedOn, Verdict verdict) {
    assertThat(decide(claim(appliedOn, 100, 15)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-12-31, INELIGIBLE",
    "2020-01-01, ELIGIBLE",
    "2020-01-02, ELIGIBLE",
    "2020-05-08, ELIGIBLE"
  })
  void fifteenOfAHundredDoFromNewYearWhereTheNoticeIsReadSo(LocalDate appliedOn, Verdict verdict) {
    PolicyEvaluator fromNewYear =
        PolicyEvaluator.builder().reading("R0-1", "YEAR_START").build();
    assertThat(fromNewYear.evaluate(claim(appliedOn, 100, 15)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {2} of {1}: {3}, {4} lacking")
  @CsvSource({
    // 15 % and 8 %.
    "2020-05-09, 100, 14, INELIGIBLE, 1",
    "2020-05-09, 100, 15, ELIGIBLE,",
    "2020-05-09, 101, 8, INELIGIBLE, 1",
    "2020-05-09, 101, 9, ELIGIBLE,",
    "2020-05-09, 125, 9, INELIGIBLE, 1",
    "2020-05-09, 125, 10, ELIGIBLE,",
    "2020-05-09, 99, 14, INELIGIBLE, 1",
    "2020-05-09, 99, 15, ELIGIBLE,",
    "2020-05-09, 20, 3, ELIGIBLE,",
    "2020-05-09, 20, 0, INELIGIBLE, 3",
    "2020-05-09, 1, 0, INELIGIBLE, 1",
    "2020-05-09, 1, 1, ELIGIBLE,",
    // 25 % and 15 %.
    "2020-05-08, 100, 24, INELIGIBLE, 1",
    "2020-05-08, 100, 25, ELIGIBLE,",
    "2020-05-08, 101, 15, INELIGIBLE, 1",
    "2020-05-08, 101, 16, ELIGIBLE,",
    "2020-05-08, 120, 18, ELIGIBLE,",
    // Exact, however many.
    "2020-05-09, 1000000000000, 79999999999, INELIGIBLE, 1",
    "2020-05-09, 1000000000000, 80000000000, ELIGIBLE,",
    "2020-05-09, 1, 1000000000000, ELIGIBLE,"
  })
  void theShareIsReachedExactlyAndTheBandChangesAboveAHundred(
      LocalDate appliedOn, long staff, long hires, Verdict verdict, String lacking) {
    Determination determination = decide(claim(appliedOn, staff, hires));
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(determination.findings().stream().map(Finding::lacking).flatMap(Optional::stream))
        .isEqualTo(Optional.ofNullable(lacking).stream().toList());
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void smallAndMicroEnterprisesAlone(Size size) {
    boolean named = size == Size.SMALL || size == Size.MICRO;
    Determination determination = decide(SmallEnterpriseLoanClaim.builder()
        .appliedOn(ISSUED)
        .enterprise(Enterprise.builder().size(size).staff(20).build())
        .qualifyingHires(3)
        .build());
    assertThat(determination.verdict()).isEqualTo(named ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
    assertThat(determination.grant())
        .isEqualTo(
            named
                ? Optional.of(new Grant.Access(Subject.SMALL_ENTERPRISE_LOAN))
                : Optional.empty());
    assertThat(determination.timing()).isEqualTo(Timing.OPEN);
  }

  @Test
  void noHiresAreTooFewWhateverTheStaffAndTheDay() {
    Determination determination = decide(SmallEnterpriseLoanClaim.builder()
        .enterprise(Enterprise.builder().size(Size.SMALL).build())
        .qualifyingHires(0)
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.pending()).isEmpty();
    assertThat(determination.grant()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of 100: {1}")
  @CsvSource({"14, INELIGIBLE", "15, UNDETERMINED", "24, UNDETERMINED", "25, ELIGIBLE"})
  void theDayIsAskedForOnlyBetweenTheOldShareAndTheNew(long hires, Verdict verdict) {
    Determination determination = decide(SmallEnterpriseLoanClaim.builder()
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(100).build())
        .qualifyingHires(hires)
        .build());
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(determination.pending())
        .isEqualTo(verdict == Verdict.UNDETERMINED ? List.of(fact("appliedOn")) : List.of());
  }

  @Test
  void everythingIsAskedForWhereNothingIsKnownButTheLeague() {
    Determination determination = decide(SmallEnterpriseLoanClaim.builder().build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.pending())
        .containsExactlyInAnyOrder(
            fact("appliedOn"),
            fact("enterprise.size"),
            fact("enterprise.staff"),
            fact("qualifyingHires"));
    assertThat(determination.grant()).contains(new Grant.Access(Subject.SMALL_ENTERPRISE_LOAN));
  }

  @Test
  void nothingIsAskedForOnceTheEnterpriseIsTooLarge() {
    Determination determination = decide(SmallEnterpriseLoanClaim.builder()
        .enterprise(Enterprise.builder().size(Size.LARGE).build())
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.pending()).isEmpty();
  }

  private Determination decide(SmallEnterpriseLoanClaim claim) {
    return evaluator.evaluate(claim);
  }

  private static SmallEnterpriseLoanClaim claim(LocalDate appliedOn, long staff, long hires) {
    return SmallEnterpriseLoanClaim.builder()
        .appliedOn(appliedOn)
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(staff).build())
        .qualifyingHires(hires)
        .build();
  }

  private static Pending fact(String name) {
    return new Pending(Pending.Kind.FACT, name, Settles.VERDICT);
  }
}
