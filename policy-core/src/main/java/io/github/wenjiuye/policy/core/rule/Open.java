package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is open about one claim: the graph of its unknowns, and the questions that can be put to it. */
final class Open {

  private final Graph graph;
  private final Worlds worlds;
  private final Cell verdict;
  private final List<Cell> terms;
  private final List<Cell> wanted;

  /**
   * What is open below a root.
   *
   * @param root whose operands are the verdict, the terms of the grant, and what else is wanted
   * @param termCount how many terms the grant has
   */
  Open(Cell root, int termCount) {
    this.graph = new Graph(root);
    this.worlds = new Worlds(graph);
    this.verdict = root.operands().get(0);
    this.terms = root.operands().subList(1, 1 + termCount);
    this.wanted = root.operands().subList(1 + termCount, root.operands().size());
    Crossings.find(graph, worlds);
    worlds.forget();
  }

  Decision decide() {
    Summary summary = summary();
    return new Decision(summary.verdict(), summary.ranges());
  }

  /** Verdict and grant, and what else was wanted where the first term is least and greatest. */
  Summary summary() {
    Summary summary = new Summary(terms.size(), wanted.size());
    worlds.visit(() -> {
      summary.add(worlds.value(verdict), values(terms), values(wanted));
      return true;
    });
    return summary;
  }

  private long[] values(List<Cell> cells) {
    return cells.stream().mapToLong(worlds::value).toArray();
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

  /** What changing some unknowns together can change. */
  private Optional<Settles> settles(List<Cell> cells) {
    boolean[] changes = new boolean[2];
    worlds.visitPairs(cells, () -> {
      long one = worlds.value(verdict);
      changes[0] = one != worlds.otherValue(verdict);
      changes[1] |= one == 1 && termsDiffer();
      return !changes[0];
    });
    return changes[0]
        ? Optional.of(Settles.VERDICT)
        : changes[1] ? Optional.of(Settles.GRANT) : Optional.empty();
  }

  private boolean termsDiffer() {
    for (Cell term : terms) {
      if (worlds.value(term) != worlds.otherValue(term)) {
        return true;
      }
    }
    return false;
  }
}
