package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ENDS_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_10;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.STARTS_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a ruling tells beside its verdict: whether the claim is in time, and on what the answer relies. */
class RulingTests {

  private static final LocalStandard SUBSIDY_STANDARD = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final Quantity SUBSIDY = Quantity.of(SUBSIDY_STANDARD, OPENED_ON);
  private static final Symbol<League> LEAGUE = Symbol.of(TrialClaim.LEAGUE);

  @Test
  void aClaimIsInTimeFromTheFirstDayToTheLast() {
    assertThat(timing(MAY_8)).isEqualTo(Timing.NOT_YET);
    assertThat(timing(MAY_9)).isEqualTo(Timing.OPEN);
    assertThat(timing(MAY_10)).isEqualTo(Timing.OPEN);
    assertThat(timing(MAY_10.plusDays(1))).isEqualTo(Timing.CLOSED);
    assertThat(timing(OPENED_ON.between(day(MAY_9), day(MAY_10)), NOTHING))
        .isEqualTo(Timing.UNKNOWN);
  }

  private static Timing timing(LocalDate openedOn) {
    return timing(OPENED_ON.between(day(MAY_9), day(MAY_10)), opened(openedOn));
  }

  @Test
  void aWindowWithoutEndNeverCloses() {
    assertThat(timing(OPENED_ON.from(day(MAY_9)), opened(MAY_10.plusYears(9))))
        .isEqualTo(Timing.OPEN);
    assertThat(determine(asking(FIRM), NOTHING).timing()).isEqualTo(Timing.OPEN);
  }

  @Test
  void whetherAClaimIsInTimeIsOpenWhileOneEndIs() {
    TrialClaim claim = opened(MAY_9);
    assertThat(timing(OPENED_ON.between(STARTS_ON, day(MAY_10)), claim)).isEqualTo(Timing.UNKNOWN);
    assertThat(timing(OPENED_ON.between(day(MAY_8), ENDS_ON), claim)).isEqualTo(Timing.UNKNOWN);
    assertThat(timing(OPENED_ON.between(STARTS_ON, day(MAY_8)), claim)).isEqualTo(Timing.CLOSED);
    assertThat(timing(OPENED_ON.between(day(MAY_10), ENDS_ON), claim)).isEqualTo(Timing.NOT_YET);
  }

  private static Timing timing(Window window, TrialClaim claim) {
    return determine(
            Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
                .within(window)
                .opens(Subject.SMALL_ENTERPRISE_LOAN),
            claim)
        .timing();
  }

  private static final Provision BY_READING = onAnyDay()
      .requires(
          "part",
          Condition.byReading(
              Reading.R16_1,
              ImmutableMap.of(
                  "CALENDAR_YEAR", PART.isAtLeast(count(3)),
                  "TWELVE_MONTHS", PART.isAtLeast(count(5)))))
      .opens(Subject.SMALL_ENTERPRISE_LOAN);

  @Test
  void aReadingDecidesWhereTheOtherGivesAnotherVerdict() {
    assertThat(readings(BY_READING, part(4)))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", true));
    assertThat(readings(BY_READING, part(2)))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", false));
    assertThat(readings(BY_READING, part(5)))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", false));
    assertThat(readings(BY_READING, NOTHING))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", false));
  }

  @Test
  void aReadingDecidesFromTheOtherSideToo() {
    Resolution chosen =
        new Resolution(ImmutableMap.of(Reading.R16_1, "TWELVE_MONTHS"), LocalStandards.none());
    assertThat(determine(BY_READING, part(4), chosen).readings())
        .containsExactly(new ReadingUse("R16-1", "TWELVE_MONTHS", true));
  }

