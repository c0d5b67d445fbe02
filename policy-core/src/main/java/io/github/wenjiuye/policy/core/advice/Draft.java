package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Claims like others. What can no longer be stated beside a changed fact is no longer stated. */
final class Draft {

  private Draft() {}

  /** A claim with one fact known. */
  static Claim with(Claim claim, Spot spot, Object value) {
    return changed(claim, spot, value);
  }

  /** A claim with one fact unknown. */
  static Claim without(Claim claim, Spot spot) {
    return changed(claim, spot, null);
  }

  /** Whether a fact can be true beside the others of its party. */
  static boolean isInOrder(Claim claim, Spot spot) {
    return spot.relations().stream().allMatch(relation -> {
      long subject = spot.beside(relation.subject()).in(claim);
      long other = spot.beside(relation.other()).in(claim);
      return subject == Node.UNKNOWN || other == Node.UNKNOWN || relation.holds(subject, other);
    });
  }

  /** A claim with more items in a list. */
  static Claim withItems(Claim claim, Fact<?, ?> list, List<Object> more) {
    List<?> items = Objects.requireNonNull((List<?>) read(list, claim));
    ImmutableList<?> grown = ImmutableList.builder().addAll(items).addAll(more).build();
    return (Claim) replaced(claim.shape(), claim, list, grown);
  }

  /** A claim with a known fact of an item moved on. */
  static Claim withItem(
      Claim claim, Fact<?, ?> list, int index, Fact<?, ?> fact, UnaryOperator<Object> change) {
    List<Object> items = new ArrayList<>(Objects.requireNonNull(items(claim, list)));
    Object item = items.get(index);
    Object known = Objects.requireNonNull(read(fact, item));
    items.set(index, replaced(list.shape(), item, fact, change.apply(known)));
    return (Claim) replaced(claim.shape(), claim, list, ImmutableList.copyOf(items));
  }

  /** The items of a list of a claim, or null where the list is unknown. */
  static @Nullable List<?> items(Claim claim, Fact<?, ?> list) {
    return (List<?>) read(list, claim);
  }

  private static Claim changed(Claim claim, Spot spot, @Nullable Object value) {
    ImmutableList<Fact<?, ?>> path = spot.fact().path();
    if (spot.fact().list().isEmpty()) {
      return (Claim) changed(claim.shape(), claim, path, value);
    }
    Fact<?, ?> list = spot.fact().list().get();
    List<Object> items = new ArrayList<>(Objects.requireNonNull(items(claim, list)));
    items.set(spot.index(), changed(list.shape(), items.get(spot.index()), path, value));
    return (Claim) replaced(claim.shape(), claim, list, ImmutableList.copyOf(items));
  }

  private static Object changed(
      Shape<?> shape, @Nullable Object party, List<Fact<?, ?>> path, @Nullable Object value) {
    Fact<?, ?> fact = path.get(0);
    if (path.size() == 1) {
      return replaced(shape, party, fact, value);
    }
    Object below = party == null ? null : read(fact, party);
    return replaced(
        shape, party, fact, changed(fact.shape(), below, path.subList(1, path.size()), value));
  }

  private static Object replaced(
      Shape<?> shape, @Nullable Object party, Fact<?, ?> changed, @Nullable Object value) {
    Map<Fact<?, ?>, Object> values = new LinkedHashMap<>();
    if (party != null) {
      values.putAll(shape.known(party));
    }
    if (value == null) {
      values.remove(changed);
    } else {
      values.put(changed, value);
    }
    for (Relation relation : shape.relations()) {
      if (relation.kind() == Relation.Kind.NOT_BESIDE
          && Boolean.TRUE.equals(values.get(relation.subject()))
          && values.containsKey(relation.other())) {
        values.remove(relation.subject().equals(changed) ? relation.other() : relation.subject());
      }
    }
    return shape.build(values);
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object party) {
    return fact.readFrom(party).orElse(null);
  }
}
