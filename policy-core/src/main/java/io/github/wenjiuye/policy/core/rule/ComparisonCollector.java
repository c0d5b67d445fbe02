package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the comparisons of a provision, each once, with the first thing that depends on it. */
final class ComparisonCollector {

  private final String provision;
  private final Map<Node, Comparison> found = new LinkedHashMap<>();

  ComparisonCollector(String provision) {
    this.provision = provision;
  }

  ComparisonCollector collect(Node root, Comparison.Effect effect) {
    collect(root, effect, null);
    return this;
  }

  ComparisonCollector collect(Iterable<Node> roots, Comparison.Effect effect) {
    roots.forEach(root -> collect(root, effect, null));
    return this;
  }

  ComparisonCollector collect(Iterable<Caution> cautions) {
    cautions.forEach(
        caution -> collect(caution.condition(), Comparison.Effect.WARNING, caution.list()));
    return this;
  }

  ImmutableMap<Node, Comparison> found() {
    return ImmutableMap.copyOf(found);
  }

  private void collect(Node node, Comparison.Effect effect, @Nullable Fact<?, ?> list) {
    if (node instanceof Lookup) {
      return;
    }
    if (node instanceof Dated dated) {
      add(Fork.band(dated), effect, list);
    } else if (isComparison(node)) {
      add(node, effect, list);
    }
    Fact<?, ?> below = node instanceof OfList ofList ? ofList.list() : list;
    node.operands().forEach(operand -> collect(operand, effect, below));
  }

  private static boolean isComparison(Node node) {
    return node.sort() == Sort.TRUTH
        && !node.operands().isEmpty()
        && !(node instanceof All)
        && !(node instanceof Any)
        && !(node instanceof Choice);
  }

  private void add(Node node, Comparison.Effect effect, @Nullable Fact<?, ?> list) {
    found.computeIfAbsent(
        node,
        key -> new Comparison(
            provision + "/" + Walk.subject(Bounds.observed(node)),
            effect,
            node,
            isOfItem(node) ? Optional.ofNullable(list) : Optional.empty(),
            Walk.nodes(ImmutableList.of(node), FactNode.class)));
  }

  private static boolean isOfItem(Node node) {
    return node instanceof FactNode fact
        ? fact.list().isPresent()
        : !(node instanceof OfList)
            && node.operands().stream().anyMatch(ComparisonCollector::isOfItem);
  }
}
