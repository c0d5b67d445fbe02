package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.Condition.all;
import static io.github.wenjiuye.policy.core.rule.Condition.any;
import static io.github.wenjiuye.policy.core.rule.Condition.holds;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Small claims of which little is known, each with an answer that is easy to get wrong. */
class OutcomeTests {

  private static final Quantity PART = Quantity.of(TrialClaim.PART);
  private static final Quantity WHOLE = Quantity.of(TrialClaim.WHOLE);
  private static final Quantity AMOUNT = Quantity.ofMoney(TrialClaim.AMOUNT);
  private static final Quantity OPENS = Quantity.of(TrialClaim.PARTY, TrialParty.OPENS);
  private static final Quantity CLOSES = Quantity.of(TrialClaim.PARTY, TrialParty.CLOSES);
  private static final Day OPENED_ON = Day.of(TrialClaim.OPENED_ON);
  private static final Day CLOSED_ON = Day.of(TrialClaim.CLOSED_ON);
  private static final Day STARTS_ON = Day.of(TrialClaim.PARTY, TrialParty.STARTS_ON);
  private static final Day ENDS_ON = Day.of(TrialClaim.PARTY, TrialParty.ENDS_ON);
  private static final Day MAY = Day.of("may", "0.0", LocalDate.of(2020, 5, 9));
  private static final Condition FIRM = holds(TrialClaim.FIRM);
  private static final Items<TrialItem> ITEMS = Items.of(TrialClaim.ITEMS);
  private static final Condition READY = ITEMS.holds(TrialItem.READY);
  private static final Condition NOT_READY = new Condition(new OneOf(
      FactNode.ofItem(TrialClaim.ITEMS, TrialItem.READY), ImmutableSet.of(0L), ImmutableList.of()));
  private static final Day HIRED_ON = ITEMS.day(TrialItem.HIRED_ON);

  private static final TrialClaim NOTHING = TrialClaim.builder().build();

  @Test
  void itemsOfAnAbsentListNeedNotBeAlike() {
    Determination determination = determine(
        requiring(
                ITEMS.count(READY).isAtLeast(count(1)), ITEMS.count(NOT_READY).isAtLeast(count(2)))
            .opens(Subject.SMALL_ENTERPRISE_LOAN),
        NOTHING);
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(pending(determination)).containsExactly("items VERDICT");
  }

  @Test
  void itemsThatDoNotCountAddToWhatIsPaidAllTheSame() {
    Quantity each = Quantity.money("each", "0.0", Money.ofYuan(300));
    Determination determination = determine(
        requiring(ITEMS.count(READY).isAtLeast(count(1)), ITEMS.count(READY).isAtMost(count(1)))
            .pays(ITEMS.count(HIRED_ON.isOnOrAfter(MAY)).times(each)),
        NOTHING);
    assertThat(amount(determination)).isEqualTo(MoneyRange.atLeast(Money.ofYuan(0)));
  }

  @Test
  void twoCountsOfOneListMoveTogether() {
    TrialItem unknown = TrialItem.builder().build();
    Determination determination = determine(
        requiring(
                PART.isAtLeast(ITEMS.count(READY)),
                ITEMS.count(all(READY, FIRM)).isAtLeast(PART))
            .opens(Subject.SMALL_ENTERPRISE_LOAN),
        TrialClaim.builder().items(ImmutableList.of(unknown, unknown)).build());
    assertThat(pending(determination))
        .containsExactlyInAnyOrder(
            "part VERDICT", "items[0].ready VERDICT", "items[1].ready VERDICT", "firm VERDICT");
  }

  @Test
  void aFactorMattersThoughTheOtherMayBeNothingOrAnything() {
    assertThat(pending(determine(requiring(FIRM).pays(WHOLE.times(AMOUNT)), firm())))
        .containsExactly("whole GRANT", "amount GRANT");
  }

  @Test
  void aRateMattersThoughOfAFenItIsNothing() {
    Quantity rate = Quantity.when(
        FIRM,
        Quantity.rate("low", "0.0", Rate.parse("0.5")),
        Quantity.rate("high", "0.0", Rate.parse("0.75")));
    assertThat(pending(
            determine(requiring(WHOLE.isAtLeast(count(1))).pays(AMOUNT.portion(rate)), NOTHING)))
        .containsExactly("amount GRANT", "firm GRANT");
  }

