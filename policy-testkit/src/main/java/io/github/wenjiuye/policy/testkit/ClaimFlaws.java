package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims with one thing wrong, anywhere in them: a valid claim into which a spoilt party is put. */
final class ClaimFlaws {

  private final Shape<? extends Claim> shape;
  private final Sampling sampling;
  private final ImmutableList.Builder<Arbitrary<AlmostValid>> found = ImmutableList.builder();

  private ClaimFlaws(Shape<? extends Claim> shape, Sampling sampling) {
    this.shape = shape;
    this.sampling = sampling;
  }

  /** For each thing that can be wrong with a claim, claims with which it is. */
  static ImmutableList<Arbitrary<AlmostValid>> of(Shape<? extends Claim> shape, Sampling sampling) {
    ClaimFlaws flaws = new ClaimFlaws(shape, sampling);
    flaws.collect(ImmutableList.of(), shape);
    return flaws.found.build();
  }

  /** A way is the facts that lead from the claim to a party. */
  private void collect(ImmutableList<Fact<?, ?>> way, Shape<?> holder) {
    for (Flaw flaw : Flaw.of(holder)) {
      found.add(claims(way, holder, flaw));
    }
    for (Fact<?, ?> fact : holder.facts()) {
      if (!fact.sort().isLeaf()) {
        collect(ImmutableList.<Fact<?, ?>>builder().addAll(way).add(fact).build(), fact.shape());
      }
    }
  }

  private Arbitrary<AlmostValid> claims(ImmutableList<Fact<?, ?>> way, Shape<?> holder, Flaw flaw) {
    return Combinators.combine(
            ShapeArbitraries.of(shape, sampling),
            flaw.spoil(holder, sampling),
            Arbitraries.integers().between(0, sampling.mostItems()))
        .as((claim, spoilt, place) -> {
          Placed placed = place(way, shape, Optional.of(claim), spoilt, place);
          return new AlmostValid((Claim) placed.party(), placed.path(), flaw.code());
        })
        .withoutEdgeCases();
  }

  private record Placed(Object party, String path) {}

  /** Puts a spoilt party where a way leads, among the items of a list too. */
  private static Placed place(
      List<Fact<?, ?>> way, Shape<?> shape, Optional<Object> party, Flaw.Spoilt spoilt, int place) {
    if (way.isEmpty()) {
      return new Placed(shape.build(spoilt.known()), spoilt.path());
    }
    Fact<?, ?> next = way.get(0);
    List<Fact<?, ?>> rest = way.subList(1, way.size());
    Map<Fact<?, ?>, Object> known =
        new LinkedHashMap<>(party.map(shape::known).orElse(ImmutableMap.of()));
    if (next.sort() == Sort.PARTY) {
      Placed below = place(rest, next.shape(), Optional.ofNullable(known.get(next)), spoilt, place);
      known.put(next, below.party());
      return new Placed(shape.build(known), next.name() + "." + below.path());
    }
    List<Object> items = new ArrayList<>((List<?>) known.getOrDefault(next, ImmutableList.of()));
    int index = place % (items.size() + 1);
    Placed below = place(
        rest,
        next.shape(),
        index < items.size() ? Optional.of(items.get(index)) : Optional.empty(),
        spoilt,
        place);
    if (index < items.size()) {
      items.set(index, below.party());
    } else {
      items.add(below.party());
    }
    int kept = withoutRepeats(shape, next, items, index);
    known.put(next, ImmutableList.copyOf(items));
    return new Placed(shape.build(known), next.name() + "[" + kept + "]." + below.path());
  }

  /** Takes out the items that give what one that stays must give alone, and tells where that is now. */
  private static int withoutRepeats(
      Shape<?> shape, Fact<?, ?> list, List<Object> items, int staying) {
    Object stays = items.get(staying);
    for (Distinct distinct : shape.distinct()) {
      Optional<Object> own = distinct.fact().readFrom(stays);
      if (distinct.list().equals(list) && own.isPresent()) {
        items.removeIf(item -> item != stays && distinct.fact().readFrom(item).equals(own));
      }
    }
    return items.indexOf(stays);
  }
}
