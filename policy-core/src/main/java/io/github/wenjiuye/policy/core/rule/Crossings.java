package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Finds the values of the unknowns at which something changes. Each comparison says on which side of its crossing it stands;
 * as an unknown goes up between two values that are tried already, the side goes one way, so that every crossing between
 * them is found by halving. The values found for one unknown are what others are held against in the next round.
 */
final class Crossings {

  private static final int ROUNDS = 2;
  private static final int MOST_ROUNDS = 4;
  private static final int MANY = 512;

  private final Graph graph;
  private final Worlds worlds;

  private Crossings(Graph graph, Worlds worlds) {
    this.graph = graph;
    this.worlds = worlds;
  }

  /** Adds to every unknown the values at which something changes. */
  static void find(Graph graph, Worlds worlds) {
    find(graph, worlds, all(graph, worlds));
  }

  /** The same, but for values that tell no worlds apart which the root does not have already. */
  static void findEnough(Graph graph, Worlds worlds) {
    List<Crossing> all = all(graph, worlds);
    Set<Cell> linked = new HashSet<>();
    for (Crossing crossing : all) {
      if (crossing.leaves().size() > 1) {
        linked.addAll(crossing.leaves());
      }
    }
    all.removeIf(crossing -> {
      Cell leaf = crossing.leaves().get(0);
      return !linked.contains(leaf) && (leaf.kind() != Cell.Kind.VARIABLE || isTold(leaf, worlds));
    });
    find(graph, worlds, all);
  }

  /**
   * Whether an unknown matters by one condition alone, which the values that are tried already make true and false: which
   * others do so is all the same to what lies above.
   */
  private static boolean isTold(Cell unknown, Worlds worlds) {
    Cell only = unknown;
    while (only.dominator != null && only.dominator.dominated.size() == 1) {
      only = only.dominator;
      if (only.kind() == Cell.Kind.NODE && only.node().sort() == Sort.TRUTH) {
        return worlds.set(only).size() > 1;
      }
    }
    return false;
  }

  private static void find(Graph graph, Worlds worlds, List<Crossing> all) {
    Crossings crossings = new Crossings(graph, worlds);
    Map<Cell, Chain> chains = chains(all);
    boolean grown = true;
    for (int round = 0; grown; round++) {
      int now = round;
      grown = crossings.grow(all, crossing -> now < rounds(crossing, chains));
    }
    boolean enough = false;
    for (Cell unknown : graph.variables()) {
      enough |= unknown.variable().addEnough();
    }
    if (enough) {
      worlds.forget();
      // Beside so much of one unknown, a rate of it and another are told apart by values that no
      // smaller sum shows.
      crossings.grow(all, crossing -> crossing.unlisted().size() > 1);
    }
  }

  /** Looks for values at some places; whether there are more than before. */
  private boolean grow(List<Crossing> all, Predicate<Crossing> some) {
    Map<Cell, LongStream.Builder> found = new LinkedHashMap<>();
    for (Crossing crossing : all) {
      if (some.test(crossing)) {
        collect(crossing, found);
      }
    }
    boolean grown = false;
    for (Map.Entry<Cell, LongStream.Builder> entry : found.entrySet()) {
      grown |= entry.getKey().variable().add(entry.getValue().build());
    }
    if (grown) {
      worlds.forget();
    }
    return grown;
  }

  /** Receives the values at which an unknown makes a place change: one beside the other, on either side. */
  interface Visitor {
    void visit(Crossing crossing, Cell unknown, long[] values);
  }

  /** Tells at which values each place changes, once they have been found. */
  static void visit(Graph graph, Worlds worlds, Visitor visitor) {
    Crossings crossings = new Crossings(graph, worlds);
    for (Crossing crossing : all(graph, worlds)) {
      Map<Cell, LongStream.Builder> found = new LinkedHashMap<>();
      crossings.collect(crossing, found);
      found.forEach(
          (unknown, values) -> visitor.visit(crossing, unknown, values.build().toArray()));
    }
  }

  private static List<Crossing> all(Graph graph, Worlds worlds) {
    List<Crossing> all = new ArrayList<>();
    for (Cell cell : graph.order()) {
      if (cell.kind() == Cell.Kind.NODE && cell.node().crosses()) {
        all.add(new Crossing(cell, worlds));
      }
      cell.pairings().forEach(pairing -> all.add(new Crossing(pairing, worlds)));
    }
    return all;
  }

  /** Unknowns that comparisons link to one another. What is found at one end takes a round for each link to the other. */
  private static final class Chain {
    private final Set<Cell> unknowns = new HashSet<>();
    private int links;

