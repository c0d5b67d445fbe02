package io.github.wenjiuye.policy.core.advice;

import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.Optional;

/**
 * A condition that a claim is to meet, or an item of one of its lists.
 *
 * @param condition the condition
 * @param list the list, where it is about an item
 * @param index the place of the item, or {@link Trial#NO_ITEM}
 */
record Aim(Node condition, Optional<Fact<?, ?>> list, int index) {

  /** How much is aimed at. */
  enum Reach {
    /** That it is met, whatever the unknown turns out to be. */
    SURE,
    /** That it may be met. */
    POSSIBLE;

    boolean accepts(long value) {
      return value == 1 || (this == POSSIBLE && value == Node.UNKNOWN);
    }
  }

  static Aim of(Node condition) {
    return new Aim(condition, Optional.empty(), Trial.NO_ITEM);
  }

  Aim part(Node below) {
    return new Aim(below, list, index);
  }

  long value(Claim claim) {
    return Trial.value(condition, claim, list, index);
  }
}
