package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.HIRED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What some items of a list come to, held against a plain reckoning on every completion. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class ItemsOfAListProperties {

  private static final long MOST_DAYS = 6;
  private static final Quantity HOURS = ITEMS.quantity(TrialItem.HOURS);

  /** An item that is ready or not, hired so many days later, with a number of days that may be unknown. */
  private record Worker(boolean ready, int later, long days) {
    static final long UNKNOWN = -1;

    Worker with(long known) {
      return new Worker(ready, later, known);
    }

    TrialItem item() {
      TrialItem.Builder item = TrialItem.builder().ready(ready).hiredOn(MAY_9.plusDays(later));
      return (days == UNKNOWN ? item : item.days(days)).build();
    }
  }

  @Provide
  Arbitrary<Worker> workers() {
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, 4),
            Arbitraries.longs().between(Worker.UNKNOWN, MOST_DAYS))
        .as(Worker::new);
  }

  @Property
  void theFirstItemsCount(
      @ForAll @Size(max = 4) List<@From("workers") Worker> workers,
      @ForAll @IntRange(min = 1, max = 3) int limit) {
    assertReckoned(
        ITEMS.sumOfFirst(READY, HIRED_ON, ITEM_DAYS, count(limit)),
        workers,
        ready -> ready.stream()
            .sorted(Comparator.comparing(Worker::later))
            .limit(limit)
            .mapToLong(Worker::days)
            .sum());
  }

  @Property
  void theGreatestItemsCount(
      @ForAll @Size(max = 4) List<@From("workers") Worker> workers,
      @ForAll @IntRange(min = 1, max = 3) int limit) {
    assertReckoned(
        ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(limit)),
        workers,
        ready -> ready.stream()
            .map(Worker::days)
            .sorted(Comparator.reverseOrder())
            .limit(limit)
            .mapToLong(Long::longValue)
            .sum());
  }

  private interface Reckoning {
    long of(List<Worker> ready);
  }

  private static void assertReckoned(Quantity sum, List<Worker> workers, Reckoning reckoning) {
    TrialClaim claim = claim(workers);
    Plan plan = new Plan(onAnyDay().pays(sum.times(yuan(1))));
    Decision decision = plan.decide(claim);
    TreeSet<Long> possible = new TreeSet<>();
    Set<Integer> pending = new TreeSet<>();
    for (List<Long> known : Lists.cartesianProduct(Lists.transform(workers, w -> values(w)))) {
      possible.add(reckoned(workers, known, reckoning));
      for (int i = 0; i < known.size(); i++) {
        if (workers.get(i).days() == Worker.UNKNOWN
            && reckoned(workers, changed(known, i, 0), reckoning)
                != reckoned(workers, changed(known, i, MOST_DAYS), reckoning)) {
          pending.add(i);
        }
      }
    }
    assertThat(decision.term(0))
        .isEqualTo(new Decision.Range(100 * possible.first(), 100 * possible.last()));
    assertThat(plan.pending(claim, decision))
        .extracting(Pending::name)
        .containsExactlyInAnyOrderElementsOf(
            Lists.transform(ImmutableList.copyOf(pending), i -> "items[" + i + "].days"));
    if (pending.isEmpty()) {
      assertThat(sum.node().eval(new Scope(claim))).isIn(possible.first(), Node.UNKNOWN);
    }
  }

  private static List<Long> values(Worker worker) {
    return worker.days() == Worker.UNKNOWN
        ? LongStream.rangeClosed(0, MOST_DAYS).boxed().toList()
        : List.of(worker.days());
  }

  private static List<Long> changed(List<Long> known, int index, long value) {
    List<Long> changed = new ArrayList<>(known);
    changed.set(index, value);
    return changed;
  }

  private static long reckoned(List<Worker> workers, List<Long> known, Reckoning reckoning) {
    List<Worker> ready = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (workers.get(i).ready()) {
        ready.add(workers.get(i).with(known.get(i)));
      }
    }
    return reckoning.of(ready);
  }

  private static TrialClaim claim(List<Worker> workers) {
    return TrialClaim.builder()
        .items(workers.stream().map(Worker::item).collect(ImmutableList.toImmutableList()))
        .build();
  }

  @Test
  void ofTheKnownItemsTheGreatestAreKeptBesideOneThatIsOpen() {
    assertThat(range(
            ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(1)),
            claim(List.of(
                new Worker(true, 0, 1),
                new Worker(true, 0, 5),
                new Worker(true, 0, Worker.UNKNOWN)))))
        .isEqualTo(new Decision.Range(500, 600));
  }

  @Test
  void whereNothingIsKnownOfAListAsManyCountAsMay() {
    Plan plan =
        new Plan(onAnyDay().pays(ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(2)).times(yuan(1))));
    assertThat(plan.decide(NOTHING).term(0)).isEqualTo(new Decision.Range(0, 1200));
    assertThat(plan.pending(NOTHING, plan.decide(NOTHING)))
        .extracting(Pending::name)
        .containsExactly("items");
  }

  @Test
  void whatDecidesWhichItemsCountMustBeKnown() {
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(TrialItem.builder().days(1).build()))
        .build();
    Node greatest = ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(2)).node();
    assertThatIllegalStateException()
        .isThrownBy(() -> greatest.eval(new Scope(claim)))
        .withMessage("items.ready must be known of every item");
  }

  @Test
  void anUnknownListIsUnknown() {
    for (Quantity sum : sums()) {
      assertThat(sum.node().eval(new Scope(NOTHING))).isEqualTo(Node.UNKNOWN);
    }
    assertThat(listing().eval(new Scope(NOTHING))).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void anItemOfWhichTheTermIsUnknownLeavesTheSumUnknown() {
    TrialClaim claim = claim(List.of(
        new Worker(true, 0, 2), new Worker(true, 1, Worker.UNKNOWN), new Worker(false, 2, 1)));
    for (Quantity sum : sums()) {
      assertThat(sum.node().eval(new Scope(claim))).isEqualTo(Node.UNKNOWN);
    }
    assertThat(listing().eval(new Scope(claim))).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void aListThatHasBeenWalkedLeavesNoItemBehind() {
    Scope scope = new Scope(claim(List.of(new Worker(true, 0, 2), new Worker(true, 1, 3))));
    assertThat(ITEMS.sum(READY, ITEM_DAYS).node().eval(scope)).isEqualTo(5);
    assertThat(scope.item()).isNull();
    assertThat(ITEMS.sumOfFirst(READY, HIRED_ON, ITEM_DAYS, count(1)).node().eval(scope))
        .isEqualTo(2);
    assertThat(scope.item()).isNull();
    assertThat(((Best) ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(1)).node()).counted(scope))
        .containsExactly(0, 1);
    assertThat(scope.item()).isNull();
    assertThat(listing().eval(scope)).isEqualTo(Listing.KNOWN);
    assertThat(scope.item()).isNull();
  }

  private static ImmutableList<Quantity> sums() {
    return ImmutableList.of(
        ITEMS.sum(READY, ITEM_DAYS),
        ITEMS.sumOfFirst(READY, HIRED_ON, ITEM_DAYS, count(3)),
        ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(3)));
  }

  private static Listing listing() {
    return new Listing(
        TrialClaim.ITEMS,
        ImmutableList.of(
            FactNode.ofItem(TrialClaim.ITEMS, TrialItem.READY),
            FactNode.ofItem(TrialClaim.ITEMS, TrialItem.DAYS)));
  }

  @Test
  void whatIsAskedOfItemsIsToldWhereItIsACondition() {
    assertThat(((Total) ITEMS.count(READY).node()).condition()).contains(READY.node());
    assertThat(((Total) ITEMS.sum(READY, ITEM_DAYS).node()).condition()).contains(READY.node());
    assertThat(new Total(TrialClaim.ITEMS, ITEM_DAYS.node()).condition()).isEmpty();
    assertThat(new Total(
                TrialClaim.ITEMS,
                new Choice(READY.node(), ITEM_DAYS.node(), count(1).node()))
            .condition())
        .isEmpty();
    assertThat(new Total(TrialClaim.ITEMS, new Choice(READY.node(), ITEM_DAYS.node(), HOURS.node()))
            .condition())
        .isEmpty();
    assertThat(((Best) ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(1)).node()).condition())
        .contains(READY.node());
    assertThat(listing().condition()).isEmpty();
  }

  /** The days of an item with few hours: no more than the hours, by a relation between two unknown facts. */
  private static Node fewHours(long hours) {
    return new Choice(
        HOURS.isAtMost(count(hours)).node(),
        ITEM_DAYS.node(),
        new Constant("nothing", "0.0", Sort.COUNT, 0));
  }

  @Test
  void relationsBindTheUnknownFactsOfEachItem() {
    TrialClaim one = claim(List.of(new Worker(true, 0, Worker.UNKNOWN)));
    Quantity few = new Quantity(fewHours(2));
    for (Quantity sum : ImmutableList.of(
        new Quantity(new Total(TrialClaim.ITEMS, few.node())),
        ITEMS.sumOfFirst(READY, HIRED_ON, few, count(1)),
        ITEMS.sumOfGreatest(READY, few, count(1)))) {
      assertThat(range(sum, one)).isEqualTo(new Decision.Range(0, 200));
    }
    Node none = new Listing(TrialClaim.ITEMS, ImmutableList.of(READY.node(), fewHours(0)));
    Node some = new Listing(TrialClaim.ITEMS, ImmutableList.of(READY.node(), fewHours(1)));
    assertThat(settled(none, one)).isTrue();
    assertThat(settled(some, one)).isFalse();
  }

  private static boolean settled(Node listing, TrialClaim claim) {
    Plan plan = new Plan(onAnyDay().pays(new Quantity(listing)));
    return plan.decide(claim).isSettled();
  }

  @Test
  void relationsWithinManyItemsAreSettledItemByItem() {
    TrialClaim many = claim(Collections.nCopies(12, new Worker(true, 0, Worker.UNKNOWN)));
    Quantity few = new Quantity(fewHours(2));
    assertThat(range(new Quantity(new Total(TrialClaim.ITEMS, few.node())), many))
        .isEqualTo(new Decision.Range(0, 2400));
    assertThat(range(ITEMS.sumOfFirst(READY, HIRED_ON, few, count(11)), many))
        .isEqualTo(new Decision.Range(0, 2200));
    assertThat(range(ITEMS.sumOfGreatest(READY, few, count(1)), many))
        .isEqualTo(new Decision.Range(0, 200));
  }

  private static Decision.Range range(Quantity sum, TrialClaim claim) {
    return new Plan(onAnyDay().pays(sum.times(yuan(1)))).decide(claim).term(0);
  }
}