    int rounds() {
      return Math.max(ROUNDS, Math.min(MOST_ROUNDS, Math.min(links + 1, unknowns.size())));
    }
  }

  private static Map<Cell, Chain> chains(List<Crossing> all) {
    Map<Cell, Chain> chains = new HashMap<>();
    for (Crossing crossing : all) {
      Chain chain = new Chain();
      for (Cell unknown : crossing.unlisted()) {
        chain.unknowns.add(unknown);
        Chain before = chains.put(unknown, chain);
        if (before != null && before != chain) {
          chain.links += before.links;
          chain.unknowns.addAll(before.unknowns);
          before.unknowns.forEach(linked -> chains.put(linked, chain));
        }
      }
      chain.links += crossing.unlisted().size() > 1 ? 1 : 0;
    }
    return chains;
  }

  private static int rounds(Crossing crossing, Map<Cell, Chain> chains) {
    List<Cell> unlisted = crossing.unlisted();
    Chain chain = unlisted.isEmpty() ? null : chains.get(unlisted.get(0));
    return chain == null ? 0 : chain.rounds();
  }

  private void collect(Crossing crossing, Map<Cell, LongStream.Builder> found) {
    for (Cell unknown : crossing.unlisted()) {
      if (unknown.kind() == Cell.Kind.VARIABLE) {
        List<Cell> others = new ArrayList<>(crossing.leaves());
        others.remove(unknown);
        LongStream.Builder values = found.computeIfAbsent(unknown, key -> LongStream.builder());
        tryAll(crossing, unknown, others, 0, values, new int[] {MANY});
      }
    }
  }

  private void tryAll(
      Crossing crossing,
      Cell unknown,
      List<Cell> others,
      int index,
      LongStream.Builder found,
      int[] budget) {
    if (budget[0] <= 0) {
      return;
    }
    if (index == others.size()) {
      budget[0]--;
      between(crossing, unknown, found);
      return;
    }
    Cell other = others.get(index);
    for (long value : anchors(other)) {
      worlds.assume(other, value);
      tryAll(crossing, unknown, others, index + 1, found, budget);
    }
  }

  private long[] anchors(Cell cell) {
    if (cell.kind() == Cell.Kind.VARIABLE) {
      return cell.variable().anchors();
    }
    LongStream.Builder values = LongStream.builder();
    above(cell, outer(cell), 0, values);
    return values.build().distinct().toArray();
  }

  /** What a cell depends on and what is settled above it, in the order in which it is settled. */
  private List<Cell> outer(Cell cell) {
    List<Cell> outer = new ArrayList<>();
    if (!cell.isClosed()) {
      boolean[] below = new boolean[graph.order().size()];
      below[cell.id] = true;
      for (int i = cell.id; i >= 0; i--) {
        Cell candidate = graph.order().get(i);
        if (below[i]) {
          Graph.below(candidate).stream()
              .filter(next -> !next.isKnown())
              .forEach(next -> below[next.id] = true);
          if (candidate != cell && !below[candidate.dominator().id]) {
            outer.add(0, candidate);
          }
        }
      }
    }
    return outer;
  }

  private void above(Cell cell, List<Cell> outer, int index, LongStream.Builder values) {
    boolean last = index == outer.size();
    PairSet set = worlds.set(last ? cell : outer.get(index));
    for (int i = 0; i < set.size(); i++) {
      if (last) {
        values.add(set.first(i));
      } else {
        worlds.assume(outer.get(index), set.first(i));
        above(cell, outer, index + 1, values);
      }
    }
  }

  private static void between(Crossing crossing, Cell unknown, LongStream.Builder found) {
    long[] tried = unknown.variable().candidates();
    long before = tried[0];
    long side = crossing.side(unknown, before);
    for (long next : Arrays.copyOfRange(tried, 1, tried.length)) {
      long nextSide = crossing.side(unknown, next);
      halve(crossing, unknown, before, side, next, nextSide, found);
      before = next;
      side = nextSide;
    }
  }

  private static void halve(
      Crossing crossing,
      Cell unknown,
      long low,
      long lowSide,
      long high,
      long highSide,
      LongStream.Builder found) {
    if (lowSide == highSide) {
      return;
    }
    long middle = unknown.variable().middle(low, high);
    if (middle == low) {
      if (high != Node.UNBOUNDED) {
        found.add(low).add(high);
      }
      return;
    }
    long middleSide = crossing.side(unknown, middle);
    halve(crossing, unknown, low, lowSide, middle, middleSide, found);
    halve(crossing, unknown, middle, middleSide, high, highSide, found);
  }
}
