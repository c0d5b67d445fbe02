package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claims;
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
  private final Landmarks.Found landmarks;

  private ShapeArbitraries(Sampling sampling, Landmarks.Found landmarks) {
    this.sampling = sampling;
    this.values = new ValueArbitraries(sampling);
    this.landmarks = landmarks;
  }

  static <T> Arbitrary<T> of(Shape<T> shape, Sampling sampling) {
    Landmarks.Found landmarks = Claims.shapes().entrySet().stream()
        .filter(claims -> claims.getValue() == shape)
        .findFirst()
        .map(claims -> sampling.landmarks().of(claims.getKey()))
        .orElse(Landmarks.Found.NOTHING);
    return new ShapeArbitraries(sampling, landmarks).of(shape, "");
  }

  private <T> Arbitrary<T> of(Shape<T> shape, String path) {
    List<Arbitrary<Optional<Object>>> facts =
        shape.facts().stream().map(fact -> perhaps(fact, path + fact.name())).toList();
    List<Arbitrary<Settlement>> settlements =
        shape.relations().stream().map(relation -> Settlement.arbitrary()).toList();
    return Combinators.combine(
            Combinators.combine(facts).as(ImmutableList::copyOf),
            Combinators.combine(settlements).as(ImmutableList::copyOf))
        .as((drawn, settled) -> build(shape, drawn, settled))
        // Edge cases would be crossed over two dozen facts; the values are biased as it is.
        .withoutEdgeCases();
  }

  /** What is unknown is simpler than what is known, so failures shrink towards it. */
  private Arbitrary<Optional<Object>> perhaps(Fact<?, ?> fact, String path) {
    int unknown = fact.isMandatory() ? 0 : sampling.unknownPercent(fact);
    Arbitrary<Optional<Object>> known = known(fact, path).map(Optional::<Object>of);
    Arbitrary<Optional<Object>> absent = Arbitraries.just(Optional.empty());
    return unknown == 0
        ? known
        : unknown == PERCENT
            ? absent
            : Arbitraries.frequencyOf(
                Tuple.of(unknown, absent), Tuple.of(PERCENT - unknown, known));
  }

  private Arbitrary<?> known(Fact<?, ?> fact, String path) {
    return switch (fact.sort()) {
      case PARTY -> of(fact.shape(), path + ".");
      case ITEMS ->
        of(fact.shape(), path + ".")
            .list()
            .ofMinSize(0)
            .ofMaxSize(sampling.mostItems())
            .map(ImmutableList::copyOf);
      default ->
        values.of(
            fact,
            new ValueArbitraries.Hints(
                landmarks.numbers().get(path),
                Optional.ofNullable(landmarks.success().get(path)),
                landmarks.texts()));
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
  private static ImmutableList<?> once(ImmutableList<?> items, Fact<?, ?> fact) {
    Set<Object> seen = new HashSet<>();
    return items.stream()
        .filter(item -> seen.add(fact.readFrom(item)))
        .collect(ImmutableList.toImmutableList());
  }
}
