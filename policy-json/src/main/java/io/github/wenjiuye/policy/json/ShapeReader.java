package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Map;
import java.util.Optional;

/** Reads a party by its shape. What cannot be read is told and left unknown, so that the rest is read all the same. */
final class ShapeReader {

  private ShapeReader() {}

  static <T> T read(Shape<T> shape, Node node, Place place, Problems problems) {
    Members members = Members.of(node, place, problems);
    members.only(shape.names());
    return build(shape, members);
  }

  /** The value of an object whose other properties have been told. */
  static <T> T build(Shape<T> shape, Members members) {
    Map<Fact<?, ?>, Object> known =
        Maps.newHashMapWithExpectedSize(shape.facts().size());
    members.forEach((name, value) -> shape
        .fact(name)
        .ifPresent(fact -> fact(fact, value, members).ifPresent(read -> known.put(fact, read))));
    return shape.build(known);
  }

  /** The value of a fact; empty where it cannot be read, which is told. */
  static Optional<?> fact(Fact<?, ?> fact, Node node, Members members) {
    Place place = members.at(fact.name());
    Problems problems = members.problems();
    return switch (fact.sort()) {
      case PARTY -> Optional.of(read(fact.shape(), node, place, problems));
      case ITEMS -> Optional.of(items(fact.shape(), node, place, problems));
      default -> Leaves.read(fact.domain(), node, place, problems);
    };
  }

  private static ImmutableList<?> items(Shape<?> shape, Node node, Place place, Problems problems) {
    ImmutableList<Node> nodes = Members.items(node, place, problems);
    ImmutableList.Builder<Object> items = ImmutableList.builderWithExpectedSize(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      items.add(read(shape, nodes.get(i), place.item(i), problems));
    }
    return items.build();
  }
}
