package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;

/**
 * Verdict and grant in the kernel's own values.
 *
 * @param verdict 1 where every world is eligible, 0 where none is, else {@link Node#UNKNOWN}
 * @param terms the terms of the grant over the eligible worlds; empty where there are none
 */
record Decision(long verdict, ImmutableList<Range> terms) {

  /**
   * The values of a term, from the least to the greatest.
   *
   * @param min the least
   * @param max the greatest, or {@link Node#UNBOUNDED}
   */
  record Range(long min, long max) {
    boolean isSettled() {
      return min == max;
    }
  }

  boolean isIneligible() {
    return verdict == 0;
  }

  /** Whether nothing is open: neither the verdict nor a term. */
  boolean isSettled() {
    return verdict != Node.UNKNOWN && terms.stream().allMatch(Range::isSettled);
  }
}
