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
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What depends on each comparison of a provision, and how far a claim is from one in which it alone decides. */
class TrialComparisonsTests {

  private static final Quantity SHARE = DatedQuantity.until(
          "share", "0.0", day(MAY_9), Rate.parse("0.5"))
      .thenFrom(day(MAY_9), Rate.parse("0.25"))
      .on(OPENED_ON);

  /** Of each kind of effect one comparison at least. */
  private final Comparisons many = of(onAnyDay()
      .requires(FIRM)
      .requires(PART.isAtLeastShareOf(SHARE, WHOLE))
      .warns(Warning.Code.NOT_MATCHED, ITEMS, Condition.all(READY, ITEM_DAYS.isAtMost(count(2))))
      .pays(ITEMS
          .count(Condition.all(ITEM_DAYS.isAtLeast(count(3)), PLANNED.isAtLeast(count(9))))
          .times(Quantity.when(PART.isAtLeast(count(6)), yuan(5), yuan(3)))));

  @Test
  void eachComparisonIsToldOnceWithTheFirstThingThatDependsOnIt() {
    assertThat(many.all())
        .extracting(TrialComparisonsTests::told)
        .containsExactly(
            "0.0/firm firm VERDICT",
            "0.0/part part AT_LEAST 0.5 before 2020-05-09, then 0.25, on openedOn of whole VERDICT",
            "0.0/openedOn openedOn AT_LEAST 2020-05-09 VERDICT",
            "0.0/items.days items.days AT_LEAST 3 GRANT of items",
            "0.0/planned planned AT_LEAST 9 GRANT",
            "0.0/part part AT_LEAST 6 GRANT",
            "0.0/items.ready items.ready WARNING of items",
            "0.0/items.days items.days AT_MOST 2 WARNING of items");
  }

  private static String told(Comparison comparison) {
    return comparison.code() + " " + comparison + " " + comparison.effect()
        + comparison.list().map(list -> " of " + list.name()).orElse("");
  }

  @Test
  void aCountIsAskedOfTheClaimAndNotOfItsItems() {
    Comparisons counts =
        of(onAnyDay().requires(ITEMS.count(READY).isAtLeast(count(1))).pays(yuan(1)));
    assertThat(counts.all())
        .extracting(TrialComparisonsTests::told)
        .containsExactly(
            "0.0/items total of items (items.ready) AT_LEAST 1 VERDICT",
            "0.0/items.ready items.ready VERDICT of items");
  }

  @Test
  void whatOnlyAWarningLooksAtIsAFactOfTheProvisionToo() {
    assertThat(many.facts())
        .extracting(FactNode::code)
        .containsExactlyInAnyOrder(
            "firm", "part", "whole", "openedOn", "items.days", "planned", "items.ready");
  }

  @Test
  void bandsAreWhatANumberDependsOn() {
    assertThat(many.bands())
        .extracting(Comparison::toString)
        .containsExactly("openedOn AT_LEAST 2020-05-09", "part AT_LEAST 6");
    Condition inBands = new Condition(new Choice(
        FIRM.node(), PART.isAtLeast(count(3)).node(), WHOLE.isAtLeast(count(3)).node()));
    assertThat(of(onAnyDay().requires("part", inBands).pays(yuan(1))).bands()).isEmpty();
    Quantity compound =
        Quantity.when(Condition.all(FIRM, PART.isAtLeast(count(3))), yuan(2), yuan(1));
    assertThat(of(onAnyDay().pays(compound)).bands()).isEmpty();
  }

  @Test
  void aComparisonOfItemsHasATruthForEach() {
    Comparison days = comparison(many, "items.days AT_LEAST 3");
    assertThat(many.truths(items(item(true, 3), item(true, 2)), days)).containsExactly(1L, 0L);
    assertThat(many.truths(NOTHING, days)).isEmpty();
    assertThat(many.truths(NOTHING, comparison(many, "firm"))).containsExactly(Node.UNKNOWN);
  }