  @Test
  void aFactIsBoundByOneThatNoLongerMatters() {
    Provision provision = requiring(any(FIRM, OPENS.isAtLeast(count(5))))
        .pays(CLOSES.times(Quantity.money("each", "0.0", Money.ofYuan(100))));
    assertThat(amount(determine(provision, firm())))
        .isEqualTo(MoneyRange.between(Money.ofYuan(100), Money.ofYuan(900)));
  }

  @Test
  void aFactIsBoundByOneOfWhichOnlyOneValueIsLeft() {
    Provision provision = requiring(any(
            FIRM,
            OPENS.isAtLeast(count(1)),
            Quantity.of(TrialClaim.PARTY, TrialParty.NOON).isAtLeast(count(1))))
        .pays(CLOSES.times(Quantity.money("each", "0.0", Money.ofYuan(100))));
    TrialClaim claim = TrialClaim.builder()
        .firm(true)
        .party(TrialParty.builder().noon(0).build())
        .build();
    assertThat(amount(determine(provision, claim)))
        .isEqualTo(MoneyRange.between(Money.ofYuan(100), Money.ofYuan(900)));
  }

  @Test
  void aConditionIsSureWhereAnotherFactOfThePartyMakesItSo() {
    Provision provision = requiring(CLOSES.isAtLeast(count(1)), OPENS.isAtMost(count(7)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(determine(provision, NOTHING).findings())
        .extracting(Finding::truth)
        .containsExactly(Truth.MET, Truth.UNKNOWN);
  }

  @Test
  void aDayIsHeldAgainstAnotherThatIsHeldAgainstAThird() {
    Provision provision = requiring(OPENED_ON.isOnOrAfter(MAY), CLOSED_ON.isOnOrBefore(ENDS_ON))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(pending(determine(provision, NOTHING)))
        .containsExactlyInAnyOrder("openedOn VERDICT", "closedOn VERDICT", "party.endsOn VERDICT");
  }

  @Test
  void noDayIsSoLateThatAYearLaterIsNotLater() {
    Condition before = new Condition(new Compare(
        ENDS_ON.plusYears(count(1)).node(), Compare.Operator.MORE_THAN, STARTS_ON.node()));
    assertThat(pending(determine(
            requiring(before, ENDS_ON.isOnOrAfter(STARTS_ON), FIRM)
                .opens(Subject.SMALL_ENTERPRISE_LOAN),
            NOTHING)))
        .containsExactly("firm VERDICT");
  }

  @Test
  void whatAnItemAsksOfTheClaimIsFoundAtTheClaim() {
    Provision provision = requiring(ITEMS.count(all(READY, FIRM)).isAtLeast(count(1)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    TrialItem ready = TrialItem.builder().ready(true).build();
    TrialClaim claim =
        TrialClaim.builder().items(ImmutableList.of(ready, ready)).build();
    assertThat(determine(provision, claim).findings())
        .extracting(Finding::fact)
        .containsExactly("items", "items[0].ready", "firm", "items[1].ready");
  }

  private static Provision.Conditions requiring(Condition... conditions) {
    Provision.Conditions requiring =
        Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY).onAnyDay();
    for (int i = 0; i < conditions.length; i++) {
      requiring.requires("condition" + i, conditions[i]);
    }
    return requiring;
  }

  private static Determination determine(Provision provision, TrialClaim claim) {
    return new Rules(
            ImmutableMap.of("0.0", provision),
            new Resolution(ImmutableMap.of(), LocalStandards.none()),
            new PolicyVersion("trial", "1"))
        .determine(claim);
  }

  private static ImmutableList<String> pending(Determination determination) {
    return determination.pending().stream()
        .map(pending -> pending.name() + " " + pending.settles())
        .collect(ImmutableList.toImmutableList());
  }

  private static MoneyRange amount(Determination determination) {
    return ((Grant.Payment) determination.grant().orElseThrow()).amount();
  }

  private static TrialClaim firm() {
    return TrialClaim.builder().firm(true).build();
  }

  private static Quantity count(long value) {
    return Quantity.count("number", "0.0", value);
  }
}
