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
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 7.1 and 7.2 on each of their lines and on both sides of it. */
class LoanLimitBoundaryTests {

  private static final LocalDate IN_TIME = LocalDate.of(2020, 8, 1);
  private static final Warning ABOVE = new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, "requested");

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @ParameterizedTest(name = "{0}: {1}, {2} from new year")
  @CsvSource({
    "2019-12-31, 150000.00, 150000.00",
    "2020-01-01, 150000.00, 200000.00",
    "2020-05-08, 150000.00, 200000.00",
    "2020-05-09, 200000.00, 200000.00",
    "2020-05-10, 200000.00, 200000.00",
    "2023-01-01, 200000.00, 200000.00"
  })
  void thePersonalLimitIsThatOfTheDay(LocalDate appliedOn, String limit, String fromNewYear) {
    PersonalLoanClaim claim =
        PersonalLoanClaim.builder().appliedOn(appliedOn).person(person(true)).build();
    Determination determination = evaluator.evaluate(claim);
    assertThat(determination.timing()).isEqualTo(Timing.OPEN);
    assertThat(limit(determination)).isEqualTo(limit);
    assertThat(limit(
            PolicyEvaluator.builder().reading("R0-1", "YEAR_START").build().evaluate(claim)))
        .isEqualTo(fromNewYear);
  }

  @ParameterizedTest(name = "{0}: {1}, warned {2}")
  @CsvSource({
    "199999.99, 199999.99, false",
    "200000.00, 200000.00, false",
    "200000.01, 200000.00, true",
    "0.01, 0.01, false"
  })
  void whoAsksForMoreIsGrantedTheLimitAndWarned(String requested, String granted, boolean warned) {
    Determination determination = evaluator.evaluate(PersonalLoanClaim.builder()
        .appliedOn(IN_TIME)
        .person(person(true))
        .requested(Money.parse(requested))
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(loan(determination).granted().map(MoneyRange::toString)).contains(granted);
    assertThat(determination.warnings()).isEqualTo(warned ? List.of(ABOVE) : List.of());
  }

  @ParameterizedTest(name = "{0}: {1}, warned {2}")
  @CsvSource({
    "150000.00, 150000.00, false",
    "150000.01, '[150000.00, 150000.01]', false",
    "200000.00, '[150000.00, 200000.00]', false",
    "200000.01, '[150000.00, 200000.00]', true"
  })
  void withoutADayAWarningIsGivenOnlyAboveBothLimits(
      String requested, String granted, boolean warned) {
    Determination determination = evaluator.evaluate(PersonalLoanClaim.builder()
        .person(person(true))
        .requested(Money.parse(requested))
        .build());
    assertThat(limit(determination)).isEqualTo("[150000.00, 200000.00]");
    assertThat(loan(determination).granted().map(MoneyRange::toString)).contains(granted);
    assertThat(determination.warnings()).isEqualTo(warned ? List.of(ABOVE) : List.of());
    assertThat(determination.pending()).containsExactly(fact("appliedOn", Settles.GRANT));
  }

  @Test
  void whatIsRequestedIsNeverAskedFor() {
    Determination determination = evaluator.evaluate(
        PersonalLoanClaim.builder().appliedOn(IN_TIME).person(person(true)).build());
    assertThat(determination.pending()).isEmpty();
    assertThat(loan(determination).granted()).isEmpty();
  }

  @Test
  void whoDoesNotQualifyIsNeitherGrantedNorWarned() {
    Determination determination = evaluator.evaluate(PersonalLoanClaim.builder()
        .appliedOn(IN_TIME)
        .person(person(false))
        .requested(Money.parse("900000"))
        .build());
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(determination.grant()).isEmpty();
    assertThat(determination.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2020-05-08, NOT_YET, INELIGIBLE",
    "2020-05-09, OPEN, ELIGIBLE",
    "2020-05-10, OPEN, ELIGIBLE",
    "2023-01-01, OPEN, ELIGIBLE"
  })
  void partnersApplyFromTheDayOfIssue(LocalDate appliedOn, Timing timing, Verdict verdict) {
    Determination determination = evaluator.evaluate(PartnershipLoanClaim.builder()
        .appliedOn(appliedOn)
        .partners(partners(2, 0))
        .build());
    assertThat(determination.timing()).isEqualTo(timing);
    assertThat(determination.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} who qualify and {1} who do not: {2}, {3}, {4}")
  @CsvSource({
    "0, 0, INELIGIBLE,,",
    "1, 0, INELIGIBLE,,",
    "1, 5, INELIGIBLE,,",
    "2, 0, ELIGIBLE, 420000.00, 410000.00",
    "2, 3, ELIGIBLE, 420000.00, 410000.00",
    "3, 0, ELIGIBLE, 630000.00, 610000.00"
  })
  void twoPartnersMustQualifyAndTheOthersNeitherCountNorBlock(
      int qualifying, int others, Verdict verdict, String summed, String single) {
    PartnershipLoanClaim claim = claim(qualifying, others);
    Determination determination = uplifted(50_000, "SUMMED").evaluate(claim);
    assertThat(determination.verdict()).isEqualTo(verdict);
    if (verdict == Verdict.ELIGIBLE) {
      assertThat(limit(determination)).isEqualTo(summed);
      assertThat(limit(uplifted(50_000, "SINGLE").evaluate(claim))).isEqualTo(single);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"0, 400000.00", "1, 400000.40", "99999, 439999.60", "100000, 440000.00"})
  void theLimitRisesByTheUpliftExactly(long millionths, String limit) {
    assertThat(limit(uplifted(millionths, "SUMMED").evaluate(claim(2, 0)))).isEqualTo(limit);
  }

  @ParameterizedTest(name = "{0}: {1}, warned {2}")
  @CsvSource({
    "400000.00, 400000.00, false",
    "440000.00, '[400000.00, 440000.00]', false",
    "440000.01, '[400000.00, 440000.00]', true"
  })
  void anUnknownUpliftIsATenthAtMost(String requested, String granted, boolean warned) {
    Determination determination = evaluator.evaluate(PartnershipLoanClaim.builder()
        .appliedOn(IN_TIME)
        .partners(partners(2, 0))
        .requested(Money.parse(requested))
        .build());
    assertThat(limit(determination)).isEqualTo("[400000.00, 440000.00]");
    assertThat(loan(determination).granted().map(MoneyRange::toString)).contains(granted);
    assertThat(determination.warnings()).isEqualTo(warned ? List.of(ABOVE) : List.of());
    assertThat(determination.pending())
        .containsExactly(new Pending(Pending.Kind.STANDARD, "partnershipUplift", Settles.GRANT));
  }

  @Test
  void aPartnerOfWhomNothingIsKnownMayBeTheSecondOrTheThird() {
    PolicyEvaluator flat = uplifted(0, "SUMMED");
    List<Person> one = new ArrayList<>(partners(1, 0));
    one.add(Person.builder().build());
    Determination second = flat.evaluate(
        PartnershipLoanClaim.builder().appliedOn(IN_TIME).partners(one).build());
    assertThat(second.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(limit(second)).isEqualTo("400000.00");
    assertThat(second.pending())
        .containsExactly(fact("partners[1].meetsLoanConditions", Settles.VERDICT));
    List<Person> two = new ArrayList<>(partners(2, 0));
    two.add(Person.builder().build());
    Determination third = flat.evaluate(
        PartnershipLoanClaim.builder().appliedOn(IN_TIME).partners(two).build());
    assertThat(third.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(limit(third)).isEqualTo("[400000.00, 600000.00]");
    assertThat(third.pending())
        .containsExactly(fact("partners[2].meetsLoanConditions", Settles.GRANT));
  }

  @Test
  void anAbsentListOfPartnersIsAskedForByItsOwnName() {
    Determination determination = uplifted(0, "SUMMED")
        .evaluate(PartnershipLoanClaim.builder().appliedOn(IN_TIME).build());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(limit(determination)).isEqualTo("[400000.00, ∞)");
    assertThat(determination.pending()).containsExactly(fact("partners", Settles.VERDICT));
  }

  private static PolicyEvaluator uplifted(long millionths, String reading) {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.PARTNERSHIP_UPLIFT,
                new StandardValue.Single(millionths))
            .build())
        .reading("R7-1", reading)
        .build();
  }

  private static PartnershipLoanClaim claim(int qualifying, int others) {
    return PartnershipLoanClaim.builder()
        .appliedOn(IN_TIME)
        .partners(partners(qualifying, others))
        .build();
  }

  private static ImmutableList<Person> partners(int qualifying, int others) {
    ImmutableList.Builder<Person> partners = ImmutableList.builder();
    for (int i = 0; i < qualifying + others; i++) {
      partners.add(person(i < qualifying));
    }
    return partners.build();
  }

  private static Person person(boolean qualifies) {
    return Person.builder().meetsLoanConditions(qualifies).build();
  }

  private static Grant.LoanLimit loan(Determination determination) {
    return (Grant.LoanLimit) determination.grant().orElseThrow();
  }

  private static String limit(Determination determination) {
    return loan(determination).limit().toString();
  }

  private static Pending fact(String name, Settles settles) {
    return new Pending(Pending.Kind.FACT, name, settles);
  }
}