  @Test
  void aTruthIsWantedOfSomeItem() {
    Comparison days = comparison(many, "items.days AT_LEAST 3");
    ImmutableMap<Comparison, Boolean> longer = ImmutableMap.of(days, true);
    assertThat(many.distance(meeting().items(list(item(true, 2), item(true, 3))).build(), longer))
        .isZero();
    assertThat(many.distance(meeting().items(list(item(true, 2))).build(), longer))
        .isPositive()
        .isLessThan(many.distance(meeting().items(list(item(true, 0))).build(), longer));
    assertThat(many.distance(meeting().build(), longer)).isEqualTo(Distance.STEP);
    assertThat(many.distance(meeting().build(), ImmutableMap.of(comparison(many, "firm"), false)))
        .isEqualTo(Distance.STEP);
  }

  @Test
  void aBandDecidesOverAGrantWhereTheAmountsDiffer() {
    Comparison band = comparison(many, "part AT_LEAST 6");
    TrialClaim decides = meeting().planned(9).items(list(item(true, 3))).build();
    assertThat(many.distance(decides, band)).isZero();
    TrialClaim fails = TrialClaim.builder()
        .firm(false)
        .openedOn(MAY_9)
        .part(6)
        .whole(12)
        .planned(9)
        .items(list(item(true, 3)))
        .build();
    assertThat(many.distance(fails, band)).isEqualTo(Distance.STEP);
  }

  @Test
  void aComparisonDecidesNothingWhileTheAmountsAreAlikeOrUnknown() {
    Comparison band = comparison(many, "part AT_LEAST 6");
    assertThat(many.distance(meeting().planned(9).items(list()).build(), band)).isPositive();
    assertThat(many.distance(meeting().planned(9).build(), band)).isPositive();
  }

  @Test
  void aComparisonOfItemsIsTheNearerTheNearerTheOthersOfAnItemAre() {
    Comparison days = comparison(many, "items.days AT_LEAST 3");
    assertThat(many.distance(meeting().planned(9).items(list(item(true, 0))).build(), days))
        .isZero();
    long near = many.distance(meeting().planned(8).items(list(item(true, 0))).build(), days);
    long far = many.distance(meeting().planned(1).items(list(item(true, 0))).build(), days);
    assertThat(near).isGreaterThan(Distance.STEP).isLessThan(far);
    assertThat(many.distance(meeting().planned(9).items(list()).build(), days))
        .isEqualTo(2 * Distance.STEP);
  }

  @Test
  void onlyTheItemsOfTheListMatterToAComparisonOfItems() {
    Comparison planned = comparison(many, "planned AT_LEAST 9");
    assertThat(many.distance(meeting().planned(1).items(list(item(true, 3))).build(), planned))
        .isZero();
    long near = many.distance(meeting().planned(1).items(list(item(true, 2))).build(), planned);
    long far = many.distance(
        meeting().planned(1).items(list(item(true, 0), item(true, 1))).build(), planned);
    assertThat(near).isGreaterThan(Distance.STEP).isLessThan(far);
  }

  @Test
  void aWarningDependsOnAComparisonWhereTheOthersHoldOfAnItem() {
    Comparison days = comparison(many, "items.days AT_MOST 2");
    assertThat(many.distance(items(item(false, 2), item(true, 6)), days)).isZero();
    assertThat(many.distance(items(item(false, 2)), days)).isEqualTo(Distance.STEP);
    assertThat(many.distance(NOTHING, days)).isEqualTo(Distance.STEP);
  }

  @Test
  void aDayDecidesWhereOnlyOneOfTheSharesIsReached() {
    Comparison may = comparison(many, "openedOn AT_LEAST 2020-05-09");
    assertThat(many.distance(meeting().build(), may)).isPositive();
    assertThat(many.distance(shared(4), may)).isZero();
    assertThat(many.distance(shared(2), may)).isPositive();
  }

  private static TrialClaim shared(long part) {
    return TrialClaim.builder().firm(true).openedOn(MAY_9).part(part).whole(12).build();
  }

