package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim is from what is wanted of it: 0 where it is so, else about as many steps as facts must change. It only
 * guides a search, which goes from claim to claim as long as the distance shrinks.
 */
final class Distance {

  /** A comparison that must turn. */
  static final long STEP = 100;

  /** The farthest that two numbers can be apart, in the digits of their difference. */
  private static final long GAP = STEP / 2;

  /** An item that there is not: farther than any that there is. */
  private static final long NEW_ITEM = 100 * STEP;

  private final Claim claim;
  private final @Nullable Object item;

  Distance(Claim claim) {
    this(claim, null);
  }

  private Distance(Claim claim, @Nullable Object item) {
    this.claim = claim;
    this.item = item;
  }

  /** How far a condition is from being met, or from not being met, as it is not where something is not known. */
  long to(Node condition, boolean met) {
    if (condition instanceof All || condition instanceof Any) {
      return condition instanceof All == met
          ? condition.operands().stream().mapToLong(part -> to(part, met)).sum()
          : condition.operands().stream().mapToLong(part -> to(part, met)).min().orElse(STEP);
    }
    long value = value(condition);
    return (value == 1) == met ? 0 : STEP + gap(condition) + toItems(condition, met);
  }

  /** How far the nearest item of a list is from what is wanted of it. */
  long toItem(@Nullable List<?> items, ToLongFunction<Distance> wanted) {
    return items == null
        ? STEP
        : items.stream()
            .map(each -> new Distance(claim, each))
            .mapToLong(wanted)
            .min()
            .orElse(STEP);
  }

  /** The value of an expression, or that it is not known; nor is what is too large to be counted. */
  long value(Node node) {
    try {
      return node.eval(item == null ? new Scope(claim) : new Scope(claim, item));
    } catch (ArithmeticException e) {
      return Node.UNKNOWN;
    }
  }

  private long gap(Node condition) {
    if (!(condition instanceof Compare compare)) {
      return 0;
    }
    long left = value(compare.left());
    long right = value(compare.right());
    return left == Node.UNKNOWN || right == Node.UNKNOWN
        ? GAP
        : Math.min(GAP, Long.SIZE - Long.numberOfLeadingZeros(Math.abs(left - right)));
  }

  /** What is still to be done about an item, so that one more counts or one less. */
  private long toItems(Node condition, boolean met) {
    long nearest = 0;
    for (OfList list : Walk.nodes(condition.operands(), OfList.class)) {
      Node asked = list.condition().orElse(null);
      List<?> items = list.items(claim);
      if (asked != null && items != null) {
        nearest += items.stream()
            .mapToLong(each -> new Distance(claim, each).to(asked, met))
            .filter(distance -> distance > 0)
            .min()
            .orElse(met && items.isEmpty() ? NEW_ITEM : 0);
      }
    }
    return nearest;
  }
}
