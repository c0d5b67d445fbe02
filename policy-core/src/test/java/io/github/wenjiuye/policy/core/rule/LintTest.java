package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.core.SampleParty;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Provisions that are wrong on purpose, each close to one that is right. */
class LintTest {

  private static final Quantity PLANNED = Quantity.of(SampleClaim.PLANNED);
  private static final Quantity GRADUATES = Quantity.of(SampleClaim.PLANNED_GRADUATES);
  private static final Quantity WHOLE = Quantity.ofMoney(SampleClaim.PARTY, SampleParty.WHOLE);
  private static final Day ISSUED_ON = Day.of(SampleClaim.PARTY, SampleParty.ISSUED_ON);
  private static final Condition OPEN_ENDED =
      Condition.holds(SampleClaim.PARTY, SampleParty.OPEN_ENDED);

  private static final Items<SampleParty> PARTIES = Items.of(SampleClaim.PARTIES);
  private static final Condition EACH_OPEN_ENDED = PARTIES.holds(SampleParty.OPEN_ENDED);
  private static final Day EACH_ISSUED_ON = PARTIES.day(SampleParty.ISSUED_ON);
  private static final Day EACH_DUE_ON = PARTIES.day(SampleParty.DUE_ON);

  private static final Day SPRING = Day.of("spring", "0.0", LocalDate.of(2020, 3, 1));
  private static final Day AUTUMN = Day.of("autumn", "0.0", LocalDate.of(2020, 9, 1));
  private static final Quantity ONE = count(1);
  private static final Quantity MANY = count(100);
  private static final Quantity MORE = count(200);
  private static final Quantity LITTLE = Quantity.money("little", "0.0", Money.ofYuan(1));
  private static final Quantity MUCH = Quantity.money("much", "0.0", Money.ofYuan(1000));
  private static final Quantity HALF = Quantity.rate("half", "0.0", Rate.parse("0.5"));

  /** A planned number is 1 or more. */
  private static final Condition IMPOSSIBLE = PLANNED.isAtMost(count(0));

  private static final Condition CERTAIN = PLANNED.isAtLeast(ONE);

  private static final ImmutableList<Concurrence> NO_CONCURRENCES = ImmutableList.of();

  @Test
  void whatIsRightIsPassedInSilence() {
    assertThat(Lint.of(sound().pays(WHOLE))).isEmpty();
  }

  @Test
  void aConditionThatNothingMeets() {
    assertThat(flaws(IMPOSSIBLE)).contains(flaw(Flaw.Kind.NEVER_MET, IMPOSSIBLE));
  }

  @Test
  void aConditionThatEverythingMeets() {
    assertThat(flaws(OPEN_ENDED, CERTAIN))
        .containsExactly(new Flaw(Flaw.Kind.NEVER_UNMET, "0.0", "0.0/2", CERTAIN.toString()));
  }

  @Test
  void aConditionThatTheRelationOfTwoFactsForbids() {
    Condition morePartThanWhole = GRADUATES.isMoreThan(PLANNED);
    assertThat(flaws(morePartThanWhole)).contains(flaw(Flaw.Kind.NEVER_MET, morePartThanWhole));
  }

  @Test
  void aConditionOutsideTheBoundsOfAStandard() {
    Condition aboveTenPercent =
        HALF.isAtMost(Quantity.of(LocalStandard.PARTNERSHIP_UPLIFT, ISSUED_ON));
    assertThat(flaws(aboveTenPercent)).contains(flaw(Flaw.Kind.NEVER_MET, aboveTenPercent));
  }

  @Test
  void anAlternativeThatNothingMeets() {
    assertThat(flaws(Condition.any(OPEN_ENDED, IMPOSSIBLE)))
        .containsExactly(flaw(Flaw.Kind.NEVER_MET, IMPOSSIBLE));
  }

  @Test
  void anAlternativeThatEverythingMeets() {
    assertThat(flaws(Condition.any(OPEN_ENDED, CERTAIN)))
        .contains(flaw(Flaw.Kind.NEVER_UNMET, CERTAIN));
  }

