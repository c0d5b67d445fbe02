package io.github.wenjiuye.policy.core.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which unknowns of the items of a list are alike: those that stand at the same place of items about which the same
 * things are open. What one of them can change, the others can too.
 */
final class Likeness {

  private final Map<Cell, String> keys = new HashMap<>();

  Likeness(Graph graph) {
    for (Cell cell : graph.order()) {
      if (cell.kind() == Cell.Kind.LIST) {
        cell.operands().stream()
            .filter(item -> !item.isKnown())
            .forEach(item -> describe(cell, item));
      }
    }
  }

  private void describe(Cell list, Cell item) {
    StringBuilder description = new StringBuilder().append(list.id);
    Map<Cell, Integer> numbers = new HashMap<>();
    describe(item, item, numbers, description);
    String whole = description.toString();
    numbers.forEach((cell, number) -> {
      if (cell.kind() == Cell.Kind.VARIABLE) {
        keys.put(cell, whole + '#' + number);
      }
    });
  }

  /** Of all items of a list the same is asked, so that the place of an expression tells which one it is. */
  private void describe(Cell cell, Cell item, Map<Cell, Integer> numbers, StringBuilder into) {
    Integer number = numbers.get(cell);
    if (cell.isKnown()) {
      into.append('=').append(cell.value());
    } else if (number != null) {
      into.append('#').append(number);
    } else if (!cell.isDominatedBy(item)) {
      into.append('@').append(cell.id);
    } else {
      numbers.put(cell, numbers.size());
      into.append('(').append(cell.kind());
      if (cell.kind() == Cell.Kind.VARIABLE) {
        into.append(Arrays.toString(cell.variable().candidates()));
      }
      cell.operands().forEach(operand -> describe(operand, item, numbers, into));
      cell.pairings().forEach(pairing -> {
        into.append(pairing.relation().kind());
        describe(pairing.subject(), item, numbers, into);
        describe(pairing.other(), item, numbers, into);
      });
      into.append(')');
    }
  }

  /** What an unknown has in common with those that are alike; nothing for an unknown of the claim itself. */
  Optional<String> key(Cell unknown) {
    return Optional.ofNullable(keys.get(unknown));
  }
}
