package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OfList;
import io.github.wenjiuye.policy.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds for a comparison two claims of which one meets it and the other does not, and in which it alone decides. */
final class CasePairs {

  /** How far a claim is from one that meets the comparison, or does not: more than what that may take elsewhere. */
  private static final long TURN = 250;

  /** How far it is from one in which no other has turned: more than all that could be gained elsewhere. */
  private static final long MUCH = 1000;

  private final Comparisons comparisons;
  private final CaseValues values;
  private final CaseSearch search;

  /** Whether the answers to two claims differ in what a comparison decides. */
  private final Predicate<Found> differ;

  CasePairs(
      Comparisons comparisons, CaseValues values, CaseSearch search, Predicate<Found> differ) {
    this.comparisons = comparisons;
    this.values = values;
    this.search = search;
    this.differ = differ;
  }

  /** Two claims that differ in one condition. */
  record Found(Comparison comparison, CaseSheet met, CaseSheet unmet) {
    CaseSheet on(boolean side) {
      return side ? met : unmet;
    }
  }

  /**
   * The best that there is: two claims that differ in one fact and no other comparison, or in one fact on which others
   * depend too without deciding anything, or in several facts and no other comparison.
   */
  Optional<Found> find(Comparison comparison, Iterable<CaseSheet> starts) {
    Optional<Found> masked = Optional.empty();
    List<Start> found = new ArrayList<>();
    for (boolean met : new boolean[] {true, false}) {
      for (CaseSheet start : Iterables.concat(starts, search.others())) {
        Optional<CaseSheet> one = search.find(start, claim -> distance(claim, comparison, met));
        if (one.isEmpty()) {
          // It has looked far and wide.
          break;
        }
        Optional<Found> alone = turned(one.get(), comparison, met, true);
        if (alone.isPresent()) {
          return alone;
        }
        masked = masked.or(() -> turned(one.get(), comparison, met, false));
        found.add(new Start(one.get(), met));
      }
    }
    return masked.isPresent()
        ? masked
        : found.stream()
            .flatMap(one -> apart(one.sheet(), comparison, one.met()).stream())
            .findFirst()
            .flatMap(this::closer);
  }

  /** Whether there are claims in which a comparison decides, one that meets it and one that does not. */
  boolean decides(Comparison comparison, CaseSheet start) {
    return Stream.of(true, false)
        .allMatch(
            met -> search.find(start, claim -> distance(claim, comparison, met)).isPresent());
  }

  /** A claim in which the comparison decides. */
  private record Start(CaseSheet sheet, boolean met) {}

  /** A pair that differs in one fact, beside one that differs in several: another fact has to change in both first. */
  private Optional<Found> closer(Found pair) {
    Comparison comparison = pair.comparison();
    for (boolean met : new boolean[] {true, false}) {
      CaseSheet sheet = pair.on(met);
      for (String path : values.places(sheet).keySet()) {
        for (Object value : values.near(sheet, path)) {
          Optional<Found> found = search
              .changed(sheet, path, value)
              .filter(changed -> distance(changed.claim(), comparison, met) == 0)
              .flatMap(changed -> turned(changed, comparison, met, true));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.of(pair);
  }

  private long distance(Claim claim, Comparison comparison, boolean met) {
    return comparisons.distance(claim, comparison) + (isTurned(claim, comparison, met) ? 0 : TURN);
  }

  /** Whether the claim, or some item of it, meets the comparison, or none does. */
  private boolean isTurned(Claim claim, Comparison comparison, boolean met) {
    return number(claim, comparison) > 0 == met;
  }

  /** How many items of a claim meet the comparison, or 1 where the claim itself does. */
  private long number(Claim claim, Comparison comparison) {
    return comparisons.truths(claim, comparison).stream()
        .filter(truth -> truth == 1)
        .count();
  }

  /** Whether fewer items of one claim meet the comparison than of another. */
  private boolean isFewer(Claim one, Claim other, Comparison comparison) {
    return number(one, comparison) < number(other, comparison);
  }

  private static Found found(Comparison comparison, CaseSheet one, CaseSheet other, boolean met) {
    return met ? new Found(comparison, one, other) : new Found(comparison, other, one);
  }

  /** The claim beside one with a single fact changed, so that the comparison turns, and perhaps no other does. */
  private Optional<Found> turned(
      CaseSheet sheet, Comparison comparison, boolean met, boolean alone) {
    for (String path : paths(sheet, comparison)) {
      for (Object value : values.near(sheet, path)) {
        Optional<CaseSheet> other = search
            .changed(sheet, path, value)
            .filter(changed -> met
                ? isFewer(changed.claim(), sheet.claim(), comparison)
                : isFewer(sheet.claim(), changed.claim(), comparison))
            .filter(changed -> comparisons.distance(changed.claim(), comparison) == 0)
            .filter(changed -> !alone || others(sheet, changed.claim(), comparison) == 0);
        Optional<Found> pair =
            other.map(changed -> found(comparison, sheet, changed, met)).filter(differ);
        if (pair.isPresent()) {
          return pair;
        }
      }
    }
    return Optional.empty();
  }

  /** The claim beside one in which the comparison has turned and no other has, however many facts that takes. */
  private Optional<Found> apart(CaseSheet sheet, Comparison comparison, boolean met) {
    return search
        .find(
            sheet,
            claim -> distance(claim, comparison, !met) + MUCH * others(sheet, claim, comparison))
        .map(other -> found(comparison, sheet, other, met))
        .filter(differ);
  }

  /** How many other comparisons have turned. */
  private long others(CaseSheet sheet, Claim changed, Comparison comparison) {
    return comparisons.all().stream()
        .filter(other -> Comparisons.areApart(comparison, other))
        .filter(other -> !known(comparisons.truths(sheet.claim(), other))
            .equals(known(comparisons.truths(changed, other))))
        .count();
  }

  /** What is met, once for each item: an item that is gone or new turns nothing. */
  private static ImmutableSet<Long> known(ImmutableList<Long> truths) {
    return truths.stream()
        .map(truth -> truth == 1 ? truth : 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The facts that a comparison looks at, and the lists that it counts. */
  private Set<String> paths(CaseSheet sheet, Comparison comparison) {
    Set<String> paths = new LinkedHashSet<>();
    lists(comparison.condition(), paths);
    for (FactNode fact : comparison.facts()) {
      paths.addAll(sheet.paths(fact));
    }
    return paths;
  }

  private static void lists(Node node, Set<String> paths) {
    if (node instanceof OfList ofList) {
      paths.add(ofList.list().name());
    }
    node.operands().forEach(operand -> lists(operand, paths));
  }
}
