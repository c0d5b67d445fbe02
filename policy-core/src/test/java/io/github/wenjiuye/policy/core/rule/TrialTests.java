package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_10;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a provision that is tried tells of itself. */
class TrialTests {

  private static final FactNode ENDS_ON = FactNode.ofClaim(TrialClaim.PARTY, TrialParty.ENDS_ON);
  private static final FactNode STARTS_ON =
      FactNode.ofClaim(TrialClaim.PARTY, TrialParty.STARTS_ON);
  private static final FactNode OPEN_ENDED =
      FactNode.ofClaim(TrialClaim.PARTY, TrialParty.OPEN_ENDED);
  private static final FactNode NOON = FactNode.ofClaim(TrialClaim.PARTY, TrialParty.NOON);
  private static final FactNode CLOSES = FactNode.ofClaim(TrialClaim.PARTY, TrialParty.CLOSES);
  private static final FactNode DAYS = FactNode.ofItem(TrialClaim.ITEMS, TrialItem.DAYS);

  private static Trial trial(Provision provision) {
    return new Trial(new Plan(under(LocalStandards.none()).resolve(provision)));
  }

  private static Provision.Conditions from(Day first) {
    return Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .within(new Window(OPENED_ON.node(), first.node(), null));
  }

  @Test
  void theWindowIsTheFirstThingToBeMetAndTheDutiesAreTheLast() {
    Trial trial = trial(from(day(MAY_9)).requires(FIRM).pays(yuan(1)));
    assertThat(trial.requirements())
        .extracting(Requirement::code)
        .containsExactly("0.0/openedOn", "0.0/firm");
    assertThat(trial.verdict(TrialClaim.builder().firm(true).openedOn(MAY_9).build()))
        .isOne();
    assertThat(trial.verdict(
            TrialClaim.builder().firm(true).openedOn(MAY_9.minusDays(1)).build()))
        .isZero();
  }

