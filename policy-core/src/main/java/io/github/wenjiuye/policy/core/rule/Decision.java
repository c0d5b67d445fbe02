package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict, and the grant in the kernel's own values: as small as can be, since every determination keeps one. */
final class Decision {

  /** No world is eligible. */
  static final Decision INELIGIBLE = of(Verdict.INELIGIBLE, List.of());

  private static final Decision ELIGIBLE = of(Verdict.ELIGIBLE, List.of());

  private final Verdict verdict;
  private final long[] least;
  private final long[] greatest;

  private Decision(Verdict verdict, long[] least, long[] greatest) {
    this.verdict = verdict;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * What may be open.
   *
   * @param verdict undetermined where some worlds are eligible and some are not
   * @param terms the terms of the grant over the eligible worlds; none where there are none
   */
  static Decision of(Verdict verdict, List<Range> terms) {
    return new Decision(
        verdict,
        terms.stream().mapToLong(Range::min).toArray(),
        terms.stream().mapToLong(Range::max).toArray());
  }

  /**
   * All worlds are eligible, and grant the same.
   *
   * @param terms the value of each term of the grant
   */
  static Decision eligible(long[] terms) {
    return terms.length == 0 ? ELIGIBLE : new Decision(Verdict.ELIGIBLE, terms, terms);
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

  Verdict verdict() {
    return verdict;
  }

  boolean isIneligible() {
    return verdict == Verdict.INELIGIBLE;
  }

  /** The values of a term of the grant over the eligible worlds. */
  Range term(int index) {
    return new Range(least[index], greatest[index]);
  }

  /** Whether nothing is open: neither the verdict nor a term. */
  boolean isSettled() {
    return verdict != Verdict.UNDETERMINED && Arrays.equals(least, greatest);
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
    return verdict.hashCode() + 31 * Arrays.hashCode(least) + Arrays.hashCode(greatest);
  }

  @Override
  public String toString() {
    return verdict + " " + Arrays.toString(least) + " to " + Arrays.toString(greatest);
  }
}
