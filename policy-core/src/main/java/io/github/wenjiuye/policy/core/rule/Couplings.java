package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds where {@link Crossings} may miss a value. As one unknown of a comparison moves, the others stand at values already
 * found; where the border between two unknowns is bent, by a share or a product, a second comparison can meet it at values
 * that neither finds alone. A relation between two facts of a party is no such comparison: it holds part and whole, or an
 * earlier and a later day, against one another, and is met where they are equal.
 */
final class Couplings {

  private final ImmutableSet<Node> comparisons;
  private final ImmutableSet<Node> bent;
  private final ImmutableSet<ByReading> readings;

  Couplings(Provision provision) {
    ImmutableSet.Builder<Node> compared = ImmutableSet.builder();
    ImmutableSet.Builder<Node> curves = ImmutableSet.builder();
    for (Node node : Walk.nodes(provision.roots())) {
      if (node instanceof Compare || node instanceof Share) {
        compared.add(node);
      }
      if (node instanceof Share || node instanceof Product || node instanceof Portion) {
        curves.add(node);
      }
    }
    comparisons = compared.build();
    bent = curves.build();
    readings = Walk.nodes(provision.roots(), ByReading.class);
  }

  /** A comparison that couples two unknowns which stand in a share or product elsewhere in the provision. */
  Optional<Node> with(Node node) {
    if (!bent.contains(node)) {
      return Optional.empty();
    }
    Set<Object> unknowns = unknowns(node);
    List<Node> couple = comparisons.stream()
        .filter(other -> !areAlternatives(node, other))
        .filter(other -> Sets.intersection(unknowns, unknowns(other)).size() > 1)
        .toList();
    Predicate<Node> own = other -> Walk.nodes(ImmutableList.of(other)).contains(node);
    return couple.stream()
        .filter(own.negate())
        .findFirst()
        .or(() -> couple.stream().filter(own).skip(1).findFirst());
  }

  /** Whether of two expressions one reading chooses one or the other. */
  private boolean areAlternatives(Node node, Node other) {
    return readings.stream()
        .anyMatch(reading ->
            Walk.nodes(reading.operands()).containsAll(ImmutableList.of(node, other))
                && reading.operands().stream()
                    .map(choice -> Walk.nodes(ImmutableList.of(choice)))
                    .noneMatch(choice -> choice.containsAll(ImmutableList.of(node, other))));
  }

  /** Whether a comparison looks at a sum over a list, of which only some values are told apart. */
  boolean comparesSum(Node node) {
    return comparisons.contains(node)
        && unknowns(node).stream()
            .anyMatch(unknown ->
                unknown instanceof Total total && total.sort() == total.term().sort());
  }

  /** What can be unknown to an expression: facts, standards, and totals as they stand. */
  private static Set<Object> unknowns(Node node) {
    Set<Object> unknowns = new LinkedHashSet<>();
    collect(node, unknowns);
    return unknowns;
  }

  private static void collect(Node node, Set<Object> unknowns) {
    if (node instanceof FactNode || node instanceof OfList) {
      unknowns.add(node);
      return;
    }
    if (node instanceof Standard standard) {
      // Its league and its day choose among values, and bend nothing.
      unknowns.add(standard.name());
      standard.keys().forEach(key -> collect(key, unknowns));
      return;
    }
    node.operands().forEach(operand -> collect(operand, unknowns));
  }
}
