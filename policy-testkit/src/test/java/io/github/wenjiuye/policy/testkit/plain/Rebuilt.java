package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a claim again with some facts changed. */
final class Rebuilt {

  private Rebuilt() {}

  /** What becomes of a leaf. */
  interface Change {
    Optional<?> of(String path, Fact<?, ?> fact, Optional<?> value);
  }

  static Claim of(Claim claim, Change change) {
    return (Claim) of(claim.shape(), claim, "", change);
  }

  private static Object of(Shape<?> shape, Object party, String path, Change change) {
    Map<Fact<?, ?>, Object> values = new HashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      String name = path + fact.name();
      Optional<?> value = fact.readFrom(party);
      Optional<?> changed = fact.sort().isLeaf()
          ? change.of(name, fact, value)
          : value.map(below -> below(fact, below, name, change));
      changed.ifPresent(known -> values.put(fact, known));
    }
    return shape.build(values);
  }

  private static Object below(Fact<?, ?> fact, Object value, String name, Change change) {
    if (fact.sort() == Sort.PARTY) {
      return of(fact.shape(), value, name + ".", change);
    }
    List<?> items = (List<?>) value;
    ImmutableList.Builder<Object> rebuilt = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      rebuilt.add(of(fact.shape(), items.get(i), name + "[" + i + "].", change));
    }
    return rebuilt.build();
  }

  /** The claim with only some items of a list. */
  static Claim with(Claim claim, String list, ImmutableList<?> items) {
    Map<Fact<?, ?>, Object> values = new HashMap<>();
    claim
        .shape()
        .facts()
        .forEach(fact -> fact.readFrom(claim).ifPresent(value -> values.put(fact, value)));
    values.put(claim.shape().fact(list).orElseThrow(), items);
    return claim.shape().build(values);
  }
}
