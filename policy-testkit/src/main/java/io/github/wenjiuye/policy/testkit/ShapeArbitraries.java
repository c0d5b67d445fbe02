package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Parties and claims of any shape: each fact is drawn by itself, and what a relation forbids is settled afterwards. */
final class ShapeArbitraries {

  private static final int PERCENT = 100;

  private final Sampling sampling;
  private final ValueArbitraries values;

  ShapeArbitraries(Sampling sampling) {
    this.sampling = sampling;
    this.values = new ValueArbitraries(sampling);
  }

  <T> Arbitrary<T> of(Shape<T> shape) {
    List<Arbitrary<Optional<Object>>> facts =
        shape.facts().stream().map(this::perhaps).toList();
    List<Arbitrary<Settlement>> settlements =
        shape.relations().stream().map(relation -> Settlement.arbitrary()).toList();
    return Combinators.combine(
            Combinators.combine(facts).as(ImmutableList::copyOf),
            Combinators.combine(settlements).as(ImmutableList::copyOf))
        .as((drawn, settled) -> build(shape, drawn, settled))
        // Edge cases would be crossed over two dozen facts; the values are biased as it is.
        .withoutEdgeCases();
  }

  private Arbitrary<Optional<Object>> perhaps(Fact<?, ?> fact) {
    int unknown = fact.isMandatory() ? 0 : sampling.unknownPercent(fact);
    Arbitrary<Optional<Object>> known = known(fact).map(Optional::<Object>of);
    Arbitrary<Optional<Object>> absent = Arbitraries.just(Optional.empty());
    return unknown == 0
        ? known
        : unknown == PERCENT
            ? absent
            : Arbitraries.frequencyOf(
                Tuple.of(unknown, absent), Tuple.of(PERCENT - unknown, known));
  }

  private Arbitrary<?> known(Fact<?, ?> fact) {
    return switch (fact.sort()) {
      case PARTY -> of(fact.shape());
      case ITEMS ->
        of(fact.shape())
            .list()
            .ofMinSize(0)
            .ofMaxSize(sampling.mostItems())
            .map(ImmutableList::copyOf);
      default -> values.of(fact.domain());
    };
  }

  private static <T> T build(
      Shape<T> shape, List<Optional<Object>> drawn, List<Settlement> settled) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      Fact<?, ?> fact = shape.facts().get(i);
      drawn.get(i).ifPresent(value -> known.put(fact, value));
    }
    for (int i = 0; i < settled.size(); i++) {
      settled.get(i).settle(shape.relations().get(i), known);
    }
    shape
        .distinct()
        .forEach(distinct -> known.computeIfPresent(
            distinct.list(), (list, items) -> once((ImmutableList<?>) items, distinct.fact())));
    return shape.build(known);
  }

  /** The items without those that repeat what an earlier one gives. */
  @SuppressWarnings("unchecked") // The items are those of the list that has the fact.
  private static ImmutableList<?> once(ImmutableList<?> items, Fact<?, ?> fact) {
    Set<Object> seen = new HashSet<>();
    return items.stream()
        .filter(item -> seen.add(((Fact<Object, ?>) fact).read(item)))
        .collect(ImmutableList.toImmutableList());
  }
}
