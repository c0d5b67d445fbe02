package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every shape that a claim can reach, claims first. */
public final class Shapes {

  private Shapes() {}

  public static Stream<Shape<?>> all() {
    Set<Shape<?>> reached = new LinkedHashSet<>();
    Claims.shapes().values().forEach(shape -> reach(shape, reached));
    return reached.stream();
  }

  public static Stream<Fact<?, ?>> facts() {
    return all().flatMap(shape -> shape.facts().stream()).distinct();
  }

  private static void reach(Shape<?> shape, Set<Shape<?>> reached) {
    if (reached.add(shape)) {
      shape.facts().stream()
          .filter(fact -> !fact.sort().isLeaf())
          .forEach(fact -> reach(fact.shape(), reached));
    }
  }
}
