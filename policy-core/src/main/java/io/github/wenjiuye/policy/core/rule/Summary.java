package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all worlds come to: the verdict, the range of each term over the eligible ones, and what was wanted at its ends. */
final class Summary {

  private final long[] min;
  private final long[] max;
  private long[] atLeast;
  private long[] atMost;
  private boolean eligible;
  private boolean ineligible;

  Summary(int terms, int wanted) {
    min = new long[terms];
    max = new long[terms];
    atLeast = new long[wanted];
    atMost = new long[wanted];
  }

  /** Takes a world, and tells whether another one may still add something. */
  boolean add(long verdict, long[] terms, long[] wanted) {
    if (verdict == 0) {
      ineligible = true;
      return terms.length + wanted.length > 0 || !eligible;
    }
    for (int i = 0; i < terms.length; i++) {
      boolean less = !eligible || terms[i] < min[i];
      boolean more = !eligible || terms[i] > max[i];
      min[i] = less ? terms[i] : min[i];
      max[i] = more ? terms[i] : max[i];
      if (i == 0) {
        atLeast = less ? wanted : atLeast;
        atMost = more ? wanted : terms[i] == Node.UNBOUNDED ? higher(atMost, wanted) : atMost;
      }
    }
    eligible = true;
    return terms.length + wanted.length > 0 || !ineligible;
  }

  private static long[] higher(long[] one, long[] other) {
    long[] higher = one.clone();
    Arrays.setAll(higher, i -> Math.max(one[i], other[i]));
    return higher;
  }

  /** 1 where every world is eligible, 0 where none is, else {@link Node#UNKNOWN}. */
  long verdict() {
    return eligible && ineligible ? Node.UNKNOWN : eligible ? 1 : 0;
  }

  Decision decision() {
    List<Decision.Range> ranges = new ArrayList<>();
    for (int i = 0; eligible && i < min.length; i++) {
      ranges.add(new Decision.Range(min[i], max[i]));
    }
    return Decision.of(
        eligible && ineligible
            ? Verdict.UNDETERMINED
            : eligible ? Verdict.ELIGIBLE : Verdict.INELIGIBLE,
        ranges);
  }

  /** What was wanted where the first term is least. */
  long[] atLeast() {
    return atLeast;
  }

  /** What was wanted where the first term is greatest. */
  long[] atMost() {
    return atMost;
  }
}
