package io.github.wenjiuye.policy.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The order and the dominators of the cells below a root: where in the graph each unknown is to be settled. */
final class Graph {

  private final Cell root;
  private final List<Cell> order = new ArrayList<>();
  private final List<Cell> variables = new ArrayList<>();

  Graph(Cell root) {
    this.root = root;
    visit(root);
    if (order.stream().anyMatch(cell -> !cell.pairings().isEmpty())) {
      dropIdlePairings();
      order.forEach(cell -> cell.id = Cell.NOT_VISITED);
      order.clear();
      variables.clear();
      visit(root);
    }
    dominate();
  }

  /** All cells that are not known, operands first, the root last. */
  List<Cell> order() {
    return order;
  }

  List<Cell> variables() {
    return variables;
  }

  Cell root() {
    return root;
  }

  /** What a cell depends on: its operands, and the unknowns that its pairings tie. */
  static List<Cell> below(Cell cell) {
    if (cell.pairings().isEmpty()) {
      return cell.operands();
    }
    List<Cell> below = new ArrayList<>(cell.operands());
    cell.pairings().forEach(pairing -> {
      below.add(pairing.subject());
      below.add(pairing.other());
    });
    return below;
  }

  /** A pairing of which neither unknown is asked for binds nothing; one of two that are bound binds the other. */
  private void dropIdlePairings() {
    Set<Cell> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    reach(root, reached);
    List<Cell.Pairing> pairings =
        reached.stream().flatMap(cell -> cell.pairings().stream()).toList();
    boolean grown = true;
    while (grown) {
      int before = reached.size();
      for (Cell.Pairing pairing : pairings) {
        if (reached.contains(pairing.subject()) || reached.contains(pairing.other())) {
          reached.add(pairing.subject());
          reached.add(pairing.other());
        }
      }
      grown = reached.size() > before;
    }
    for (Cell cell : reached) {
      cell.keep(pairing -> reached.contains(pairing.subject()));
    }
  }

  private static void reach(Cell cell, Set<Cell> reached) {
    if (reached.add(cell)) {
      cell.operands().forEach(operand -> reach(operand, reached));
    }
  }

  private void visit(Cell cell) {
    if (cell.isKnown() || cell.id != Cell.NOT_VISITED) {
      return;
    }
    for (Cell operand : below(cell)) {
      visit(operand);
    }
    cell.id = order.size();
    order.add(cell);
    if (cell.kind() == Cell.Kind.VARIABLE) {
      variables.add(cell);
    }
  }

  private void dominate() {
    root.depth = 0;
    for (int i = order.size() - 1; i >= 0; i--) {
      Cell cell = order.get(i);
      if (cell != root) {
        cell.depth = cell.dominator().depth + 1;
      }
      for (Cell operand : below(cell)) {
        if (!operand.isKnown()) {
          operand.users.add(cell);
          operand.dominator = operand.dominator == null ? cell : common(operand.dominator, cell);
        }
      }
    }
    for (Cell cell : order) {
      cell.low = Integer.MAX_VALUE;
      for (Cell operand : below(cell)) {
        if (!operand.isKnown()) {
          cell.low = Math.min(cell.low, Math.min(operand.dominator().depth, operand.low));
        }
      }
      if (cell != root) {
        cell.dominator().dominated.add(cell);
      }
    }
  }

  private static Cell common(Cell one, Cell other) {
    Cell a = one;
    Cell b = other;
    while (a != b) {
      if (a.depth >= b.depth) {
        a = a.dominator();
      } else {
        b = b.dominator();
      }
    }
    return a;
  }
}