  @Test
  void aLowerRateLaterDecidesTheOtherWayRound() {
    Quantity rising = DatedQuantity.until("share", "0.0", day(MAY_9), Rate.parse("0.25"))
        .thenFrom(day(MAY_9), Rate.parse("0.5"))
        .on(OPENED_ON);
    Comparisons comparisons =
        of(onAnyDay().requires(PART.isAtLeastShareOf(rising, WHOLE)).pays(yuan(1)));
    Comparison may = comparison(comparisons, "openedOn AT_LEAST 2020-05-09");
    assertThat(comparisons.distance(onDay(MAY_8, 4), may)).isZero();
    assertThat(comparisons.distance(onDay(MAY_8, 6), may)).isPositive();
  }

  private static TrialClaim onDay(LocalDate day, long part) {
    return TrialClaim.builder().openedOn(day).part(part).whole(12).build();
  }

  @Test
  void withoutTheDayOneShareHoldsAlways() {
    Comparison may = comparison(many, "openedOn AT_LEAST 2020-05-09");
    TrialClaim before =
        TrialClaim.builder().firm(true).openedOn(MAY_8).part(4).whole(12).build();
    assertThat(many.distance(before)).isPositive();
    assertThat(many.without(may, true).distance(before)).isZero();
    assertThat(many.without(may, false).distance(shared(4))).isPositive();
    assertThat(many.without(may, true).all()).doesNotContain(may);
  }

  @Test
  void withoutABandOneAmountIsPaid() {
    Comparison band = comparison(many, "part AT_LEAST 6");
    Comparison days = comparison(many, "items.days AT_LEAST 3");
    Comparisons without = many.without(band, true);
    assertThat(without.all()).doesNotContain(band).contains(days);
    assertThat(without.bands()).extracting(Comparison::toString).doesNotContain("part AT_LEAST 6");
  }

  @Test
  void onTheLineBothSidesAreEqualInAClaimInWhichTheComparisonDecides() {
    Comparisons comparisons =
        of(onAnyDay().requires(FIRM).requires(AMOUNT.isAtLeast(yuan(5))).opens(Subject.HIRING));
    Comparison amount = comparison(comparisons, "amount AT_LEAST 5.00");
    long onLine = comparisons.distanceToLine(paid(true, 500), amount);
    long beside = comparisons.distanceToLine(paid(true, 501), amount);
    long farther = comparisons.distanceToLine(paid(true, 900), amount);
    assertThat(onLine).isZero();
    assertThat(beside).isGreaterThan(3 * Distance.STEP).isLessThan(farther);
    assertThat(comparisons.distanceToLine(paid(false, 500), amount))
        .isPositive()
        .isLessThan(beside);
    long fails = comparisons.distanceToLine(paid(false, 499), amount);
    assertThat(fails).isGreaterThan(comparisons.distanceToLine(paid(true, 499), amount));
    assertThat(comparisons.distanceToLine(paid(true, 500), comparison(comparisons, "firm")))
        .isEqualTo(3 * Distance.STEP);
  }

  private static TrialClaim paid(boolean firm, long fen) {
    return TrialClaim.builder().firm(firm).amount(Money.ofFen(fen)).build();
  }

  @Test
  void ofAnItemThereIsNoLine() {
    Comparison days = comparison(many, "items.days AT_LEAST 3");
    TrialClaim claim = meeting().planned(9).items(list(item(true, 3))).build();
    assertThat(many.distanceToLine(claim, days)).isEqualTo(3 * Distance.STEP);
  }

  /** A claim that succeeds, whatever its items. */
  private static TrialClaim.Builder meeting() {
    return TrialClaim.builder().firm(true).openedOn(MAY_9).part(6).whole(12);
  }

  private static TrialClaim items(TrialItem... items) {
    return TrialClaim.builder().items(list(items)).build();
  }

  private static ImmutableList<TrialItem> list(TrialItem... items) {
    return ImmutableList.copyOf(items);
  }

  private static TrialItem item(boolean ready, long days) {
    return TrialItem.builder().ready(ready).days(days).build();
  }

  private static Comparisons of(Provision provision) {
    return Comparisons.of(provision, under(LocalStandards.none()));
  }

  private static Comparison comparison(Comparisons comparisons, String text) {
    return comparisons.all().stream()
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
