package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.determination.Settles;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * All worlds over some axes, one axis for each thing that may be known or not, with the outcome in each. A thing that is
 * known is an axis of one value.
 */
final class Worlds {

  /** The outcome of a world that cannot be: it is dropped. */
  static final long IMPOSSIBLE = -2;

  /** The outcome of a world in which the claim fails. */
  static final long FAILS = -1;

  /** The outcome of a world in which the claim succeeds with an amount beyond any number. Other amounts are 0 or more. */
  static final long WITHOUT_END = Long.MAX_VALUE;

  private final int[] sizes;
  private final long[] outcomes;

  /**
   * Walks through all worlds.
   *
   * @param sizes how many values each axis has
   * @param outcome the outcome for the index of a value on each axis; the array is reused
   */
  Worlds(int[] sizes, ToLongFunction<int[]> outcome) {
    this.sizes = sizes.clone();
    this.outcomes = new long[Arrays.stream(sizes).reduce(1, Math::multiplyExact)];
    int[] at = new int[sizes.length];
    for (int world = 0; world < outcomes.length; world++) {
      outcomes[world] = outcome.applyAsLong(at);
      for (int axis = sizes.length - 1; axis >= 0; axis--) {
        at[axis] = (at[axis] + 1) % sizes[axis];
        if (at[axis] != 0) {
          break;
        }
      }
    }
  }

  boolean canSucceed() {
    return Arrays.stream(outcomes).anyMatch(outcome -> outcome >= 0);
  }

  boolean canFail() {
    return Arrays.stream(outcomes).anyMatch(outcome -> outcome == FAILS);
  }

  long least() {
    return Arrays.stream(outcomes).filter(outcome -> outcome >= 0).min().orElseThrow();
  }

  long greatest() {
    return Arrays.stream(outcomes).filter(outcome -> outcome >= 0).max().orElseThrow();
  }

  /** What changes somewhere when one moves along an axis and along no other: the verdict, or else the amount. */
  Optional<Settles> settles(int axis) {
    int stride = 1;
    for (int inner = axis + 1; inner < sizes.length; inner++) {
      stride *= sizes[inner];
    }
    boolean amountChanges = false;
    for (int world = 0; world < outcomes.length; world++) {
      if (outcomes[world] == IMPOSSIBLE) {
        continue;
      }
      int position = world / stride % sizes[axis];
      for (int step = 1; position + step < sizes[axis]; step++) {
        long here = outcomes[world];
        long there = outcomes[world + step * stride];
        if (there != IMPOSSIBLE && here != there) {
          if (here == FAILS || there == FAILS) {
            return Optional.of(Settles.VERDICT);
          }
          amountChanges = true;
        }
      }
    }
    return amountChanges ? Optional.of(Settles.GRANT) : Optional.empty();
  }
}
