package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is known of a party or claim, fact by fact, to be put together again otherwise. */
final class Parts {

  private Parts() {}

  /** Whether two known facts are as a relation demands; so they are where one is not known. */
  static boolean holds(Relation relation, Map<Fact<?, ?>, Object> known) {
    Object subject = known.get(relation.subject());
    Object other = known.get(relation.other());
    return subject == null
        || other == null
        || relation.holds(CaseCodes.code(subject), CaseCodes.code(other));
  }

  /** Forgets what cannot be true beside the facts that are kept. */
  static void forget(
      Shape<?> shape, Map<Fact<?, ?>, Object> known, Predicate<? super Fact<?, ?>> kept) {
    for (Relation relation : shape.relations()) {
      boolean both = kept.test(relation.subject()) && kept.test(relation.other());
      if (!both && !holds(relation, known)) {
        known.remove(kept.test(relation.subject()) ? relation.other() : relation.subject());
      }
    }
  }

  /** A claim with the items of each of its lists changed. */
  static Claim withItems(Claim claim, UnaryOperator<ImmutableList<?>> change) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>(claim.shape().known(claim));
    known.replaceAll(
        (fact, value) -> value instanceof ImmutableList<?> items ? change.apply(items) : value);
    return claim.shape().build(known);
  }

  /** The items of a list so many times. */
  static <T> ImmutableList<T> repeated(ImmutableList<T> items, int times) {
    return Collections.nCopies(times, items).stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }
}