  @Test
  void aReadingDecidesWhereTheOtherGivesAnotherGrant() {
    Provision provision = onAnyDay()
        .requires(FIRM)
        .pays(Quantity.byReading(
            Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", yuan(3), "TWELVE_MONTHS", yuan(5))));
    assertThat(readings(provision, TrialClaim.builder().firm(true).build()))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", true));
    assertThat(readings(provision, TrialClaim.builder().firm(false).build()))
        .containsExactly(new ReadingUse("R16-1", "CALENDAR_YEAR", false));
  }

  private static ImmutableList<ReadingUse> readings(Provision provision, TrialClaim claim) {
    return determine(provision, claim).readings();
  }

  private static final LocalStandards STANDARDS = LocalStandards.builder()
      .put("150000", SUBSIDY_STANDARD, new StandardValue.Single(120_000))
      .put("150100", SUBSIDY_STANDARD, new StandardValue.Single(150_000))
      .build();

  @Test
  void aStandardIsToldWithWhoseValueItWas() {
    Provision provision = onAnyDay().pays(SUBSIDY);
    assertThat(standards(provision, inLeague(League.HOHHOT)))
        .containsExactly(new StandardUse("graduateHiringSubsidy", "150100", "1500.00"));
    assertThat(standards(provision, inLeague(League.WUHAI)))
        .containsExactly(new StandardUse("graduateHiringSubsidy", "150000", "1200.00"));
  }

  @Test
  void aStandardIsNotToldWhereLeaguesDifferOrNoneHasIt() {
    Provision provision = onAnyDay().pays(SUBSIDY);
    assertThat(standards(provision, opened(MAY_9))).isEmpty();
    assertThat(determine(provision, inLeague(League.HOHHOT)).standards()).isEmpty();
    LocalStandards hohhotAlone = LocalStandards.builder()
        .put("150100", SUBSIDY_STANDARD, new StandardValue.Single(150_000))
        .build();
    assertThat(determine(provision, inLeague(League.WUHAI), hohhotAlone).standards())
        .isEmpty();
    assertThat(determine(provision, opened(MAY_9), hohhotAlone).standards()).isEmpty();
  }

  @Test
  void aStandardIsToldWhereItIsTheSameInEveryWorldThatSucceeds() {
    Provision provision =
        onAnyDay().requires(LEAGUE.isOneOf(League.WUHAI, League.ORDOS)).pays(SUBSIDY);
    assertThat(standards(provision, opened(MAY_9)))
        .containsExactly(new StandardUse("graduateHiringSubsidy", "150000", "1200.00"));
  }

  @Test
  void whoseValueItWasIsNotToldWhereSeveralLeaguesSetTheSame() {
    LocalStandards.Builder same = LocalStandards.builder();
    for (League league : League.values()) {
      same.put(league.code(), SUBSIDY_STANDARD, new StandardValue.Single(150_000));
    }
    assertThat(determine(onAnyDay().pays(SUBSIDY), opened(MAY_9), same.build()).standards())
        .isEmpty();
  }

  @Test
  void aStandardThatDecidesIsToldWhereItIsTheSameInEveryWorld() {
    Provision provision = onAnyDay()
        .requires(LEAGUE.isOneOf(League.WUHAI, League.ORDOS))
        .requires(AMOUNT.isAtLeast(SUBSIDY))
        .pays(SUBSIDY);
    TrialClaim rich =
        TrialClaim.builder().openedOn(MAY_9).amount(Money.ofYuan(9000)).build();
    assertThat(standards(provision, rich)).isEmpty();
  }

  @Test
  void whereAClaimFailsOnlyTheStandardsOfItsConditionsAreTold() {
    Provision grant = onAnyDay().requires(FIRM).pays(SUBSIDY);
    TrialClaim fails = TrialClaim.builder()
        .league(League.HOHHOT)
        .openedOn(MAY_9)
        .firm(false)
        .amount(Money.ofYuan(1))
        .build();
    assertThat(standards(grant, fails)).isEmpty();
    assertThat(standards(asking(AMOUNT.isAtLeast(SUBSIDY)), fails))
        .containsExactly(new StandardUse("graduateHiringSubsidy", "150100", "1500.00"));
  }

  @Test
  void severalValuesOfAStandardAreToldTogether() {
    LocalStandards standards = LocalStandards.builder()
        .put(
            "150000",
            LocalStandard.LARGE_SCALE_HIRING,
            new StandardValue.Named(ImmutableMap.of("heads", 3L, "award", 500_000L)))
        .build();
    Provision provision = onAnyDay()
        .requires(PART.isAtLeast(Quantity.of(LocalStandard.LARGE_SCALE_HIRING, "heads", OPENED_ON)))
        .pays(Quantity.of(LocalStandard.LARGE_SCALE_HIRING, "award", OPENED_ON));
    TrialClaim claim =
        TrialClaim.builder().league(League.WUHAI).openedOn(MAY_9).part(3).build();
    assertThat(determine(provision, claim, standards).standards())
        .containsExactly(new StandardUse("largeScaleHiring", "150000", "heads=3, award=5000.00"));
  }

  @Test
  void aWayOfReckoningThatWasNotChosenIsNotTold() {
    LocalStandards standards = LocalStandards.builder()
        .put(
            "150000",
            LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("share", 500_000L)))
        .build();
    Quantity monthly = Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "monthly", OPENED_ON);
    Quantity share = Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", OPENED_ON);
    Provision provision =
        onAnyDay().pays(Quantity.when(share.isSet(), AMOUNT.portion(share), monthly));
    assertThat(determine(provision, inLeague(League.WUHAI), standards).standards())
        .containsExactly(new StandardUse("flexibleInsuranceSubsidy", "150000", "share=0.5"));
  }

