package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSES;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a claim is worked into its unknowns, and what ties them. */
class GroundTests {

  private static final Quantity HOURS = ITEMS.quantity(TrialItem.HOURS);

  private static Verdict verdict(Provision provision, TrialClaim claim) {
    return new Plan(provision).decide(claim).verdict();
  }

  private static TrialClaim having(TrialItem... items) {
    return TrialClaim.builder().items(ImmutableList.copyOf(items)).build();
  }

  /** The part is not above the whole, though an item of which something is open is met beside them. */
  @Test
  void factsOfTheClaimStayTiedAcrossTheItemsOfAList() {
    Condition apart = Condition.all(
        PART.isAtLeast(count(5)),
        WHOLE.isAtMost(count(4)),
        ITEMS
            .count(Condition.all(READY, ITEM_DAYS.isAtLeast(count(1)), HOURS.isAtLeast(count(1))))
            .isAtLeast(count(1)));
    assertThat(verdict(asking(apart), having(TrialItem.builder().build())))
        .isEqualTo(Verdict.INELIGIBLE);
  }

  @Test
  void factsOfAnyItemAreTiedThoughNothingIsKnownOfTheList() {
    Condition apart = Condition.all(ITEM_DAYS.isAtLeast(count(5)), HOURS.isAtMost(count(4)));
    assertThat(verdict(asking(ITEMS.count(apart).isAtLeast(count(1))), NOTHING))
        .isEqualTo(Verdict.INELIGIBLE);
    Condition close = Condition.all(ITEM_DAYS.isAtLeast(count(4)), HOURS.isAtMost(count(4)));
    assertThat(verdict(asking(ITEMS.count(close).isAtLeast(count(1))), NOTHING))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  /** Nothing but its relations to the two others says what noon can be. */
  @Test
  void whatLiesBetweenTwoOthersLiesBetweenWhatTheyCanBe() {
    Quantity noon = Quantity.of(TrialClaim.PARTY, TrialParty.NOON);
    Decision decision = new Plan(onAnyDay()
            .requires("opens", OPENS.isAtLeast(count(3)))
            .requires("closes", CLOSES.isAtMost(count(6)))
            .pays(noon.times(yuan(1))))
        .decide(NOTHING);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(decision.term(0)).isEqualTo(new Decision.Range(300, 600));
  }

  @Test
  void aCountIsKnownWhereWhatIsOpenOfItsItemsCountsElsewhere() {
    Provision provision = onAnyDay()
        .requires("days", ITEMS.count(ITEM_DAYS.isAtLeast(count(3))).isAtLeast(count(1)))
        .pays(ITEMS.count(READY).times(yuan(1)));
    Decision decision = new Plan(provision)
        .decide(having(
            TrialItem.builder().ready(true).build(),
            TrialItem.builder().ready(true).days(1).build(),
            TrialItem.builder().ready(false).build()));
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(decision.term(0)).isEqualTo(new Decision.Range(200, 200));
  }

  /**
   * Whoever has no firm place needs five parts, and five parts are the duty: without them the place decides whether there is
   * any duty, and with them it decides nothing.
   */
  @Test
  void whatDecidesAloneWhetherADutyBindsSettlesTheGrant() {
    Condition five = PART.isAtLeast(count(5));
    Provision provision = new Provision(
        "0.0",
        TrialClaim.SHAPE,
        Modality.MANDATORY,
        Optional.empty(),
        ImmutableList.of(
            new Requirement("0.0/either", "0.0", Condition.any(FIRM, five).node())),
        new GrantRule.Compliance(ImmutableList.of(new Requirement("0.0/part", "0.0", five.node()))),
        ImmutableList.of());
    Plan plan = new Plan(provision);
    List<Pending> pending = plan.pending(NOTHING, plan.decide(NOTHING));
    assertThat(pending)
        .containsExactly(
            new Pending(Pending.Kind.FACT, "part", Settles.VERDICT),
            new Pending(Pending.Kind.FACT, "firm", Settles.GRANT));
  }
}
