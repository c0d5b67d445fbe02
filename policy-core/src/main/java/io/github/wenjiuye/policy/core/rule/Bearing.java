package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts of a claim bear on what can become of another: itself, and those that bound it, directly or by way of one
 * another, because a relation ties them.
 */
final class Bearing {

  private final Shape<?> claims;
  private final ImmutableSet<FactNode> used;
  private final Map<FactNode, ImmutableSet<FactNode>> bounding = new HashMap<>();

  Bearing(Provision provision) {
    this.claims = provision.shape();
    this.used = Walk.nodes(provision.roots(), FactNode.class);
  }

  /** Whether the provision looks at a fact. A relation with one at which it does not look does not bind. */
  boolean isUsed(FactNode fact) {
    return used.contains(fact);
  }

  /** A fact and all that bound it. */
  ImmutableSet<FactNode> on(FactNode fact) {
    return bounding.computeIfAbsent(fact, this::reached);
  }

  private ImmutableSet<FactNode> reached(FactNode from) {
    Set<FactNode> reached = new LinkedHashSet<>();
    Deque<FactNode> left = new ArrayDeque<>();
    left.add(from);
    while (!left.isEmpty()) {
      FactNode fact = left.pop();
      if (reached.add(fact)) {
        partners(fact, fact.holder().orElse(claims).relations())
            .filter(this::isUsed)
            .forEach(left::add);
      }
    }
    return ImmutableSet.copyOf(reached);
  }

  /** The facts of the same party that relations tie to a fact. */
  static Stream<FactNode> partners(FactNode fact, ImmutableList<Relation> relations) {
    return relations.stream()
        .flatMap(relation -> relation.subject().equals(fact.leaf())
            ? Stream.of(relation.other())
            : relation.other().equals(fact.leaf())
                ? Stream.of(relation.subject())
                : Stream.<Fact<?, ?>>empty())
        .map(fact::beside);
  }
}