  @Test
  void anAlternativeThatAnotherConditionForbids() {
    Condition spring = ISSUED_ON.isOnOrBefore(SPRING);
    assertThat(flaws(Condition.any(OPEN_ENDED, spring), ISSUED_ON.isOnOrAfter(AUTUMN)))
        .containsExactly(flaw(Flaw.Kind.NEVER_MET, spring + " beside the other conditions"));
  }

  @Test
  void whatNoItemMeets() {
    Condition impossible = new Condition(
        new Compare(EACH_DUE_ON.node(), Compare.Operator.LESS_THAN, EACH_ISSUED_ON.node()));
    assertThat(flaws(PARTIES.count(Condition.all(EACH_OPEN_ENDED, impossible)).isAtLeast(ONE)))
        .contains(flaw(Flaw.Kind.NEVER_MET, impossible));
  }

  @Test
  void whatEveryItemMeets() {
    Condition certain = EACH_DUE_ON.isOnOrAfter(EACH_ISSUED_ON);
    assertThat(flaws(PARTIES.count(Condition.all(EACH_OPEN_ENDED, certain)).isAtLeast(ONE)))
        .containsExactly(flaw(Flaw.Kind.NEVER_UNMET, certain));
  }

  @Test
  void aConditionThatOneReadingDropsIsNoFlaw() {
    assertThat(flaws(byReading(PLANNED.isAtLeast(MANY), CERTAIN))).isEmpty();
  }

  @Test
  void aReadingUnderWhichNoClaimIsEligible() {
    assertThat(flaws(byReading(PLANNED.isAtLeast(MANY), IMPOSSIBLE)))
        .containsExactly(
            flaw(Flaw.Kind.NEVER_MET, IMPOSSIBLE),
            new Flaw(Flaw.Kind.NEVER_ELIGIBLE, "0.0", "0.0", "a claim under {R9_1=NO}"));
  }

