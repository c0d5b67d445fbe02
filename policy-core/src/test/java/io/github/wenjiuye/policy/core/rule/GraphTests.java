package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSES;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is open about a claim: which unknowns there are, which are alike, and what their worlds come to. */
class GraphTests {

  private static final Quantity NOON = Quantity.of(TrialClaim.PARTY, TrialParty.NOON);
  private static final Quantity HOURS = ITEMS.quantity(TrialItem.HOURS);

  @Test
  void whatNoLongerMattersIsNoUnknownEvenWhereItIsBoundToAnother() {
    Provision provision = onAnyDay()
        .requires(
            "any",
            Condition.any(
                FIRM, Condition.all(OPENS.isAtLeast(count(2)), CLOSES.isAtLeast(count(5)))))
        .pays(PART.times(yuan(1)));
    assertThat(unknowns(provision, TrialClaim.builder().firm(true).build()))
        .containsExactly("part");
    assertThat(unknowns(provision, NOTHING))
        .containsExactlyInAnyOrder("firm", "party.opens", "party.closes", "part");
  }

  @Test
  void whatIsBoundToSomethingThatMattersIsAnUnknownToo() {
    Provision provision = onAnyDay()
        .requires("any", Condition.any(FIRM, OPENS.isAtLeast(count(2)), NOON.isAtLeast(count(2))))
        .pays(CLOSES.times(yuan(1)));
    assertThat(unknowns(provision, TrialClaim.builder().firm(true).build()))
        .containsExactlyInAnyOrder("party.closes", "party.opens", "party.noon");
  }

  private static ImmutableList<String> unknowns(Provision provision, TrialClaim claim) {
    return new Graph(survey(provision, claim).root())
        .variables().stream()
            .map(cell -> cell.variable().name())
            .collect(ImmutableList.toImmutableList());
  }

  private static Ground.Survey survey(Provision provision, TrialClaim claim) {
    ImmutableList<Node> asked = ImmutableList.<Node>builder()
        .add(provision.verdict(), provision.granted())
        .addAll(provision.terms())
        .build();
    return Ground.survey(claim, asked, provision.roots());
  }

  @Test
  void itemsOfWhichTheSameIsKnownAreAlike() {
    Provision provision = asking(
        ITEMS.count(Condition.all(READY, ITEM_DAYS.isAtLeast(count(3)), FIRM)).isAtLeast(count(1)));
    TrialItem.Builder days = TrialItem.builder().days(4);
    Likened likened = liken(
        provision,
        days.build(),
        TrialItem.builder().days(4).build(),
        TrialItem.builder().days(2).build(),
        TrialItem.builder().build(),
        TrialItem.builder().build());
    assertThat(likened.key("items[0].ready"))
        .isPresent()
        .isEqualTo(likened.key("items[1].ready"))
        .isNotEqualTo(likened.key("items[3].ready"));
    assertThat(likened.key("items[3].ready"))
        .isPresent()
        .isEqualTo(likened.key("items[4].ready"))
        .isNotEqualTo(likened.key("items[3].days"));
    assertThat(likened.key("items[3].days")).isPresent().isEqualTo(likened.key("items[4].days"));
    assertThat(likened.key("firm")).isEmpty();
  }

