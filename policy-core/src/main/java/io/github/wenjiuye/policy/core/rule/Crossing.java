package io.github.wenjiuye.policy.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place where something changes: a comparison, or a relation between two unknowns. */
final class Crossing {

  private final Worlds worlds;
  private final List<Cell> between = new ArrayList<>();
  private final List<Cell> leaves = new ArrayList<>();
  private final Cell.@Nullable Pairing pairing;
  private final @Nullable Cell cell;

  Crossing(Cell cell, Worlds worlds) {
    this.worlds = worlds;
    this.cell = cell;
    this.pairing = null;
    cell.operands().forEach(this::collect);
  }

  Crossing(Cell.Pairing pairing, Worlds worlds) {
    this.worlds = worlds;
    this.cell = null;
    this.pairing = pairing;
    collect(pairing.subject());
    collect(pairing.other());
  }

  private void collect(Cell below) {
    if (below.isKnown() || leaves.contains(below) || between.contains(below)) {
      return;
    }
    if (below.isOpened()) {
      below.operands().forEach(this::collect);
      between.add(below);
    } else {
      leaves.add(below);
    }
  }

  /** The expression that changes there; empty for a relation. */
  Optional<Node> node() {
    return Optional.ofNullable(cell).map(Cell::node);
  }

  /** The unknowns, and the totals of lists, on which the place depends. */
  List<Cell> leaves() {
    return leaves;
  }

  /** Those of them of which not every value is tried from the start. */
  List<Cell> unlisted() {
    return leaves.stream()
        .filter(leaf -> leaf.kind() != Cell.Kind.VARIABLE || !leaf.variable().isListed())
        .toList();
  }

  /** On which side the place stands when an unknown has a value and all other leaves have theirs. */
  long side(Cell unknown, long value) {
    worlds.assume(unknown, value);
    for (Cell step : between) {
      worlds.assume(step, worlds.workOut(step));
    }
    if (pairing != null) {
      return Long.compare(worlds.value(pairing.subject()), worlds.value(pairing.other()));
    }
    return cell == null ? 0 : cell.node().side(worlds.values(cell));
  }
}
