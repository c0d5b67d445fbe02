package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks over expressions that need no meaning. */
final class Walk {

  private Walk() {}

  /** Every node of a tree, parents first, each as often as it stands there. */
  static ImmutableList<Node> nodes(Iterable<Node> roots) {
    List<Node> found = new ArrayList<>();
    roots.forEach(root -> collect(root, found));
    return ImmutableList.copyOf(found);
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    node.operands().forEach(operand -> collect(operand, found));
  }

  /** The nodes of one kind, each once, in the order in which they are met. */
  static <N extends Node> ImmutableSet<N> nodes(Iterable<Node> roots, Class<N> kind) {
    ImmutableSet.Builder<N> found = ImmutableSet.builder();
    roots.forEach(root -> collect(root, kind, found));
    return found.build();
  }

  private static <N extends Node> void collect(
      Node node, Class<N> kind, ImmutableSet.Builder<N> found) {
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    node.operands().forEach(operand -> collect(operand, kind, found));
  }

  /** A tree with every node replaced, operands first. */
  static Node rewrite(Node node, UnaryOperator<Node> change) {
    ImmutableList.Builder<Node> rewritten = ImmutableList.builder();
    boolean changed = false;
    for (Node operand : node.operands()) {
      Node other = rewrite(operand, change);
      rewritten.add(other);
      changed |= other != operand;
    }
    return change.apply(changed ? node.withOperands(rewritten.build()) : node);
  }

  /** The readings that a tree asks for, in the order of the notice. */
  static ImmutableList<Reading> readings(Iterable<Node> roots) {
    Set<Reading> asked = new LinkedHashSet<>();
    nodes(roots, ByReading.class).forEach(choice -> asked.add(choice.reading()));
    return asked.stream().sorted().collect(ImmutableList.toImmutableList());
  }

  /** What a condition is about: the list that it counts, the standard that it asks for, or its first fact. */
  static String subject(Node condition) {
    String first = first(condition instanceof Listed listed ? listed.key() : condition);
    if (first == null) {
      throw new IllegalArgumentException(condition + " is about no fact");
    }
    return first;
  }

  private static @Nullable String first(Node node) {
    if (node instanceof FactNode fact) {
      return fact.code();
    }
    if (node instanceof OfList total) {
      return total.list().name();
    }
    if (node instanceof Standard standard) {
      return standard.name();
    }
    if (node instanceof Lookup lookup) {
      return lookup.table().toString();
    }
    for (Node operand : node.operands()) {
      String found = first(operand);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
