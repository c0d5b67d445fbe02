package io.github.wenjiuye.policy.core.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.rule.All;
import io.github.wenjiuye.policy.core.rule.Any;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Total;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The next changes to a claim that is not what is wished. Whatever else changes, one of the facts of a condition that is not
 * met must: so the changes are looked for there alone.
 */
final class Moves {

  /** How many items of a list are tried; one more is like them. */
  private static final int ITEMS = 4;

  /** How many values of a fact are steps on the way. */
  private static final int STEPS = 12;

  private final Wish wish;
  private final Trial trial;
  private final Values values;

  Moves(Wish wish) {
    this.wish = wish;
    this.trial = wish.trial();
    this.values = new Values(wish);
  }

  /**
   * The next changes.
   *
   * @param claim the claim with the changes so far
   * @param changed the paths that have changed already
   * @return each possibly of several facts at once; none where nothing leads on
   */
  ImmutableList<ImmutableList<Edit>> next(Claim claim, Set<String> changed) {
    if (wish.aims().stream().allMatch(aim -> isMet(aim, claim))) {
      return linked(claim, changed);
    }
    Narrowest narrowest = new Narrowest();
    for (Aim aim : wish.aims()) {
      if (!isMet(aim, claim)) {
        List<Aim> targets = new ArrayList<>();
        collect(aim, claim, changed, targets);
        narrowest.offer(targets, openings(targets, claim, changed));
      }
    }
    ImmutableSet.Builder<ImmutableList<Edit>> moves = ImmutableSet.builder();
    narrowest.targets.forEach(target -> moves.addAll(of(target, claim, changed)));
    return moves.build().asList();
  }

  /** Each condition may be met for itself, and not all of them together: what makes it so, or else a step on the way. */
  private ImmutableList<ImmutableList<Edit>> linked(Claim claim, Set<String> changed) {
    List<Spot> spots = wish.aims().stream()
        .filter(aim -> aim.value(claim) != 1)
        .flatMap(aim -> movable(aim, claim, changed).stream())
        .distinct()
        .toList();
    ImmutableList<ImmutableList<Edit>> enough = ImmutableList.<ImmutableList<Edit>>builder()
        .addAll(steps(
            spots,
            claim,
            settings ->
                settings.filter(setting -> wish.isGranted(setting.on(claim))).limit(1)))
        .addAll(linkedGrowths(claim, changed))
        .build();
    return enough.isEmpty()
        ? steps(
            spots,
            claim,
            settings ->
                settings.filter(setting -> wish.valid().test(setting.on(claim))).limit(STEPS))
        : enough;
  }

  private ImmutableList<ImmutableList<Edit>> linkedGrowths(Claim claim, Set<String> changed) {
    return wish.aims().stream()
        .filter(aim -> aim.value(claim) != 1)
        .flatMap(aim -> Trial.totals(aim.condition()).stream())
        .distinct()
        .filter(total -> !changed.contains(total.list().name()))
        .flatMap(total -> enough(total, claim, wish::isGranted).stream())
        .map(ImmutableList::of)
        .collect(toImmutableList());
  }

  private ImmutableList<ImmutableList<Edit>> steps(
      List<Spot> spots, Claim claim, UnaryOperator<Stream<Edit.Setting>> some) {
    return spots.stream()
        .flatMap(spot -> some.apply(values.of(spot, claim).stream()))
        .map(ImmutableList::<Edit>of)
        .collect(toImmutableList());
  }

  /** Of what is not met, that which leaves the fewest ways; where it leaves none, nothing else needs a try. */
  private static final class Narrowest {
    private List<Aim> targets = List.of();
    private int openings = Integer.MAX_VALUE;

    void offer(List<Aim> others, int number) {
      if (number < openings) {
        targets = number == 0 ? List.of() : others;
        openings = number;
      }
    }
  }

  private boolean isMet(Aim aim, Claim claim) {
    return wish.reach().accepts(aim.value(claim));
  }

  private int openings(List<Aim> targets, Claim claim, Set<String> changed) {
    int openings = 0;
    for (Aim target : targets) {
      openings += movable(target, claim, changed).size();
      openings += Trial.totals(target.condition()).size() * ITEMS;
    }
    return openings;
  }

  /** The comparisons of which one must turn: of what is joined the first that fails, of alternatives one in each. */
  private void collect(Aim aim, Claim claim, Set<String> changed, List<Aim> targets) {
    Node condition = aim.condition();
    if (condition instanceof All all) {
      firstUnmet(aim, all, claim).ifPresent(part -> collect(part, claim, changed, targets));
    } else if (condition instanceof Any any) {
      any.conditions().forEach(part -> collect(aim.part(part), claim, changed, targets));
    } else {
      targets.add(aim);
      Trial.totals(condition)
          .forEach(total ->
              items(total, claim, changed).forEach(item -> collect(item, claim, changed, targets)));
    }
  }

  private Optional<Aim> firstUnmet(Aim aim, All all, Claim claim) {
    List<Aim> parts = all.conditions().stream().map(aim::part).toList();
    return parts.stream()
        .filter(part -> part.value(claim) == 0)
        .findFirst()
        .or(() -> parts.stream().filter(part -> !isMet(part, claim)).findFirst());
  }

