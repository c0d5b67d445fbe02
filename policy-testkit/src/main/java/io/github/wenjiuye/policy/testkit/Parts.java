package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of a party or claim, fact by fact, to be put together again otherwise. */
final class Parts {

  private Parts() {}

  /** The known facts, labels too. */
  static Map<Fact<?, ?>, Object> of(Shape<?> shape, Object party) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      read(fact, party).ifPresent(value -> known.put(fact, value));
    }
    return known;
  }

  @SuppressWarnings("unchecked") // The fact is one of the party's shape.
  static Optional<Object> read(Fact<?, ?> fact, Object party) {
    return ((Fact<Object, Object>) fact).read(party);
  }

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
}
