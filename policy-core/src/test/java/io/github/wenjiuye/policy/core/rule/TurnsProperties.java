package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The values beside which something changes: what is asked comes to the same at every value as at the nearest of them. So the
 * first value that turns a condition is among them, and so is the last that does not.
 */
@Domain(Trials.class)
@Domain(DomainContext.Global.class)
class TurnsProperties {

  private static final int SOME = 8;
  private static final int FEW = 4;

  @Property(seed = "20200509")
  void comparisonsChangeNowhereButAtTheTurns(@ForAll OpenTrial open, @ForAll int choice) {
    changesNowhereElse(open, choice, false);
  }

  @Property(seed = "20200509")
  void conditionsChangeNowhereButAtTheTurns(@ForAll OpenTrial open, @ForAll int choice) {
    changesNowhereElse(open, choice, true);
  }

  private static void changesNowhereElse(OpenTrial open, int choice, boolean widely) {
    Known drawn = Known.of(open);
    Spot spot = one(drawn.spots(), choice);
    Known known = drawn.withoutOpenEnd(spot);
    long[] turns = known.turns(widely, spot).getOrDefault(spot.path(), new long[0]);
    NavigableSet<Long> near = new TreeSet<>(Arrays.stream(turns).boxed().toList());
    Set<List<Long>> everywhere = new HashSet<>();
    for (long value : known.lines(spot)) {
      Known there = known.telling(spot, value);
      if (there.isPossible(spot)) {
        List<Long> asked = there.asked(spot, widely);
        everywhere.add(asked);
        Stream.of(near.floor(value), near.ceiling(value))
            .filter(Objects::nonNull)
            .forEach(turn -> assertThat(known.telling(spot, turn).asked(spot, widely))
                .as("%s at %s as at %s of %s", spot.path(), value, turn, near)
                .isEqualTo(asked));
      }
    }
    if (near.isEmpty()) {
      assertThat(everywhere).as("%s matters", spot.path()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property(seed = "20200509")
  void whatTwoFactsOfAComparisonCanBringAboutTheirTurnsCan(
      @ForAll OpenTrial open, @ForAll int choice) {
    Known drawn = Known.of(open);
    ImmutableList<Pair> pairs = pairs(drawn);
    if (!pairs.isEmpty()) {
      Pair pair = pairs.get(Math.floorMod(choice, pairs.size()));
      Known known = drawn.withoutOpenEnd(pair.one()).withoutOpenEnd(pair.other());
      Dice dice = new Dice(new Random(choice));
      long[] some = dice.some(SOME, known.lines(pair.one()));
      long[] others = dice.some(SOME, known.lines(pair.other()));
      Set<Long> missed = outcomes(known, pair, some, others).collect(Collectors.toSet());
      ImmutableMap<String, long[]> turns = known.turns(false, pair.one(), pair.other());
      outcomes(
              known,
              pair,
              turns.getOrDefault(pair.one().path(), some),
              turns.getOrDefault(pair.other().path(), others))
          .takeWhile(outcome -> !missed.isEmpty())
          .forEach(missed::remove);
      assertThat(missed)
          .as("%s at the turns of %s", pair.comparison(), turns.keySet())
          .isEmpty();
    }
  }

  /** Two facts that one comparison looks at. */
  private record Pair(Node comparison, Spot one, Spot other) {}

  private static ImmutableList<Pair> pairs(Known known) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (Spot one : known.spots()) {
      for (Node comparison : known.trial().comparing(one.fact())) {
        known.spots().stream()
            .filter(other -> !other.equals(one) && other.index() == one.index())
            .filter(other -> Trial.facts(comparison).contains(other.fact()))
            .filter(other -> other.index() != Trial.NO_ITEM || !isOfItem(comparison))
            .forEach(other -> pairs.add(new Pair(comparison, one, other)));
      }
    }
    return pairs.build();
  }

  private static Stream<Long> outcomes(Known known, Pair pair, long[] ones, long[] others) {
    return Arrays.stream(ones)
        .mapToObj(one -> known.telling(pair.one(), one))
        .flatMap(half -> Arrays.stream(others).mapToObj(other -> half.telling(pair.other(), other)))
        .filter(told -> told.isPossible(pair.one()) && told.isPossible(pair.other()))
        .map(told -> told.value(pair.comparison(), pair.one()));
  }

  /** What was found out on one claim is not taken for what holds on another. */
  @Property(seed = "20200509")
  void aTrialOfManyClaimsTurnsOnEachWhereATrialOfItAloneTurns(
      @ForAll OpenTrial open, @ForAll int choice, @ForAll int changed) {
    Known known = Known.of(open);
    Spot spot = one(known.spots(), choice);
    Spot other = one(known.spots(), changed);
    Assume.that(!other.equals(spot));
    for (long value : new Dice(new Random(choice)).some(FEW, known.lines(other))) {
      Known told = known.telling(other, value);
      for (boolean widely : new boolean[] {false, true}) {
        assertThat(listed(told.turns(widely, spot)))
            .isEqualTo(listed(told.afresh().turns(widely, spot)));
      }
    }
  }

  private static Map<String, List<Long>> listed(ImmutableMap<String, long[]> turns) {
    return Maps.transformValues(turns, values -> Arrays.stream(values).boxed().toList());
  }

  private static Spot one(ImmutableList<Spot> spots, int choice) {
    Assume.that(!spots.isEmpty());
    return spots.get(Math.floorMod(choice, spots.size()));
  }

  private static boolean isOfItem(Node comparison) {
    return Trial.facts(comparison).stream().anyMatch(fact -> fact.list().isPresent());
  }

  /** A fact in a claim. */
  private record Spot(FactNode fact, int index) {
    String path() {
      return party() + fact.name();
    }

    private String party() {
      return fact.list().map(list -> list.name() + "[" + index + "].").orElse("");
    }

    /** The path of another fact of the same party. */
    String beside(Fact<?, ?> other) {
      return party() + fact.beside(other).name();
    }
  }

  /** A claim of which everything is known, under a provision that is tried on it. */
  private record Known(OpenTrial open, Plan plan, Trial trial) {

    static Known of(OpenTrial open) {
      Plan plan = open.plan();
      return new Known(open.knowing(ImmutableSet.of()), plan, new Trial(plan));
    }

    Known afresh() {
      return new Known(open, plan, new Trial(plan));
    }

    Known telling(Spot spot, long value) {
      return new Known(open.telling(spot.path(), value), plan, trial);
    }

    /** A claim that tells an end cannot tell beside it that there is none. */
    Known withoutOpenEnd(Spot spot) {
      return spot.fact().leaf().equals(TrialParty.ENDS_ON)
          ? new Known(open.telling(spot.beside(TrialParty.OPEN_ENDED), 0), plan, trial)
          : this;
    }

    /** Where each fact stands, but for divisions: not every number between two of those is a place. */
    ImmutableList<Spot> spots() {
      ImmutableList.Builder<Spot> spots = ImmutableList.builder();
      for (Requirement requirement : trial.requirements()) {
        for (FactNode fact : Trial.allFacts(requirement.condition())) {
          if (fact.sort() != Sort.DIVISION && fact.list().isEmpty()) {
            spots.add(new Spot(fact, Trial.NO_ITEM));
          } else if (fact.sort() != Sort.DIVISION) {
            for (int i = 0; i < open.sizes().getOrDefault(fact.list().get().name(), 0); i++) {
              spots.add(new Spot(fact, i));
            }
          }
        }
      }
      return spots.build();
    }

    long[] lines(Spot spot) {
      return new Lines(open).of(spot.fact().leaf());
    }

    ImmutableMap<String, long[]> turns(boolean widely, Spot... spots) {
      ImmutableMap.Builder<String, FactNode> built = ImmutableMap.builder();
      for (Spot spot : spots) {
        built.put(spot.path(), spot.fact());
      }
      ImmutableMap<String, FactNode> unknown = built.buildOrThrow();
      return trial.turns(open.knowing(unknown.keySet()).claim(), unknown, spots[0].index(), widely);
    }

    /** Whether no relation is broken by a fact. One with a fact at which the provision does not look does not bind. */
    boolean isPossible(Spot spot) {
      Set<FactNode> used = Walk.nodes(plan.provision().roots(), FactNode.class);
      return spot.fact().holder().orElse(TrialClaim.SHAPE).relations().stream()
          .filter(relation -> relation.kind() != Relation.Kind.NOT_BESIDE)
          .filter(relation -> relation.subject().equals(spot.fact().leaf())
              || relation.other().equals(spot.fact().leaf()))
          .filter(relation -> used.contains(spot.fact().beside(relation.subject()))
              && used.contains(spot.fact().beside(relation.other())))
          .allMatch(relation -> relation.holds(
              code(spot.beside(relation.subject())), code(spot.beside(relation.other()))));
    }

    private long code(String path) {
      return open.source().get(path);
    }

    /**
     * What of the provision is asked about a fact: comparisons, or the whole of it where they are about items that are not
     * told apart.
     */
    List<Long> asked(Spot spot, boolean widely) {
      List<Node> comparisons = trial.comparing(spot.fact());
      boolean whole = spot.index() == Trial.NO_ITEM
          && (widely || comparisons.stream().anyMatch(TurnsProperties::isOfItem));
      return whole
          ? trial.requirements().stream()
              .map(requirement -> value(requirement.condition(), spot))
              .toList()
          : comparisons.stream().map(comparison -> value(comparison, spot)).toList();
    }

    long value(Node node, Spot spot) {
      return Trial.value(node, open.claim(), spot.fact().list(), spot.index());
    }
  }
}
