package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The worlds that are still possible: every unknown at each of its candidates, worlds that break a relation left out. What is
 * used in several places is settled once, at the cell that dominates its uses, so that what is independent is never
 * multiplied out. Worlds come in pairs that differ in the unknowns that vary, or are the same where none does.
 */
final class Worlds {

  private static final int TRUTH_PAIRS = 4;

  private final Graph graph;
  private final Tuples tuples = new Tuples();
  private final Joins joins = new Joins(tuples);
  private final long[] first;
  private final long[] second;
  private final @Nullable PairSet[] settled;
  private final @Nullable PairSet[] single;
  private final Map<Remainder, PairSet> remainders = new HashMap<>();
  private Set<Cell> touched = Set.of();

  /** The items of a list but for one that can add certain values. */
  private record Remainder(Cell list, List<Long> without) {}

  Worlds(Graph graph) {
    this.graph = graph;
    int cells = graph.order().size();
    first = new long[cells];
    second = new long[cells];
    settled = new PairSet[cells];
    single = new PairSet[cells];
  }

  /** Forgets everything that was worked out, after candidates have been added. */
  void forget() {
    Arrays.fill(settled, null);
  }

  /**
   * Walks all worlds.
   *
   * @param visitor called for each; false ends the walk
   */
  void visit(BooleanSupplier visitor) {
    enumerate(graph.root(), 0, visitor);
  }

  /**
   * Walks all pairs of worlds that differ at most in some of the unknowns.
   *
   * @param varying the cells of the unknowns that differ
   * @param visitor called for each pair; false ends the walk
   */
  void visitPairs(List<Cell> varying, BooleanSupplier visitor) {
    NavigableSet<Cell> above = new TreeSet<>(Comparator.comparingInt(cell -> cell.id));
    varying.forEach(cell -> touch(cell, above));
    above.stream().filter(cell -> cell.isClosed() && cell != graph.root()).forEach(this::set);
    Set<Cell> whole = new HashSet<>();
    for (Cell cell : above) {
      if (varying.contains(cell)
          || Graph.below(cell).stream()
              .allMatch(below -> below.isKnown() || whole.contains(below))) {
        whole.add(cell);
      }
    }
    Map<Cell, PairSet> pairs = new HashMap<>();
    Set<Cell> covered = new HashSet<>();
    for (Cell cell : above.descendingSet()) {
      if (whole.contains(cell) && cell != graph.root()) {
        if (covered.contains(cell.dominator())) {
          covered.add(cell);
        } else if (cell.isClosed()) {
          covered.add(cell);
          pairs.put(cell, product(set(cell)));
        }
      }
    }
    above.forEach(cell -> {
      single[cell.id] = settled[cell.id];
      settled[cell.id] = pairs.get(cell);
    });
    touched = above;
    enumerate(graph.root(), 0, visitor);
    touched = Set.of();
    above.forEach(cell -> {
      settled[cell.id] = single[cell.id];
      single[cell.id] = null;
    });
  }

  /** Finds every cell whose value can differ where the value of one does. */
  private static void touch(Cell cell, Set<Cell> touched) {
    if (touched.add(cell)) {
      cell.users.forEach(user -> touch(user, touched));
    }
  }

  /** What differs in everything below it can be any value in one world and any in the other. */
  private static PairSet product(PairSet set) {
    PairSet pairs = new PairSet();
    for (int i = 0; i < set.size(); i++) {
      for (int j = 0; j < set.size(); j++) {
        pairs.add(set.first(i), set.first(j));
      }
    }
    return pairs;
  }

  /** The value of a cell in the world that is being visited. */
  long value(Cell cell) {
    return value(cell, first);
  }

  /** The value of a cell in the other world of the pair. */
  long otherValue(Cell cell) {
    return value(cell, second);
  }

  private static long value(Cell cell, long[] world) {
    return cell.isKnown() ? cell.value() : world[cell.id];
  }

  /** Sets the value of a cell, to try something out. */
  void assume(Cell cell, long value) {
    first[cell.id] = value;
    second[cell.id] = value;
  }

  /** Works out a cell from the values below it. What is too large to be counted has no end. */
  long workOut(Cell cell) {
    return workOut(cell, first);
  }

  private long workOut(Cell cell, long[] world) {
    long[] values = values(cell, world);
    switch (cell.kind()) {
      case NODE -> {
        try {
          return cell.node().apply(values);
        } catch (ArithmeticException e) {
          return Node.UNBOUNDED;
        }
      }
      case ITEM -> {
        return tuples.number(values);
      }
      case LIST -> {
        return Arrays.stream(values)
            .reduce(joins.neutral(cell), (sum, value) -> joins.join(cell, sum, value));
      }
      case TOTAL -> {
        Cell list = cell.operands().get(0);
        int width = list.kind() == Cell.Kind.ITEM ? list.operands().size() : list.base().length;
        return list.joining() == Cell.Joining.GREATEST
            ? tuples.total(values[0], width)
            : tuples.value(values[0], cell.position(), width);
      }
      default -> throw new IllegalStateException(cell + " is not worked out");
    }
  }

  /** The values of the operands of a cell in the world that is being visited. */
  long[] values(Cell cell) {
    return values(cell, first);
  }

