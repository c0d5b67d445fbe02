package io.github.wenjiuye.policy.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Finds the values of the unknowns at which something changes. Each comparison says on which side of its crossing it stands;
 * as an unknown goes up between two values that are tried already, the side goes one way, so that every crossing between
 * them is found by halving. The values found for one unknown are what others are held against in the next round.
 */
final class Crossings {

  private static final int ROUNDS = 2;
  private static final int MANY = 512;

  private final Graph graph;
  private final Worlds worlds;

  private Crossings(Graph graph, Worlds worlds) {
    this.graph = graph;
    this.worlds = worlds;
  }

  /** Adds to every unknown the values at which something changes. */
  static void find(Graph graph, Worlds worlds) {
    List<Crossing> all = new ArrayList<>();
    for (Cell cell : graph.order()) {
      if (cell.kind() == Cell.Kind.NODE && cell.node().crosses()) {
        all.add(new Crossing(cell, worlds));
      }
      cell.pairings().forEach(pairing -> all.add(new Crossing(pairing, worlds)));
    }
    Crossings crossings = new Crossings(graph, worlds);
    boolean grown = true;
    for (int round = 0; round < ROUNDS && grown; round++) {
      Map<Cell, LongStream.Builder> found = new LinkedHashMap<>();
      all.forEach(crossing -> crossings.collect(crossing, found));
      grown = false;
      for (Map.Entry<Cell, LongStream.Builder> entry : found.entrySet()) {
        grown |= entry.getKey().variable().add(entry.getValue().build());
      }
      worlds.forget();
    }
  }

  private void collect(Crossing crossing, Map<Cell, LongStream.Builder> found) {
    for (Cell unknown : crossing.leaves()) {
      if (unknown.kind() == Cell.Kind.VARIABLE && !unknown.variable().isListed()) {
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

  /** The unknowns that are settled above a cell on which it depends. */
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
          if (candidate.kind() == Cell.Kind.VARIABLE && !candidate.isDominatedBy(cell)) {
            outer.add(candidate);
          }
        }
      }
    }
    return outer;
  }

  private void above(Cell cell, List<Cell> outer, int index, LongStream.Builder values) {
    if (index < outer.size()) {
      for (long value : outer.get(index).variable().candidates()) {
        worlds.assume(outer.get(index), value);
        above(cell, outer, index + 1, values);
      }
      return;
    }
    PairSet set = worlds.set(cell);
    for (int i = 0; i < set.size(); i++) {
      values.add(set.first(i));
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