  @Test
  void aValueForOneOfSeveralCasesIsToldWithoutItsName() {
    LocalStandards standards = LocalStandards.builder()
        .put(
            "150000",
            LocalStandard.TRAINING_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("PRE_JOB", 80_000L)))
        .build();
    Provision provision =
        onAnyDay().pays(Quantity.of(LocalStandard.TRAINING_SUBSIDY, "PRE_JOB", OPENED_ON));
    assertThat(determine(provision, inLeague(League.WUHAI), standards).standards())
        .containsExactly(new StandardUse("trainingSubsidy", "150000", "800.00"));
  }

  private static ImmutableList<StandardUse> standards(Provision provision, TrialClaim claim) {
    return determine(provision, claim, STANDARDS).standards();
  }

  @Test
  void whatCanChangeTheVerdictIsPendingBeforeWhatChangesTheGrant() {
    Condition anyPart = Condition.any(PART.isAtLeast(count(3)), PART.isAtMost(count(2)));
    Provision provision =
        onAnyDay().requires("any", anyPart).requires(FIRM).pays(PART.times(yuan(1)));
    assertThat(determine(provision, NOTHING).pending())
        .containsExactly(
            new Pending(Pending.Kind.FACT, "firm", Settles.VERDICT),
            new Pending(Pending.Kind.FACT, "part", Settles.GRANT));
  }

  @Test
  void whatChangesTheGrantInMostWorldsAndTheVerdictInOneSettlesTheVerdict() {
    for (long least : new long[] {1, 2, 6, 11, 12}) {
      Provision provision =
          onAnyDay().requires(PART.isAtLeast(count(least))).pays(PART.times(yuan(1)));
      assertThat(determine(provision, NOTHING).pending())
          .containsExactly(new Pending(Pending.Kind.FACT, "part", Settles.VERDICT));
    }
    Provision besides = onAnyDay()
        .requires(FIRM)
        .requires(PART.isAtLeast(count(1)))
        .pays(PART.times(yuan(1)).plus(AMOUNT));
    assertThat(determine(besides, NOTHING).pending())
        .containsExactlyInAnyOrder(
            new Pending(Pending.Kind.FACT, "firm", Settles.VERDICT),
            new Pending(Pending.Kind.FACT, "part", Settles.VERDICT),
            new Pending(Pending.Kind.FACT, "amount", Settles.GRANT));
  }

  @Test
  void nothingIsPendingUnderAClaimThatFailsOrIsSettled() {
    Provision provision = onAnyDay().requires(FIRM).pays(PART.times(yuan(1)));
    assertThat(determine(provision, TrialClaim.builder().firm(false).build()).pending())
        .isEmpty();
    assertThat(determine(provision, TrialClaim.builder().firm(true).part(1).build())
            .pending())
        .isEmpty();
  }

  @Test
  void rulingsOnDifferentClaimsDiffer() {
    assertThat(determine(BY_READING, part(4)))
        .isEqualTo(determine(BY_READING, part(4)))
        .isNotEqualTo(determine(BY_READING, part(2)))
        .isNotEqualTo("ELIGIBLE");
  }

  @Test
  void onlyTheClaimOfAProvisionIsDecided() {
    Rules rules = new Rules(
        ImmutableMap.of("0.0", BY_READING),
        new Resolution(ImmutableMap.of(), LocalStandards.none()),
        new PolicyVersion("trial", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.determine(SampleClaim.builder().build()))
        .withMessageEndingWith("is not what is claimed under 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.provision("9.9"))
        .withMessage("There is no provision 9.9");
  }

  private static TrialClaim part(long part) {
    return TrialClaim.builder().part(part).build();
  }

  private static TrialClaim opened(LocalDate openedOn) {
    return TrialClaim.builder().openedOn(openedOn).build();
  }

  private static TrialClaim inLeague(League league) {
    return TrialClaim.builder().league(league).openedOn(MAY_9).build();
  }
}