  @Test
  void itemsOfTwoListsAreNotAlike() {
    Items<TrialItem> others = Items.of(TrialClaim.OTHERS);
    Provision provision = asking(Condition.all(
        ITEMS.count(READY).isAtLeast(count(1)),
        others.count(others.holds(TrialItem.READY)).isAtLeast(count(1))));
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(TrialItem.builder().build()))
        .others(ImmutableList.of(TrialItem.builder().build()))
        .build();
    Likened likened = new Likened(survey(provision, claim));
    assertThat(likened.key("items[0].ready"))
        .isPresent()
        .isNotEqualTo(likened.key("others[0].ready"));
  }

  @Test
  void unknownsThatAreUsedTwiceOrBoundToOneAnotherAreAlikeToo() {
    Provision provision = asking(ITEMS
        .count(Condition.any(
            Condition.all(READY, ITEM_DAYS.isAtLeast(count(3))),
            Condition.all(ITEM_DAYS.isAtLeast(count(2)), HOURS.isAtMost(count(4)))))
        .isAtLeast(count(2)));
    TrialItem unknown = TrialItem.builder().build();
    Likened likened =
        liken(provision, unknown, unknown, TrialItem.builder().hours(3).build());
    for (String fact : ImmutableList.of("ready", "days", "hours")) {
      assertThat(likened.key("items[0]." + fact))
          .as(fact)
          .isPresent()
          .isEqualTo(likened.key("items[1]." + fact));
    }
    assertThat(likened.key("items[0].days"))
        .isNotEqualTo(likened.key("items[2].days"))
        .isNotEqualTo(likened.key("items[0].hours"));
  }

  private static Likened liken(Provision provision, TrialItem... items) {
    return new Likened(survey(
        provision, TrialClaim.builder().items(ImmutableList.copyOf(items)).build()));
  }

  private static final class Likened {
    private final ImmutableMap<String, Cell> unknowns;
    private final Likeness likeness;

    Likened(Ground.Survey survey) {
      this.unknowns = survey.unknowns();
      this.likeness = new Likeness(new Graph(survey.root()));
    }

    Optional<String> key(String path) {
      return likeness.key(unknowns.get(path));
    }
  }

  @Test
  void itemsThatAreNotAlikeMayMatterOneByOne() {
    Provision provision = asking(
        ITEMS.count(Condition.all(READY, ITEM_DAYS.isAtLeast(count(3)))).isAtLeast(count(1)));
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(
            TrialItem.builder().days(2).build(),
            TrialItem.builder().days(3).build(),
            TrialItem.builder().days(3).build()))
        .build();
    assertThat(determine(provision, claim).pending())
        .extracting(Pending::name)
        .containsExactly("items[1].ready", "items[2].ready");
  }

  @Test
  void twoAbsentListsHaveTheirOwnNumbers() {
    Items<TrialItem> others = Items.of(TrialClaim.OTHERS);
    Provision provision = asking(Condition.all(
        ITEMS.count(READY).isAtLeast(count(3)),
        others.count(others.holds(TrialItem.READY)).isAtMost(count(2)),
        others
            .count(Condition.isNot(FactNode.ofItem(TrialClaim.OTHERS, TrialItem.READY)))
            .isAtMost(count(0))));
    assertThat(determine(provision, NOTHING).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determine(provision, NOTHING).pending())
        .extracting(Pending::name)
        .containsExactlyInAnyOrder("items", "others");
  }

  @Test
  void aVisitorThatHasSeenEnoughSeesNoMoreWorlds() {
    Provision provision = onAnyDay()
        .requires(FIRM)
        .requires("items", ITEMS.count(READY).isAtLeast(count(1)))
        .pays(PART.times(yuan(1)).plus(ITEMS.count(FIRM).times(yuan(1))));
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(TrialItem.builder().build(), TrialItem.builder().build()))
        .build();
    Graph graph = new Graph(survey(provision, claim).root());
    Worlds worlds = new Worlds(graph);
    Crossings.find(graph, worlds);
    int[] seen = new int[1];
    worlds.visit(() -> ++seen[0] < 2);
    assertThat(seen[0]).isEqualTo(2);
    worlds.visitPairs(graph.variables().subList(0, 1), () -> ++seen[0] < 5);
    assertThat(seen[0]).isEqualTo(5);
  }

  @Test
  void whatFollowsInEveryWorldIsToldAndWhatDoesNotIsNot() {
    Plan plan = new Plan(onAnyDay().requires(FIRM).pays(PART.times(yuan(1))));
    Node firm = FactNode.ofClaim(TrialClaim.FIRM);
    Open open = plan.open(TrialClaim.builder().part(3).build(), ImmutableList.of(firm));
    assertThat(open.always(true, found -> Optional.of(found[0]))).contains(1L);
    assertThat(open.always(false, found -> Optional.of(found[0]))).isEmpty();
    assertThat(open.always(false, found -> Optional.of(7L))).contains(7L);
    assertThat(open.always(true, found -> Optional.empty())).isEmpty();
    TrialClaim fails = TrialClaim.builder().firm(false).part(3).build();
    assertThat(plan.open(fails, ImmutableList.of(firm)).always(true, found -> Optional.of(7L)))
        .isEmpty();
  }

  @Test
  void whatIsTooGreatToReckonHasNoEnd() {
    TrialClaim rich =
        TrialClaim.builder().amount(Money.ofFen(Long.MAX_VALUE / 4)).build();
    assertThat(new Plan(onAnyDay().pays(PART.times(AMOUNT))).decide(rich).term(0))
        .isEqualTo(new Decision.Range(0, Node.UNBOUNDED));
  }

  @Test
  void anItemIsChangedBesideWhatTheOthersCanAddAndNotBesideWhatItAddsItself() {
    Provision provision = asking(ITEMS.sum(READY, ITEM_DAYS).isAtLeast(count(2)));
    TrialItem many = TrialItem.builder().days(6).build();
    TrialItem few = TrialItem.builder().days(1).build();
    TrialClaim claim = TrialClaim.builder().items(ImmutableList.of(many, few)).build();
    assertThat(determine(provision, claim).pending())
        .extracting(Pending::name)
        .containsExactly("items[0].ready");
  }

  @Test
  void moreSumsThanAreKeptHaveTheirEndsAllTheSame() {
    ImmutableList.Builder<TrialItem> items = ImmutableList.builder();
    long greatest = 0;
    for (long days = 1; days <= 6; days++) {
      for (long opens = 1; opens <= 8; opens++) {
        items.add(item(days, days, opens), item(days, 6, opens));
        greatest += days * (days + 6) * opens;
      }
    }
    assertThat(greatest).isGreaterThan(4096);
    Node weight = new Product(
        ITEM_DAYS.node(),
        new Product(
            HOURS.node(), FactNode.ofItem(TrialClaim.ITEMS, TrialItem.CONTRACT, TrialParty.OPENS)));
    Provision provision = onAnyDay().pays(ITEMS.sum(READY, new Quantity(weight)).times(yuan(1)));
    TrialClaim claim = TrialClaim.builder().items(items.build()).build();
    assertThat(new Plan(provision).decide(claim).term(0))
        .isEqualTo(new Decision.Range(0, 100 * greatest));
  }

  private static TrialItem item(long days, long hours, long opens) {
    return TrialItem.builder()
        .days(days)
        .hours(hours)
        .contract(TrialParty.builder().opens(opens).build())
        .build();
  }

  @Test
  void whatItemsCanComeToIsWorkedOutAnewOnceMoreOfTheirValuesAreTried() {
    Condition between = Condition.all(ITEM_DAYS.isAtLeast(count(2)), ITEM_DAYS.isAtMost(count(4)));
    Provision provision = onAnyDay()
        .requires("part", ITEMS.count(between).isAtLeast(PART))
        .requires("some", PART.isAtLeast(count(1)))
        .pays(yuan(1));
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(TrialItem.builder().build()))
        .build();
    assertThat(determine(provision, claim).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determine(provision, claim).pending())
        .extracting(Pending::name)
        .containsExactlyInAnyOrder("part", "items[0].days");
  }

  @Test
  void aCellHasOnlyThePartsOfItsKind() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Cell.known(3).variable())
        .withMessage("A cell of kind KNOWN has no such part");
    assertThatIllegalStateException()
        .isThrownBy(() -> Cell.known(3).node())
        .withMessage("A cell of kind KNOWN has no such part");
  }
}
