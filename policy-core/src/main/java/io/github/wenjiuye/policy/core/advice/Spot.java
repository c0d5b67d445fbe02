package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Optional;

/**
 * A fact in a claim.
 *
 * @param fact which fact
 * @param index the place of the item that has it, or {@link Trial#NO_ITEM}
 */
record Spot(FactNode fact, int index) {

  /** A fact at which a condition looks that may be about an item. */
  static Spot of(FactNode fact, int item) {
    return new Spot(fact, fact.list().isPresent() ? item : Trial.NO_ITEM);
  }

  String path() {
    return fact.list()
        .map(list -> list.name() + "[" + index + "]." + fact.name())
        .orElseGet(fact::name);
  }

  Sort sort() {
    return fact.leaf().sort();
  }

  /** The value in a claim as rules see it, or {@link Node#UNKNOWN}. */
  long in(Claim claim) {
    return Trial.value(fact, claim, fact.list(), index);
  }

  /** The fact that stands beside this one and cannot be stated where this is yes. */
  Optional<Spot> excluded() {
    return Trial.excluded(fact).map(other -> new Spot(other, index));
  }

  /** The fact of the same party and another name. */
  Spot beside(Fact<?, ?> other) {
    return new Spot(Trial.beside(fact, other), index);
  }

  /** What the facts of its party demand of one another by their order. */
  ImmutableList<Relation> relations() {
    return Trial.relations(fact);
  }
}