  /** The items that could count and do not: one that has been begun with, or else the first few. */
  private List<Aim> items(Total total, Claim claim, Set<String> changed) {
    List<?> items = Draft.items(claim, total.list());
    List<Aim> unmet = new ArrayList<>();
    for (int index = 0; items != null && index < items.size(); index++) {
      Aim item = new Aim(total.term(), Optional.of(total.list()), index);
      if (!isMet(item, claim)) {
        String begun = total.list().name() + "[" + index + "].";
        if (changed.stream().anyMatch(path -> path.startsWith(begun))) {
          return List.of(item);
        }
        unmet.add(item);
      }
    }
    return unmet.subList(0, Math.min(unmet.size(), ITEMS));
  }

  private List<Spot> movable(Aim target, Claim claim, Set<String> changed) {
    List<Spot> movable = new ArrayList<>();
    for (FactNode fact : Trial.facts(target.condition())) {
      Spot spot = Spot.of(fact, target.index());
      long now = spot.in(claim);
      if (now != Node.UNKNOWN
          && !changed.contains(spot.path())
          && wish.permit().allows(spot, now)) {
        movable.add(spot);
      }
    }
    return movable;
  }

  private ImmutableList<ImmutableList<Edit>> of(Aim target, Claim claim, Set<String> changed) {
    List<Spot> movable = movable(target, claim, changed);
    ImmutableList.Builder<ImmutableList<Edit>> moves = ImmutableList.builder();
    for (Spot spot : movable) {
      single(target, spot, claim).forEach(edit -> moves.add(ImmutableList.of(edit)));
    }
    for (Total total : Trial.totals(target.condition())) {
      if (!changed.contains(total.list().name())) {
        growth(target, total, claim).ifPresent(edit -> moves.add(ImmutableList.of(edit)));
      }
    }
    ImmutableList<ImmutableList<Edit>> found = moves.build();
    return found.isEmpty() && movable.size() > 1 ? joint(target, movable, claim) : found;
  }

  /**
   * The values of one fact with which a comparison is met: the nearest of those that make no other difference. Where something is
   * open, what makes none may yet make one together with another.
   */
  private ImmutableList<Edit> single(Aim target, Spot spot, Claim claim) {
    Map<List<Long>, Edit> found = new LinkedHashMap<>();
    ImmutableList.Builder<Edit> all = ImmutableList.builder();
    for (Edit.Setting setting : values.of(spot, claim)) {
      Claim changed = setting.on(claim);
      if (isMet(target, changed) && wish.valid().test(changed)) {
        found.putIfAbsent(signature(spot, changed), setting);
        all.add(setting);
      }
    }
    return wish.reach() == Aim.Reach.POSSIBLE
        ? all.build().stream().limit(STEPS).collect(toImmutableList())
        : ImmutableList.copyOf(found.values());
  }

  /** What every comparison comes to at which a fact takes part. */
  private List<Long> signature(Spot spot, Claim claim) {
    return trial.comparing(spot.fact()).stream()
        .map(comparison -> Trial.value(comparison, claim, spot.fact().list(), spot.index()))
        .toList();
  }

  /** As many new items as are needed for everything that counts them, or else for this. */
  private Optional<Edit> growth(Aim target, Total total, Claim claim) {
    List<Aim> counting = wish.aims().stream()
        .filter(aim -> Trial.totals(aim.condition()).contains(total))
        .toList();
    return enough(total, claim, grown -> counting.stream().allMatch(aim -> isMet(aim, grown)))
        .or(() -> enough(total, claim, grown -> isMet(target, grown)));
  }

  private Optional<Edit> enough(Total total, Claim claim, Predicate<Claim> met) {
    return wish.additions().enough(claim, total, met.and(wish.valid())).map(Edit.class::cast);
  }

  /** Values of several facts with which a comparison is met that none of them turns alone, of as few as possible. */
  private ImmutableList<ImmutableList<Edit>> joint(Aim target, List<Spot> spots, Claim claim) {
    for (int size = 2; size <= spots.size(); size++) {
      Map<ImmutableSet<String>, ImmutableList<Edit>> nearest = new LinkedHashMap<>();
      for (Set<Spot> some : Sets.combinations(ImmutableSet.copyOf(spots), size)) {
        for (ImmutableList<Edit> edits : values.together(ImmutableList.copyOf(some), claim)) {
          Claim changed = Search.changed(claim, edits);
          if (isMet(target, changed) && wish.valid().test(changed)) {
            nearest.merge(
                paths(edits), edits, (one, other) -> weight(other) < weight(one) ? other : one);
          }
        }
      }
      if (!nearest.isEmpty()) {
        return ImmutableList.copyOf(nearest.values());
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableSet<String> paths(List<Edit> edits) {
    return edits.stream().map(Edit::path).collect(ImmutableSet.toImmutableSet());
  }

  private static int weight(List<Edit> edits) {
    return edits.stream().mapToInt(Edit::weight).sum();
  }
}