  @Test
  void theFirstDayIsToldWhereTheNoticeNamesIt() {
    assertThat(trial(from(day(MAY_9)).pays(yuan(1))).firstDay()).isEqualTo(Days.of(MAY_9));
    assertThat(trial(from(CLOSED_ON).pays(yuan(1))).firstDay()).isEqualTo(Node.UNKNOWN);
    assertThat(trial(onAnyDay().pays(yuan(1))).firstDay()).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void whatIsLookedAtByWayOfItemsIsNotLookedAtItself() {
    Node count = ITEMS.count(READY).isAtLeast(PART).node();
    assertThat(Trial.facts(count)).extracting(FactNode::code).containsExactly("part");
    assertThat(Trial.allFacts(count))
        .extracting(FactNode::code)
        .containsExactly("items.ready", "part");
    assertThat(Trial.totals(count)).extracting(Total::list).containsExactly(TrialClaim.ITEMS);
    assertThat(Trial.totals(FIRM.node())).isEmpty();
    assertThat(Trial.looksAtLists(count)).isTrue();
    assertThat(Trial.looksAtLists(FIRM.node())).isFalse();
  }

  @Test
  void aStandardIsLookedAtWhetherOrNotALeagueHasSetIt() {
    LocalStandard subsidy = LocalStandard.GRADUATE_HIRING_SUBSIDY;
    Provision provision = asking(AMOUNT.isAtLeast(Quantity.of(subsidy, OPENED_ON)));
    LocalStandards set = LocalStandards.builder()
        .put("150000", subsidy, new StandardValue.Single(100_000))
        .build();
    for (LocalStandards standards : ImmutableList.of(LocalStandards.none(), set)) {
      Trial trial = new Trial(new Plan(under(standards).resolve(provision)));
      assertThat(Trial.standards(trial.requirements().get(0).condition()))
          .containsExactly(subsidy.wireName());
    }
    assertThat(Trial.standards(FIRM.node())).isEmpty();
  }

  @Test
  void whatIsTooLargeToBeCountedIsNotKnown() {
    Node much = AMOUNT.times(count(3)).node();
    TrialClaim claim =
        TrialClaim.builder().amount(Money.ofFen(Long.MAX_VALUE / 2)).build();
    assertThat(Trial.value(much, claim, Optional.empty(), Trial.NO_ITEM)).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void ofAListThatIsNotKnownNoItemIs() {
    assertThat(Trial.value(DAYS, NOTHING, DAYS.list(), 0)).isEqualTo(Node.UNKNOWN);
    assertThat(Trial.written(DAYS, NOTHING, 0)).isEmpty();
  }

  @Test
  void aTextIsOneOfThoseThatItIsToldApartBy() {
    FactNode grade = FactNode.ofClaim(IncubatorAwardClaim.GRADE).among(ImmutableList.of("A", "B"));
    assertThat(Trial.value(grade, 0)).contains("A");
    assertThat(Trial.value(grade, 1)).contains("B");
    assertThat(Trial.value(grade, 2)).isEmpty();
    assertThat(Trial.value(grade, -1)).isEmpty();
    assertThat(Trial.value(FactNode.ofClaim(IncubatorAwardClaim.GRADE), 0)).isEmpty();
  }

  @Test
  void anOpenEndExcludesTheEndOfTheSameParty() {
    assertThat(Trial.excluded(OPEN_ENDED)).contains(ENDS_ON);
    assertThat(Trial.excluded(ENDS_ON)).isEmpty();
    assertThat(Trial.excluded(FactNode.ofClaim(TrialClaim.FIRM))).isEmpty();
  }

  @Test
  void theOrderOfFactsIsThatOfTheirParty() {
    assertThat(Trial.relations(NOON))
        .isNotEmpty()
        .containsExactlyElementsOf(TrialParty.SHAPE.relations().stream()
            .filter(relation -> relation.kind() != Relation.Kind.NOT_BESIDE)
            .toList());
    assertThat(Trial.relations(FactNode.ofClaim(TrialClaim.PART))).isEmpty();
  }

  @Test
  void aFactIsIdleWhereItIsTiedToAnotherAndNothingAsksForIt() {
    Trial trial = trial(asking(Condition.all(
        new Condition(new Compare(NOON, Compare.Operator.AT_LEAST, count(3).node())),
        OPENS.isAtLeast(count(1)),
        TrialWords.ENDS_ON.isOnOrAfter(day(MAY_10)))));
    assertThat(trial.idle(NOON)).containsExactly(CLOSES);
    assertThat(trial.idle(ENDS_ON)).containsExactly(STARTS_ON);
    assertThat(trial.idle(FactNode.ofClaim(TrialClaim.FIRM))).isEmpty();
  }

  @Test
  void whatBoundsAFactBearsOnItAsFarAsTheProvisionLooksAtIt() {
    Provision provision = asking(Condition.all(
        new Condition(new Compare(NOON, Compare.Operator.AT_LEAST, count(3).node())),
        OPENS.isAtLeast(count(1)),
        PART.isAtMost(WHOLE),
        ITEMS.count(ITEM_DAYS.isAtLeast(count(1))).isAtLeast(count(1))));
    Bearing bearing = new Bearing(provision);
    assertThat(bearing.on(NOON))
        .isEqualTo(ImmutableSet.of(NOON, FactNode.ofClaim(TrialClaim.PARTY, TrialParty.OPENS)));
    assertThat(bearing.on(FactNode.ofClaim(TrialClaim.PART)))
        .isEqualTo(
            ImmutableSet.of(FactNode.ofClaim(TrialClaim.PART), FactNode.ofClaim(TrialClaim.WHOLE)));
    assertThat(bearing.on(DAYS)).isEqualTo(ImmutableSet.of(DAYS));
    assertThat(bearing.isUsed(DAYS)).isTrue();
    assertThat(bearing.isUsed(CLOSES)).isFalse();
  }

  @Test
  void aFactTakesPartInTheComparisonsThatLookAtItThemselves() {
    Condition late = ITEM_DAYS.isAtLeast(PART);
    Condition some = ITEMS.count(late).isAtLeast(WHOLE);
    Trial trial = trial(asking(Condition.all(FIRM, some)));
    assertThat(trial.comparing(FactNode.ofClaim(TrialClaim.PART))).containsExactly(late.node());
    assertThat(trial.comparing(DAYS)).containsExactly(late.node());
    assertThat(trial.comparing(FactNode.ofClaim(TrialClaim.WHOLE))).containsExactly(some.node());
    assertThat(trial.comparing(FactNode.ofClaim(TrialClaim.FIRM))).containsExactly(FIRM.node());
    assertThat(trial.comparing(NOON)).isEmpty();
  }

  @Test
  void whatNobodyDoubtsIsNotPending() {
    Condition settled = Condition.any(PART.isAtLeast(count(5)), PART.isAtMost(count(5)));
    Trial trial = trial(onAnyDay()
        .requires("settled", settled)
        .requires(FIRM)
        .opens(Subject.SMALL_ENTERPRISE_LOAN));
    assertThat(trial.verdict(NOTHING)).isEqualTo(Node.UNKNOWN);
    assertThat(trial.open(NOTHING)).extracting(pending -> pending.name()).containsExactly("firm");
  }

  /** The part bounds the whole from below, so that little of it leaves open what much of it settles. */
  @Test
  void whatSettlesAConditionOnOneClaimDoesNotOnAnother() {
    Trial trial = trial(onAnyDay()
        .requires("whole", WHOLE.isAtLeast(count(5)))
        .requires("part", PART.isAtLeast(count(1)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN));
    assertThat(trial.verdict(TrialClaim.builder().part(6).build())).isOne();
    assertThat(trial.verdict(TrialClaim.builder().part(2).build())).isEqualTo(Node.UNKNOWN);
    assertThat(trial.verdict(TrialClaim.builder().part(5).build())).isOne();
  }

  @Test
  void theItemsOfOneClaimAreNotThoseOfAnother() {
    Trial trial = trial(onAnyDay()
        .requires("days", ITEMS.count(ITEM_DAYS.isAtLeast(count(3))).isAtLeast(count(1)))
        .requires(
            "hours",
            ITEMS.count(ITEMS.quantity(TrialItem.HOURS).isAtLeast(count(1))).isAtLeast(count(0)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN));
    assertThat(trial.verdict(having(TrialItem.builder().build()))).isEqualTo(Node.UNKNOWN);
    assertThat(trial.verdict(having(TrialItem.builder().hours(2).build()))).isZero();
  }

  private static TrialClaim having(TrialItem item) {
    return TrialClaim.builder().items(ImmutableList.of(item)).build();
  }
}