  @Test
  void conditionsThatNoClaimMeetsTogether() {
    assertThat(flaws(ISSUED_ON.isOnOrBefore(SPRING), ISSUED_ON.isOnOrAfter(AUTUMN)))
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.NEVER_ELIGIBLE);
  }

  @Test
  void aProvisionUnderWhichEveryClaimSucceeds() {
    assertThat(flaws())
        .containsExactly(new Flaw(Flaw.Kind.NEVER_INELIGIBLE, "0.0", "0.0", "a claim"));
  }

  @Test
  void aWindowWithoutADay() {
    assertThat(windowFlaws(AUTUMN, SPRING)).singleElement().satisfies(flaw -> {
      assertThat(flaw.kind()).isEqualTo(Flaw.Kind.EMPTY_WINDOW);
      assertThat(flaw.place()).isEqualTo("0.0/window");
    });
  }

  @Test
  void aWindowOfOneDayIsNoFlaw() {
    assertThat(windowFlaws(SPRING, SPRING)).isEmpty();
  }

  @Test
  void aDutyThatEverybodyKeeps() {
    Condition partOfWhole = GRADUATES.isAtMost(PLANNED);
    assertThat(besideUnread(open().requires(OPEN_ENDED).obliges(partOfWhole)))
        .containsExactly(
            new Flaw(Flaw.Kind.NEVER_UNMET, "0.0", "0.0/plannedGraduates", partOfWhole.toString()));
  }

  @Test
  void bandsThatOverlap() {
    Quantity wider = Quantity.when(PLANNED.isMoreThan(MORE), MUCH, LITTLE);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MANY), WHOLE, wider)))
        .containsExactly(new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", MUCH.toString()));
  }

  @Test
  void bandsThatFollowOneAnotherAreNoFlaw() {
    Quantity narrower = Quantity.when(PLANNED.isMoreThan(MANY), MUCH, LITTLE);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MORE), WHOLE, narrower)))
        .isEmpty();
  }

  @Test
  void aValueWhosePeriodNeverComes() {
    DatedQuantity raised = DatedQuantity.until("raised", "0.0", SPRING, Money.ofYuan(1))
        .thenFrom(SPRING, Money.ofYuan(2));
    assertThat(grantFlaws(raised.on(ISSUED_ON))).isEmpty();
    assertThat(grantFlaws(raised.on(AUTUMN)))
        .containsExactly(
            new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", raised.on(AUTUMN).toString()));
  }

  @Test
  void theSameConditionTwice() {
    assertThat(flaws(OPEN_ENDED, OPEN_ENDED))
        .containsExactly(new Flaw(Flaw.Kind.REPEATED, "0.0", "0.0/2", OPEN_ENDED.toString()));
  }

  @Test
  void theWindowOnceMoreAsACondition() {
    Condition opened = ISSUED_ON.isOnOrAfter(SPRING);
    assertThat(Lint.of(sound().requires("again", opened).pays(WHOLE)))
        .containsExactly(new Flaw(Flaw.Kind.REPEATED, "0.0", "0.0/again", opened.toString()));
  }

  @Test
  void theSameConditionTwiceAmongSeveral() {
    Condition twice = Condition.all(OPEN_ENDED, PLANNED.isMoreThan(MANY), OPEN_ENDED);
    assertThat(flaws(twice)).containsExactly(flaw(Flaw.Kind.REPEATED, twice));
  }

  @Test
  void aNumberTimesItselfIsNoRepetition() {
    assertThat(grantFlaws(PLANNED.times(PLANNED).times(LITTLE))).isEmpty();
  }

  @Test
  void theSameAlternativeTwice() {
    Condition twice = Condition.any(OPEN_ENDED, PLANNED.isMoreThan(MANY), OPEN_ENDED);
    assertThat(flaws(twice)).containsExactly(flaw(Flaw.Kind.REPEATED, twice));
  }

  @Test
  void aReadingThatChangesNothing() {
    Condition same = byReading(OPEN_ENDED, OPEN_ENDED);
    assertThat(flaws(same)).containsExactly(flaw(Flaw.Kind.REPEATED, same));
  }

  @Test
  void aValueThatChangesToWhatItWas() {
    Quantity same = DatedQuantity.until("same", "0.0", SPRING, Money.ofYuan(1))
        .thenFrom(SPRING, Money.ofYuan(1))
        .on(ISSUED_ON);
    assertThat(grantFlaws(same))
        .containsExactly(new Flaw(Flaw.Kind.REPEATED, "0.0", "0.0/grant", same.toString()));
  }

  @Test
  void factsThatNothingReads() {
    assertThat(Lint.of(open().requires(PLANNED.isAtLeast(MANY)).waives(Subject.COUNTER_GUARANTEE)))
        .containsExactly(
            new Flaw(Flaw.Kind.UNREAD_FACT, "0.0", "0.0", "parties"),
            new Flaw(Flaw.Kind.UNREAD_FACT, "0.0", "0.0", "plannedGraduates"),
            new Flaw(Flaw.Kind.UNREAD_FACT, "0.0", "0.0", "party"));
  }

  @Test
  void aStandardThatNothingReadsUnlessAProvisionOfItsSentenceIsAwaited() {
    ImmutableList<Provision> none = ImmutableList.of();
    ImmutableList<Provision> one = ImmutableList.of(
        sound().pays(Quantity.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, ISSUED_ON)));
    Flaw unread = new Flaw(Flaw.Kind.UNREAD_STANDARD, "16.1", "16.1", "graduateHiringSubsidy");
    assertThat(Lint.of(none, NO_CONCURRENCES, ImmutableSet.of("1.1"))).contains(unread);
    assertThat(Lint.of(none, NO_CONCURRENCES, ImmutableSet.of("16.1"))).doesNotContain(unread);
    assertThat(Lint.of(one, NO_CONCURRENCES, ImmutableSet.of())).doesNotContain(unread);
    assertThat(Unread.standards(none, ImmutableSet.of())).containsExactly(LocalStandard.values());
    assertThat(Unread.standards(none, ImmutableSet.of("3.1b")))
        .doesNotContain(LocalStandard.REFUND_BASIS)
        .contains(LocalStandard.PARTNERSHIP_UPLIFT);
  }

  @Test
  void aReadingThatNothingReadsUnlessAProvisionOfItsMeasureIsAwaited() {
    ImmutableList<Provision> none = ImmutableList.of();
    ImmutableList<Provision> one = ImmutableList.of(
        sound().requires(byReading(OPEN_ENDED, PLANNED.isMoreThan(MANY))).pays(WHOLE));
    Flaw unread = new Flaw(Flaw.Kind.UNREAD_READING, "9", "9", "R9-1");
    assertThat(Lint.of(none, NO_CONCURRENCES, ImmutableSet.of("1.1"))).contains(unread);
    assertThat(Lint.of(none, NO_CONCURRENCES, ImmutableSet.of("9.1"))).doesNotContain(unread);
    assertThat(Lint.of(one, NO_CONCURRENCES, ImmutableSet.of())).doesNotContain(unread);
    assertThat(Unread.readings(none, NO_CONCURRENCES, ImmutableSet.of()))
        .containsExactly(Reading.values());
    assertThat(Unread.readings(none, NO_CONCURRENCES, ImmutableSet.of("2.1")))
        .doesNotContain(Reading.R0_1, Reading.R0_2, Reading.R0_3)
        .contains(Reading.R21_2);
  }

  @Test
  void twoUnknownsOfAShareThatMeetInAnotherComparison() {
    Condition share = GRADUATES.isAtLeastShareOf(HALF, PLANNED);
    Condition other = GRADUATES.plus(ONE).isAtMost(PLANNED);
    assertThat(flaws(share)).isEmpty();
    assertThat(flaws(share, other))
        .containsExactly(flaw(Flaw.Kind.COUPLED, share + " beside " + other));
  }

  @Test
  void twoUnknownsOfAProductThatMeetInAnotherComparison() {
    Quantity product = PLANNED.times(GRADUATES);
    Condition other = GRADUATES.plus(ONE).isAtMost(PLANNED);
    assertThat(flaws(product.isAtLeast(MANY))).isEmpty();
    assertThat(flaws(product.isAtLeast(MANY), other))
        .containsExactly(flaw(Flaw.Kind.COUPLED, product + " beside " + other));
  }

  @Test
  void aSumOfAListThatIsCompared() {
    Quantity days = new Quantity(
        new Total(SampleClaim.PARTIES, FactNode.ofItem(SampleClaim.PARTIES, SampleParty.DAYS)));
    assertThat(grantFlaws(days.times(LITTLE))).isEmpty();
    assertThat(flaws(days.isAtLeast(MANY)))
        .containsExactly(flaw(Flaw.Kind.COMPARED_SUM, days.isAtLeast(MANY)));
  }

  @Test
  void aBandBelowThatIsNeverUsedIsToldOnBothSides() {
    Quantity within = Quantity.when(PLANNED.isMoreThan(MANY), LITTLE, MUCH);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MORE), within, WHOLE)))
        .containsExactly(new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", MUCH.toString()));
  }

  @Test
  void aBandWithinANumberIsLookedAtBesideWhatHoldsThere() {
    Quantity within = Quantity.when(PLANNED.isMoreThan(MANY), LITTLE, MUCH);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MORE), PLANNED.times(within), WHOLE)))
        .containsExactly(new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", MUCH.toString()));
  }

  @Test
  void aBandWithTheSameValueOnBothSides() {
    Quantity same = Quantity.when(PLANNED.isMoreThan(MANY), MUCH, MUCH);
    assertThat(grantFlaws(same))
        .containsExactly(new Flaw(Flaw.Kind.REPEATED, "0.0", "0.0/grant", same.toString()));
    Condition alike = new Condition(
        new Choice(OPEN_ENDED.node(), PLANNED.isMoreThan(MANY).node(), OPEN_ENDED.node()));
    assertThat(flaws(alike)).isEmpty();
  }

  @Test
  void whatFollowsFromAFlawOnEitherSideIsNotToldAgain() {
    Condition first = new Condition(new Choice(
        OPEN_ENDED.node(), IMPOSSIBLE.node(), PLANNED.isAtMost(count(-1)).node()));
    assertThat(flaws(first))
        .filteredOn(flaw -> flaw.kind() == Flaw.Kind.NEVER_MET)
        .containsExactly(
            flaw(Flaw.Kind.NEVER_MET, IMPOSSIBLE),
            flaw(Flaw.Kind.NEVER_MET, PLANNED.isAtMost(count(-1))));
  }

  @Test
  void whereAConditionIsFlawedItsBandsAreNotToldToo() {
    Quantity within = Quantity.when(IMPOSSIBLE, LITTLE, MUCH);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MORE), within, WHOLE)))
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.NEVER_MET);
  }

  @Test
  void whatIsFlawedBelowIsNotTheAlternativesFaultOnEitherSide() {
    Condition sound = PLANNED.isMoreThan(MANY);
    for (Condition choice : ImmutableList.of(
        new Condition(new Choice(OPEN_ENDED.node(), IMPOSSIBLE.node(), sound.node())),
        new Condition(new Choice(OPEN_ENDED.node(), sound.node(), IMPOSSIBLE.node())))) {
      Condition either = Condition.any(choice, ISSUED_ON.isOnOrBefore(SPRING));
      assertThat(flaws(either, ISSUED_ON.isOnOrAfter(AUTUMN)))
          .containsExactly(flaw(Flaw.Kind.NEVER_MET, IMPOSSIBLE));
    }
  }

  @Test
  void whatOneReadingDropsIsMissedInNoOther() {
    Condition either = Condition.any(OPEN_ENDED, byReading(PLANNED.isAtLeast(MANY), CERTAIN));
    assertThat(flaws(either)).isEmpty();
  }

  @Test
  void aPeriodWithinABandThatIsNeverUsed() {
    DatedQuantity raised = DatedQuantity.until("raised", "0.0", AUTUMN, Money.ofYuan(1))
        .thenFrom(AUTUMN, Money.ofYuan(2));
    Quantity dated = raised.on(ISSUED_ON);
    assertThat(grantFlaws(Quantity.when(ISSUED_ON.isOnOrBefore(SPRING), dated, WHOLE)))
        .containsExactly(new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", dated.toString()));
    assertThat(grantFlaws(Quantity.when(ISSUED_ON.isAfter(AUTUMN), dated, WHOLE)))
        .containsExactly(new Flaw(Flaw.Kind.EMPTY_BAND, "0.0", "0.0/grant", dated.toString()));
  }

  @Test
  void anItemIsLookedAtWithoutWhatHoldsOfTheClaim() {
    Quantity impossible = PARTIES.count(EACH_OPEN_ENDED).times(LITTLE);
    Quantity within = Quantity.when(PLANNED.isMoreThan(MORE), impossible, LITTLE);
    assertThat(grantFlaws(Quantity.when(PLANNED.isMoreThan(MANY), within, MUCH)))
        .isEmpty();
    Quantity bands = Quantity.when(EACH_ISSUED_ON.isOnOrAfter(SPRING), MUCH, LITTLE);
    Quantity sum = PARTIES.sum(EACH_OPEN_ENDED, bands);
    assertThat(grantFlaws(Quantity.when(ISSUED_ON.isOnOrBefore(SPRING), sum, WHOLE)))
        .isEmpty();
  }

  @Test
  void anAlternativeBesideOneThatIsAlwaysMetIsNotToldAgain() {
    Condition either = Condition.any(CERTAIN, ISSUED_ON.isOnOrBefore(SPRING));
    assertThat(flaws(either, ISSUED_ON.isOnOrAfter(AUTUMN)))
        .containsExactly(flaw(Flaw.Kind.NEVER_UNMET, CERTAIN));
  }

  @Test
  void aReadingThatChangesANumberIsNoRepetition() {
    Quantity numbers = Quantity.byReading(Reading.R9_1, ImmutableMap.of("YES", LITTLE, "NO", MUCH));
    assertThat(grantFlaws(numbers)).isEmpty();
    Quantity same = Quantity.byReading(Reading.R9_1, ImmutableMap.of("YES", LITTLE, "NO", LITTLE));
    assertThat(grantFlaws(same))
        .containsExactly(new Flaw(Flaw.Kind.REPEATED, "0.0", "0.0/grant", same.toString()));
  }

  @Test
  void whatIsAskedOfTheItemsInATotalIsAskedOfTheClaim() {
    Condition several = PARTIES.count(EACH_OPEN_ENDED).isAtLeast(count(0));
    assertThat(flaws(OPEN_ENDED, several))
        .containsExactly(new Flaw(Flaw.Kind.NEVER_UNMET, "0.0", "0.0/2", several.toString()));
  }

  @Test
  void flawsOfEveryProvisionAndOfWhatHoldsBetweenThemAreTold() {
    ImmutableList<Provision> wrong =
        ImmutableList.of(sound().requires("impossible", IMPOSSIBLE).pays(WHOLE));
    Concurrence foreign = new Concurrence(
        Reading.R0_2,
        ImmutableMap.of("HIGHEST", Settlement.HIGHEST, "EACH", Settlement.EACH),
        ImmutableMap.of("0.0", SampleClaim.PARTIES, "9.9", SampleClaim.PARTY),
        ImmutableList.of("0.0", "9.9"),
        ImmutableList.of(Mark.of(Hire.REF)));
    ImmutableList<Flaw> flaws = Lint.of(wrong, ImmutableList.of(foreign), ImmutableSet.of("16.1"));
    assertThat(flaws)
        .extracting(Flaw::kind)
        .contains(
            Flaw.Kind.NEVER_MET,
            Flaw.Kind.NO_PROVISION,
            Flaw.Kind.UNREAD_STANDARD,
            Flaw.Kind.UNREAD_READING);
    assertThat(Unread.readings(wrong, ImmutableList.of(foreign), ImmutableSet.of()))
        .doesNotContain(Reading.R0_2)
        .contains(Reading.R0_1);
    assertThat(foreign.isOfItems("0.0")).isTrue();
    assertThat(foreign.isOfItems("9.9")).isFalse();
  }

  @Test
  void aFlawSaysWhereItIsAndWhatItIs() {
    assertThat(flaw(Flaw.Kind.NEVER_UNMET, CERTAIN))
        .hasToString("0.0/1: planned AT_LEAST 1 can never be unmet");
  }

  private static Provision.Conditions open() {
    return Provision.of("0.0", SampleClaim.SHAPE, Modality.MANDATORY).onAnyDay();
  }

  /** A provision without flaw that reads every fact of its claim, up to its last step. */
  private static Provision.Conditions sound() {
    return Provision.of("0.0", SampleClaim.SHAPE, Modality.MANDATORY)
        .within(ISSUED_ON.from(SPRING))
        .requires(PLANNED.isAtLeast(MORE))
        .requires(GRADUATES.isAtLeast(MANY))
        .requires(PARTIES.count(EACH_OPEN_ENDED).isAtLeast(ONE));
  }

  /** The flaws of a provision that asks for nothing else and therefore leaves most of the claim's facts unread. */
  private static ImmutableList<Flaw> flaws(Condition... conditions) {
    Provision.Conditions wrong = open();
    for (int i = 0; i < conditions.length; i++) {
      wrong.requires(Integer.toString(i + 1), conditions[i]);
    }
    return besideUnread(wrong.waives(Subject.COUNTER_GUARANTEE));
  }

  private static ImmutableList<Flaw> grantFlaws(Quantity amount) {
    return besideUnread(open().requires(OPEN_ENDED).pays(amount));
  }

  private static ImmutableList<Flaw> windowFlaws(Day first, Day last) {
    return besideUnread(Provision.of("0.0", SampleClaim.SHAPE, Modality.MANDATORY)
        .within(ISSUED_ON.between(first, last))
        .requires(OPEN_ENDED)
        .waives(Subject.COUNTER_GUARANTEE));
  }

  private static ImmutableList<Flaw> besideUnread(Provision provision) {
    return Lint.of(provision).stream()
        .filter(flaw -> flaw.kind() != Flaw.Kind.UNREAD_FACT)
        .collect(ImmutableList.toImmutableList());
  }

  private static Condition byReading(Condition yes, Condition no) {
    return Condition.byReading(Reading.R9_1, ImmutableMap.of("YES", yes, "NO", no));
  }

  private static Quantity count(long number) {
    return Quantity.count("number", "0.0", number);
  }

  private static Flaw flaw(Flaw.Kind kind, Object what) {
    return new Flaw(kind, "0.0", "0.0/1", what.toString());
  }
}