  private static long[] values(Cell cell, long[] world) {
    List<Cell> operands = cell.operands();
    long[] values = new long[operands.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(operands.get(i), world);
    }
    return values;
  }

  /** The values that a cell can have, given what is settled above it. */
  PairSet set(Cell cell) {
    PairSet found = settled[cell.id];
    if (found != null) {
      return found;
    }
    PairSet set = new PairSet();
    if (cell.kind() == Cell.Kind.VARIABLE) {
      for (long value : cell.variable().fromTheMiddle()) {
        set.add(value, value);
      }
    } else {
      int most = most(cell);
      enumerate(cell, 0, () -> {
        set.add(first[cell.id], second[cell.id]);
        return set.size() < most;
      });
    }
    if (cell.isClosed()) {
      settled[cell.id] = set;
    }
    return set;
  }

  /** How many pairs there can be at most, so that nothing is looked for once all are found. */
  private int most(Cell cell) {
    PairSet alike = single[cell.id];
    if (alike != null) {
      return alike.size() * alike.size();
    }
    return cell.kind() == Cell.Kind.NODE && cell.node().sort() == Sort.TRUTH
        ? TRUTH_PAIRS
        : Integer.MAX_VALUE;
  }

  private boolean enumerate(Cell cell, int from, BooleanSupplier visitor) {
    List<Cell> dominated = cell.dominated;
    int index = from;
    while (index < dominated.size() && folds(cell, dominated.get(index))) {
      index++;
    }
    if (index == dominated.size()) {
      return complete(cell, visitor);
    }
    Cell next = dominated.get(index);
    PairSet set = set(next);
    for (int i = 0; i < set.size(); i++) {
      first[next.id] = set.first(i);
      second[next.id] = set.second(i);
      if (!enumerate(cell, index + 1, visitor)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an operand is used only here and only joins with its like, so that its values need not be multiplied out. */
  private static boolean folds(Cell cell, Cell operand) {
    return operand.users.size() == 1 && joins(cell);
  }

  private boolean complete(Cell cell, BooleanSupplier visitor) {
    if (joins(cell)) {
      return fold(cell, visitor);
    }
    if (breaks(cell)) {
      return true;
    }
    if (cell.kind() != Cell.Kind.ROOT) {
      long value = workOut(cell, first);
      set(cell, value, touched.contains(cell) ? workOut(cell, second) : value);
    }
    return visitor.getAsBoolean();
  }

  /** Whether the operands of a cell only join with their like, in any order. */
  private static boolean joins(Cell cell) {
    return cell.kind() == Cell.Kind.LIST
        || (cell.kind() == Cell.Kind.NODE
            && (cell.node() instanceof All || cell.node() instanceof Any));
  }

  private void set(Cell cell, long a, long b) {
    first[cell.id] = a;
    second[cell.id] = b;
  }

  private boolean breaks(Cell cell) {
    for (Cell.Pairing pairing : cell.pairings()) {
      if (!pairing.relation().holds(value(pairing.subject()), value(pairing.other()))
          || !pairing
              .relation()
              .holds(otherValue(pairing.subject()), otherValue(pairing.other()))) {
        return true;
      }
    }
    return false;
  }

  private boolean fold(Cell cell, BooleanSupplier visitor) {
    Cell changed = changedAlone(cell);
    PairSet folded;
    if (changed == null) {
      folded = folded(cell, cell.operands());
    } else {
      PairSet others = remainders.computeIfAbsent(
          new Remainder(cell, Objects.requireNonNull(single[changed.id]).values()),
          key -> folded(
              cell,
              cell.operands().stream().filter(operand -> operand != changed).toList()));
      folded = joins.of(cell, others, set(changed));
    }
    for (int i = 0; i < folded.size(); i++) {
      set(cell, folded.first(i), folded.second(i));
      if (!visitor.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  /** The only item of a list that differs between the worlds, where the others depend on nothing settled above them. */
  private @Nullable Cell changedAlone(Cell cell) {
    if (cell.kind() != Cell.Kind.LIST || !touched.contains(cell)) {
      return null;
    }
    Cell changed = null;
    for (Cell item : cell.operands()) {
      if (!item.isClosed() || (touched.contains(item) && changed != null)) {
        return null;
      }
      changed = touched.contains(item) ? item : changed;
    }
    return changed;
  }

  private PairSet folded(Cell cell, List<Cell> operands) {
    long neutral = joins.neutral(cell);
    PairSet folded = PairSet.of(neutral, neutral);
    Map<Either, Integer> alike = new LinkedHashMap<>();
    for (Cell operand : operands) {
      if (operand.isKnown() || !folds(cell, operand)) {
        folded = joins.of(cell, folded, PairSet.of(value(operand), otherValue(operand)));
        continue;
      }
      PairSet set = set(operand);
      if (Either.isIn(set) && cell.joining() == Cell.Joining.SUM) {
        alike.merge(Either.of(set), 1, Integer::sum);
      } else {
        folded = joins.of(cell, folded, set);
      }
    }
    for (Map.Entry<Either, Integer> each : alike.entrySet()) {
      folded = joins.of(cell, folded, joins.several(cell, each.getKey(), each.getValue()));
    }
    return folded;
  }
}
