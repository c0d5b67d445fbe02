package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fact somewhere in a claim.
 *
 * @param steps the facts that lead to it, with the item where one is a list
 */
record Place(ImmutableList<Step> steps) {

  /**
   * A step on the way.
   *
   * @param fact the fact
   * @param item which item of a list the way goes on in; {@link #NONE} elsewhere
   */
  record Step(Fact<?, ?> fact, int item) {
    static final int NONE = -1;

    String written() {
      return item == NONE ? fact.name() : fact.name() + "[" + item + "]";
    }
  }

  /** What is not known of a claim: leaves, also where the whole party is absent, and absent lists. */
  static ImmutableList<Place> unknown(Claim claim) {
    ImmutableList.Builder<Place> found = ImmutableList.builder();
    collect(ImmutableList.of(), claim.shape(), Optional.of(claim), found);
    return found.build();
  }

  private static void collect(
      ImmutableList<Step> way,
      Shape<?> shape,
      Optional<Object> party,
      ImmutableList.Builder<Place> found) {
    for (Fact<?, ?> fact : shape.facts()) {
      Optional<Object> value = party.flatMap(there -> fact.readFrom(there));
      if (fact.sort() == Sort.PARTY) {
        collect(then(way, new Step(fact, Step.NONE)), fact.shape(), value, found);
      } else if (value.isEmpty() && !fact.isLabel()) {
        found.add(new Place(then(way, new Step(fact, Step.NONE))));
      } else if (value.isPresent() && fact.sort() == Sort.ITEMS) {
        List<?> items = (List<?>) value.get();
        for (int i = 0; i < items.size(); i++) {
          collect(then(way, new Step(fact, i)), fact.shape(), Optional.of(items.get(i)), found);
        }
      }
    }
  }

  private static ImmutableList<Step> then(ImmutableList<Step> way, Step step) {
    return ImmutableList.<Step>builder().addAll(way).add(step).build();
  }

  /** The place as findings and violations name it. */
  String path() {
    return String.join(".", steps.stream().map(Step::written).toList());
  }

  /** What a claim says there; of a list that is shorter than the place is far, what it says of the item that is next in turn. */
  Optional<Object> read(Claim claim) {
    Object current = claim;
    for (Step step : steps) {
      Object value = step.fact().readFrom(current).orElse(null);
      if (step.item() != Step.NONE && value instanceof List<?> items) {
        value = items.isEmpty() ? null : items.get(step.item() % items.size());
      }
      if (value == null) {
        return Optional.empty();
      }
      current = value;
    }
    return Optional.of(current);
  }

  /** The same claim with something else said there. */
  Claim put(Claim claim, Object value) {
    return (Claim) put(steps, claim.shape(), Optional.of(claim), value);
  }

  private static Object put(List<Step> way, Shape<?> shape, Optional<Object> party, Object value) {
    Step step = way.get(0);
    List<Step> rest = way.subList(1, way.size());
    Map<Fact<?, ?>, Object> known =
        new LinkedHashMap<>(party.map(shape::known).orElse(ImmutableMap.of()));
    Optional<Object> there = Optional.ofNullable(known.get(step.fact()));
    if (rest.isEmpty()) {
      known.put(step.fact(), value);
    } else if (step.item() == Step.NONE) {
      known.put(step.fact(), put(rest, step.fact().shape(), there, value));
    } else {
      List<Object> items = new ArrayList<>((List<?>) there.orElseThrow());
      Optional<Object> item = Optional.of(items.get(step.item()));
      items.set(step.item(), put(rest, step.fact().shape(), item, value));
      known.put(step.fact(), ImmutableList.copyOf(items));
    }
    return shape.build(known);
  }

  /**
   * A claim that says more: what another claim knows is taken where nothing is known, as far as both can be true.
   *
   * @param claim the claim, of which all that it says is kept
   * @param more from where the rest comes
   */
  static Claim completed(Claim claim, Claim more) {
    return (Claim) completed(claim.shape(), claim, more);
  }

  private static Object completed(Shape<?> shape, Object party, Object more) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>(shape.known(party));
    Set<Fact<?, ?>> kept = new HashSet<>(known.keySet());
    shape.known(more).forEach((fact, value) -> {
      Object there = known.get(fact);
      if (there == null) {
        known.put(fact, value);
      } else if (fact.sort() == Sort.PARTY) {
        known.put(fact, completed(fact.shape(), there, value));
      } else if (fact.sort() == Sort.ITEMS) {
        known.put(fact, completedItems(fact, (List<?>) there, (List<?>) value));
      }
    });
    Parts.forget(shape, known, kept::contains);
    return shape.build(known);
  }

  private static ImmutableList<Object> completedItems(
      Fact<?, ?> list, List<?> items, List<?> more) {
    ImmutableList.Builder<Object> completed = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      completed.add(
          more.isEmpty()
              ? items.get(i)
              : completed(list.shape(), items.get(i), more.get(i % more.size())));
    }
    return completed.build();
  }
}
