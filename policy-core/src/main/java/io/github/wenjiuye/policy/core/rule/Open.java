package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is open about one claim: the graph of its unknowns, and the questions that can be put to it. */
final class Open {

  private final Graph graph;
  private final Worlds worlds;
  private final Cell verdict;
  private final Cell granted;
  private final List<Cell> terms;
  private final List<Cell> wanted;
  private final Set<Cell> belowVerdict = new HashSet<>();

  private Open(Cell root, Cell verdict, Cell granted, List<Cell> terms, List<Cell> wanted) {
    this.graph = new Graph(root);
    this.worlds = new Worlds(graph);
    this.verdict = verdict;
    this.granted = granted;
    this.terms = terms;
    this.wanted = wanted;
    Crossings.findEnough(graph, worlds);
  }

  /**
   * What is open below a root.
   *
   * @param root whose operands are the verdict, whether there is a grant, its terms, and what else is wanted
   * @param termCount how many terms the grant has
   */
  static Open of(Cell root, int termCount) {
    List<Cell> asked = root.operands();
    return new Open(
        root,
        asked.get(0),
        asked.get(1),
        asked.subList(2, 2 + termCount),
        asked.subList(2 + termCount, asked.size()));
  }

  /** Whether the one condition below a root is true in all worlds or in none; {@link Node#UNKNOWN} where it may be either. */
  static long truth(Cell root) {
    Cell condition = root.operands().get(0);
    return new Open(root, condition, condition, List.of(), List.of()).summary().verdict();
  }

  Decision decide() {
    return summary().decision();
  }

  /** Verdict and grant, and what else was wanted where the first term is least and greatest. */
  Summary summary() {
    Summary summary = new Summary(terms.size(), wanted.size());
    worlds.visit(() -> summary.add(worlds.value(verdict), values(terms), values(wanted)));
    return summary;
  }

  /** What follows from what was wanted, where it is the same in every world, or in every eligible one. */
  <T> Optional<T> always(boolean eligibleAlone, Function<long[], Optional<T>> follows) {
    Set<Optional<T>> found = new HashSet<>();
    worlds.visit(() -> {
      if (!eligibleAlone || worlds.value(verdict) == 1) {
        found.add(follows.apply(values(wanted)));
      }
      return found.size() <= 1;
    });
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  /** Hands over what was wanted, world by world. */
  void each(Consumer<long[]> visitor) {
    worlds.visit(() -> {
      visitor.accept(values(wanted));
      return true;
    });
  }

  private long[] values(List<Cell> cells) {
    long[] values = new long[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = worlds.value(cells.get(i));
    }
    return values;
  }

  /** What can change the verdict, or else the grant, by changing alone. */
  List<Pending> pending() {
    Map<String, List<Cell>> byName = new LinkedHashMap<>();
    for (Cell cell : graph.variables()) {
      byName.computeIfAbsent(cell.variable().name(), name -> new ArrayList<>()).add(cell);
    }
    Likeness likeness = new Likeness(graph);
    Map<String, Optional<Settles>> settled = new HashMap<>();
    List<Pending> pending = new ArrayList<>();
    byName.forEach((name, cells) -> {
      String key = cells.size() == 1 ? likeness.key(cells.get(0)).orElse(name) : name;
      settled
          .computeIfAbsent(key, alike -> settles(cells))
          .ifPresent(
              settles -> pending.add(new Pending(cells.get(0).variable().kind(), name, settles)));
    });
    return pending;
  }

  /** What changing some unknowns together can change. Pairs are tried until nothing more can be found. */
  private Optional<Settles> settles(List<Cell> cells) {
    boolean canChangeVerdict = cells.stream().anyMatch(this::isBelowVerdict);
    boolean[] changes = new boolean[2];
    worlds.visitPairs(cells, () -> {
      changes[0] |= worlds.value(verdict) != worlds.otherValue(verdict);
      changes[1] |= grantDiffers();
      return !changes[canChangeVerdict ? 0 : 1];
    });
    return changes[0]
        ? Optional.of(Settles.VERDICT)
        : changes[1] ? Optional.of(Settles.GRANT) : Optional.empty();
  }

  /** Whether the verdict depends on a cell. */
  private boolean isBelowVerdict(Cell cell) {
    Deque<Cell> left = new ArrayDeque<>();
    if (belowVerdict.isEmpty()) {
      left.add(verdict);
    }
    while (!left.isEmpty()) {
      Cell next = left.pop();
      if (belowVerdict.add(next)) {
        left.addAll(Graph.below(next));
      }
    }
    return belowVerdict.contains(cell);
  }

  private boolean grantDiffers() {
    if (worlds.value(granted) != worlds.otherValue(granted)) {
      return true;
    }
    if (worlds.value(granted) == 0) {
      return false;
    }
    for (Cell term : terms) {
      if (worlds.value(term) != worlds.otherValue(term)) {
        return true;
      }
    }
    return false;
  }
}
