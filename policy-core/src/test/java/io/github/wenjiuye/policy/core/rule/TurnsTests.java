package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import org.junit.jupiter.api.Test;

/** Where something changes, for what random trees do not hold: places, texts, and standards that nobody has set. */
class TurnsTests {

  private static final FactNode PART_FACT = FactNode.ofClaim(TrialClaim.PART);
  private static final FactNode DAYS = FactNode.ofItem(TrialClaim.ITEMS, TrialItem.DAYS);

  private static ImmutableMap<String, long[]> turns(
      Condition condition, Claim claim, FactNode fact, boolean widely) {
    return turns(asking(condition), claim, fact, widely);
  }

  private static ImmutableMap<String, long[]> turns(
      Provision provision, Claim claim, FactNode fact, boolean widely) {
    return trial(provision).turns(claim, ImmutableMap.of(fact.name(), fact), Trial.NO_ITEM, widely);
  }

  private static Trial trial(Provision provision) {
    return new Trial(new Plan(under(LocalStandards.none()).resolve(provision)));
  }

  @Test
  void aComparisonTurnsThoughSomethingElseFailsAnyway() {
    Condition both = Condition.all(FIRM, PART.isAtLeast(count(5)));
    TrialClaim fails = TrialClaim.builder().firm(false).build();
    assertThat(turns(both, fails, PART_FACT, false).get("part")).contains(4, 5);
    assertThat(turns(both, fails, PART_FACT, true)).isEmpty();
    TrialClaim other = TrialClaim.builder().firm(true).build();
    assertThat(turns(both, other, PART_FACT, true).get("part")).contains(4, 5);
  }

  @Test
  void ofAPlaceTheEndsOfTheRegionTurn() {
    FactNode place = FactNode.ofClaim(TrialClaim.PARTY, TrialParty.REGISTERED_IN);
    Condition within = new Condition(new Within(place, "region", Province.of("15")));
    assertThat(turns(within, NOTHING, place, false).get("party.registeredIn"))
        .contains(149_999, 150_000, 159_999, 160_000);
  }

  @Test
  void ofWhatHasFewValuesAllAreTurns() {
    FactNode firm = FactNode.ofClaim(TrialClaim.FIRM);
    FactNode size = FactNode.ofClaim(TrialClaim.SIZE);
    FactNode league = FactNode.ofClaim(Claim.LEAGUE);
    assertThat(turns(FIRM, NOTHING, firm, false).get("firm")).containsExactly(0, 1);
    assertThat(turns(FIRM, NOTHING, size, false).get("size")).containsExactly(0, 1, 2, 3);
    assertThat(turns(FIRM, NOTHING, league, false).get("league")).hasSize(League.values().length);
    FactNode grade = FactNode.ofClaim(IncubatorAwardClaim.GRADE).among(ImmutableList.of("A", "B"));
    Provision award = Provision.of("0.0", IncubatorAwardClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .opens(Subject.HIRING);
    assertThat(turns(award, IncubatorAwardClaim.builder().build(), grade, false).get("grade"))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void whatNobodyAsksForTurnsNowhere() {
    assertThat(turns(FIRM, NOTHING, PART_FACT, false)).isEmpty();
    assertThat(turns(FIRM, NOTHING, PART_FACT, true)).isEmpty();
    assertThat(trial(asking(FIRM)).turns(NOTHING, ImmutableMap.of(), Trial.NO_ITEM, true))
        .isEmpty();
  }

  /** Up to a tenth of the whole: nothing where it is set to nothing, 2 of 12 where it is set to so much. */
  @Test
  void aStandardThatNobodyHasSetTurnsAtTheLeastAndTheGreatestThatItCanBe() {
    Quantity share = Quantity.of(LocalStandard.PARTNERSHIP_UPLIFT, OPENED_ON);
    TrialClaim claim =
        TrialClaim.builder().league(League.WUHAI).openedOn(MAY_9).whole(12).build();
    Condition more = PART.isMoreThanShareOf(share, WHOLE);
    for (boolean widely : new boolean[] {false, true}) {
      assertThat(turns(more, claim, PART_FACT, widely).get("part")).contains(0, 1, 2);
    }
  }

  @Test
  void anItemTurnsWhereItAloneIsComparedAndTheWholeWhereItemsAre() {
    Condition some = ITEMS.count(ITEM_DAYS.isAtLeast(PART)).isAtLeast(count(2));
    Trial trial = trial(asking(some));
    TrialItem three = TrialItem.builder().days(3).build();
    TrialItem open = TrialItem.builder().build();
    TrialClaim claim =
        TrialClaim.builder().part(5).items(ImmutableList.of(open, three)).build();
    assertThat(trial
            .turns(claim, ImmutableMap.of("items[0].days", DAYS), 0, false)
            .get("items[0].days"))
        .contains(4, 5);
    TrialItem four = TrialItem.builder().days(4).build();
    TrialClaim without =
        TrialClaim.builder().items(ImmutableList.of(four, three)).build();
    assertThat(trial
            .turns(without, ImmutableMap.of("part", PART_FACT), Trial.NO_ITEM, false)
            .get("part"))
        .contains(3, 4);
  }

  @Test
  void aSumTurnsAtEachStepOfWhatItIsHeldAgainst() {
    FactNode amount = FactNode.ofClaim(TrialClaim.AMOUNT);
    assertThat(
            turns(AMOUNT.isAtMost(TrialWords.yuan(3)), NOTHING, amount, false).get("amount"))
        .contains(300, 301);
  }
}
