package io.github.wenjiuye.policy.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for tuples of values, so that what a list adds up to fits into one {@code long}. */
final class Tuples {

  private final Map<Key, Long> numbers = new HashMap<>();
  private final List<long[]> tuples = new ArrayList<>();

  /** A tuple by its values, without a box for each: most of the work on a long list is to look tuples up. */
  private static final class Key {
    private final long[] tuple;
    private final int hash;

    Key(long[] tuple) {
      this.tuple = tuple;
      this.hash = Arrays.hashCode(tuple);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && Arrays.equals(tuple, that.tuple);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** The number of a tuple; one value is its own number. */
  long number(long[] tuple) {
    if (tuple.length == 1) {
      return tuple[0];
    }
    Key asked = new Key(tuple);
    Long known = numbers.get(asked);
    if (known != null) {
      return known;
    }
    long number = tuples.size();
    long[] kept = tuple.clone();
    tuples.add(kept);
    numbers.put(new Key(kept), number);
    return number;
  }

  /** One value of the tuple of a number. */
  long value(long number, int position, int width) {
    return width == 1 ? number : tuples.get((int) number)[position];
  }

  /** The number of the sum of two tuples. */
  long sum(long one, long other, int width) {
    long[] sum = new long[width];
    for (int i = 0; i < width; i++) {
      sum[i] = Arithmetic.plus(value(one, i, width), value(other, i, width));
    }
    return number(sum);
  }

  /** The number of the greatest values of a tuple and one value more, the greatest first. */
  long greatest(long one, long value, int width) {
    long[] kept = new long[width];
    long left = value;
    for (int i = 0; i < width; i++) {
      long before = value(one, i, width);
      kept[i] = Math.max(before, left);
      left = Math.min(before, left);
    }
    return number(kept);
  }

  /** The sum of the values of the tuple of a number. */
  long total(long number, int width) {
    long sum = 0;
    for (int i = 0; i < width; i++) {
      sum = Arithmetic.plus(sum, value(number, i, width));
    }
    return sum;
  }
}
