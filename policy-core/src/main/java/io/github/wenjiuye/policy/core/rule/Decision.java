package io.github.wenjiuye.policy.core.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdict and grant in the kernel's own values: as small as can be, since every determination keeps one. */
final class Decision {

  /** No world is eligible. */
  static final Decision INELIGIBLE = settled(0);

  private final long verdict;
  private final long[] least;
  private final long[] greatest;

  private Decision(long verdict, long[] least, long[] greatest) {
    this.verdict = verdict;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * What may be open.
   *
   * @param verdict 1 where every world is eligible, 0 where none is, else {@link Node#UNKNOWN}
   * @param terms the terms of the grant over the eligible worlds; none where there are none
   */
  static Decision of(long verdict, List<Range> terms) {
    return new Decision(
        verdict,
        terms.stream().mapToLong(Range::min).toArray(),
        terms.stream().mapToLong(Range::max).toArray());
  }

  /**
   * What is the same in every world.
   *
   * @param verdict 1 or 0
   * @param terms the value of each term of the grant
   */
  static Decision settled(long verdict, long... terms) {
    return new Decision(verdict, terms, terms);
  }

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

  long verdict() {
    return verdict;
  }

  boolean isIneligible() {
    return verdict == 0;
  }

  /** The values of a term of the grant over the eligible worlds. */
  Range term(int index) {
    return new Range(least[index], greatest[index]);
  }

  /** Whether nothing is open: neither the verdict nor a term. */
  boolean isSettled() {
    return verdict != Node.UNKNOWN && Arrays.equals(least, greatest);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decision that
        && verdict == that.verdict
        && Arrays.equals(least, that.least)
        && Arrays.equals(greatest, that.greatest);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(verdict) + 31 * Arrays.hashCode(least) + Arrays.hashCode(greatest);
  }

  @Override
  public String toString() {
    return verdict + " " + Arrays.toString(least) + " to " + Arrays.toString(greatest);
  }
}
