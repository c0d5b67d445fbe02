package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * How an amount comes about, line by line. A line is told as its term, its value, how that came about and whose value it is;
 * a range with two dots between its ends.
 */
class WorksheetTests {

  private static final Quantity EACH = named("each", 100);
  private static final Quantity MORE = named("more", 50);
  private static final Quantity SUBSIDY =
      Quantity.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, OPENED_ON);

  @Test
  void aProductIsWorkedOutFromItsFactors() {
    assertThat(working(PART.times(EACH), part(3)))
        .containsExactly("part 3", "each 100.00", "amount 300.00 = 3 × 100.00");
  }

  @Test
  void aSumIsWorkedOutFromItsParts() {
    assertThat(working(EACH.plus(MORE), NOTHING))
        .containsExactly("each 100.00", "more 50.00", "amount 150.00 = 100.00 + 50.00");
  }

  @Test
  void aSumWithinAProductStandsInBracketsAndOneWithinASumDoesNot() {
    assertThat(working(PART.times(EACH.plus(MORE)), part(2)))
        .last()
        .isEqualTo("amount 300.00 = 2 × (100.00 + 50.00)");
    assertThat(working(EACH.plus(MORE).plus(AMOUNT), paid(7)))
        .last()
        .isEqualTo("amount 157.00 = 100.00 + 50.00 + 7.00");
    assertThat(working(PART.times(EACH).plus(MORE), part(2)))
        .last()
        .isEqualTo("amount 250.00 = 2 × 100.00 + 50.00");
  }

  @Test
  void ofTwoTermsOnlyTheOneThatAppliesIsShown() {
    Quantity firmOrPart = Quantity.when(FIRM, EACH.plus(MORE), PART.times(EACH));
    assertThat(working(firmOrPart, firm(true).build()))
        .containsExactly("each 100.00", "more 50.00", "amount 150.00 = 100.00 + 50.00");
    assertThat(working(firmOrPart, firm(false).part(2).build()))
        .containsExactly("each 100.00", "part 2", "amount 200.00 = 2 × 100.00");
  }

  @Test
  void aSumThatAppliesStandsInBracketsToo() {
    Quantity firmOrMore = Quantity.when(FIRM, EACH.plus(MORE), MORE);
    assertThat(working(PART.times(firmOrMore), firm(true).part(2).build()))
        .last()
        .isEqualTo("amount 300.00 = 2 × (100.00 + 50.00)");
    assertThat(working(PART.times(firmOrMore), firm(false).part(2).build()))
        .last()
        .isEqualTo("amount 100.00 = 2 × 50.00");
  }

  @Test
  void theSmallerOfTwoNumbersShowsBoth() {
    assertThat(working(AMOUNT.notAbove(EACH), paid(70)))
        .containsExactly("amount 70.00", "each 100.00", "amount 70.00 = min(70.00, 100.00)");
  }

  @Test
  void aNumberWithoutEndIsLeftOutOfTheSmaller() {
    Provision provision = onAnyDay().lendsUpTo(PLANNED.times(EACH), AMOUNT);
    assertThat(lines(provision, paid(250), LocalStandards.none()))
        .containsExactly(
            "planned 0..∞",
            "each 100.00",
            "limit 0.00..∞ = 0 × 100.00..∞",
            "amount 250.00",
            "granted 0.00..250.00 = min(0.00, 250.00)..250.00");
  }

  @Test
  void aPortionShowsItsRate() {
    Quantity half = Quantity.rate("half", "0.0", Rate.parse("0.5"));
    assertThat(working(AMOUNT.portion(half), paid(3)))
        .containsExactly("amount 3.00", "half 0.5", "amount 1.50 = 3.00 × 0.5");
  }

  @Test
  void whatIsOpenIsWorkedOutAtBothEnds() {
    assertThat(working(PART.times(EACH), NOTHING))
        .containsExactly(
            "part 0..12", "each 100.00", "amount 0.00..1200.00 = 0 × 100.00..12 × 100.00");
    assertThat(working(PLANNED.times(EACH), NOTHING))
        .containsExactly("planned 0..∞", "each 100.00", "amount 0.00..∞ = 0 × 100.00..∞");
  }

  @Test
  void atEachEndTheTermThatAppliesThereIsShown() {
    assertThat(working(Quantity.when(FIRM, EACH.plus(MORE), EACH), NOTHING))
        .containsExactly(
            "each 100.00", "more 50.00", "amount 100.00..150.00 = 100.00..100.00 + 50.00");
    assertThat(working(Quantity.when(PART.isAtLeast(count(5)), EACH, MORE), NOTHING))
        .containsExactly("each 100.00", "more 50.00", "amount 50.00..100.00 = 50.00..100.00");
  }

  @Test
  void itemsAreToldByHowManyQualifyOrByTheirTotal() {
    TrialClaim claim = items(item(true, 3), item(false, 2), item(true, 1));
    assertThat(working(ITEMS.count(READY).times(EACH), claim))
        .containsExactly("items.qualifying 2", "each 100.00", "amount 200.00 = 2 × 100.00");
    assertThat(working(ITEMS.sum(READY, ITEM_DAYS).times(EACH), claim))
        .containsExactly("items.total 4", "each 100.00", "amount 400.00 = 4 × 100.00");
    assertThat(working(ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(1)).times(EACH), claim))
        .containsExactly("items.total 3", "each 100.00", "amount 300.00 = 3 × 100.00");
  }

  @Test
  void aFactThatIsPaidAsItIsNeedsNoReckoning() {
    assertThat(working(AMOUNT, paid(70))).containsExactly("amount 70.00", "amount 70.00 = 70.00");
  }

  @Test
  void aValueOfTheDayIsCalledByItsName() {
    Quantity share = DatedQuantity.until("share", "0.0", day(MAY_9), Rate.parse("0.5"))
        .thenFrom(day(MAY_9), Rate.parse("0.25"))
        .on(OPENED_ON);
    TrialClaim claim =
        TrialClaim.builder().openedOn(MAY_8).amount(Money.ofYuan(8)).build();
    assertThat(working(AMOUNT.portion(share), claim))
        .containsExactly("amount 8.00", "share 0.5", "amount 4.00 = 8.00 × 0.5");
  }

  @Test
  void aLocalStandardIsToldWithWhoseItIs() {
    assertThat(working(PART.times(SUBSIDY), opened(League.HOHHOT).part(2).build(), STANDARDS))
        .containsExactly(
            "part 2", "graduateHiringSubsidy 1500.00 from 150100", "amount 3000.00 = 2 × 1500.00");
    assertThat(working(PART.times(SUBSIDY), opened(League.WUHAI).part(2).build(), STANDARDS))
        .contains("graduateHiringSubsidy 1200.00 from 150000");
  }

  @Test
  void whereWhoseValueItIsDiffersNoneIsNamed() {
    TrialClaim anywhere = TrialClaim.builder().openedOn(MAY_9).part(2).build();
    assertThat(working(PART.times(SUBSIDY), anywhere, STANDARDS))
        .containsExactly(
            "part 2",
            "graduateHiringSubsidy 1200.00..1500.00",
            "amount 2400.00..3000.00 = 2 × 1200.00..2 × 1500.00");
    TrialClaim somewhere = opened(League.WUHAI).build();
    assertThat(working(PART.times(SUBSIDY), somewhere, STANDARDS))
        .contains("graduateHiringSubsidy 1200.00 from 150000");
  }

  @Test
  void aMonthIsReckonedFirstAndThenTheWhole() {
    Provision provision = onAnyDay().paysMonthly(PART, AMOUNT.portion(rate("0.5")));
    TrialClaim claim = TrialClaim.builder().part(3).amount(Money.ofYuan(101)).build();
    assertThat(lines(provision, claim, LocalStandards.none()))
        .containsExactly(
            "amount 101.00",
            "share 0.5",
            "monthly 50.50 = 101.00 × 0.5",
            "part 3",
            "amount 151.50 = 3 × 50.50");
  }

  @Test
  void whatWasRequestedIsReckonedWhereItIsKnown() {
    Provision provision = onAnyDay().lendsUpTo(PART.times(EACH), AMOUNT);
    TrialClaim claim = TrialClaim.builder().part(3).amount(Money.ofYuan(250)).build();
    assertThat(lines(provision, claim, LocalStandards.none()))
        .containsExactly(
            "part 3",
            "each 100.00",
            "limit 300.00 = 3 × 100.00",
            "amount 250.00",
            "granted 250.00 = min(300.00, 250.00)");
    assertThat(lines(provision, part(3), LocalStandards.none()))
        .containsExactly("part 3", "each 100.00", "limit 300.00 = 3 × 100.00");
  }

  @Test
  void thereAreAsManyLinesAsAreRead() {
    assertThat(determine(onAnyDay().pays(PART.times(EACH)), part(3))
            .grant()
            .orElseThrow()
            .working())
        .hasSize(3);
  }

  private static final LocalStandards STANDARDS = LocalStandards.builder()
      .put("150000", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(120_000))
      .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(150_000))
      .build();

  private static Quantity named(String name, long yuan) {
    return Quantity.money(name, "0.0", Money.ofYuan(yuan));
  }

  private static TrialClaim part(long part) {
    return TrialClaim.builder().part(part).build();
  }

  private static TrialClaim paid(long yuan) {
    return TrialClaim.builder().amount(Money.ofYuan(yuan)).build();
  }

  private static TrialClaim.Builder firm(boolean firm) {
    return TrialClaim.builder().firm(firm);
  }

  private static TrialClaim.Builder opened(League league) {
    return TrialClaim.builder().openedOn(LocalDate.of(2020, 5, 9)).league(league);
  }

  private static TrialClaim items(TrialItem... items) {
    return TrialClaim.builder().items(ImmutableList.copyOf(items)).build();
  }

  private static TrialItem item(boolean ready, long days) {
    return TrialItem.builder().ready(ready).days(days).build();
  }

  private static ImmutableList<String> working(Quantity amount, TrialClaim claim) {
    return working(amount, claim, LocalStandards.none());
  }

  private static ImmutableList<String> working(
      Quantity amount, TrialClaim claim, LocalStandards standards) {
    return lines(onAnyDay().pays(amount), claim, standards);
  }

  private static ImmutableList<String> lines(
      Provision provision, TrialClaim claim, LocalStandards standards) {
    return determine(provision, claim, standards).grant().orElseThrow().working().stream()
        .map(WorksheetTests::told)
        .collect(ImmutableList.toImmutableList());
  }

  private static String told(WorkingLine line) {
    return line.term() + " " + told(line.value())
        + line.is().map(how -> " = " + told(how)).orElse("")
        + line.source().map(place -> " from " + place).orElse("");
  }

  private static String told(Span span) {
    return span.isExact() ? span.min() : span.min() + ".." + span.max().orElse("∞");
  }
}
