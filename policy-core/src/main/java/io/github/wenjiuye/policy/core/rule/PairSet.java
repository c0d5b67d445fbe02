package io.github.wenjiuye.policy.core.rule;

import java.util.Arrays;
import java.util.List;

/** A set of pairs of values: what a cell is in one world, and in another that differs in one unknown. */
final class PairSet {

  private static final int INITIAL = 4;

  private long[] first = new long[INITIAL];
  private long[] second = new long[INITIAL];
  private int size;
  private int[] slots = new int[2 * INITIAL];

  static PairSet of(long a, long b) {
    PairSet set = new PairSet();
    set.add(a, b);
    return set;
  }

  int size() {
    return size;
  }

  long first(int index) {
    return first[index];
  }

  long second(int index) {
    return second[index];
  }

  boolean add(long a, long b) {
    int slot = slot(a, b);
    if (slots[slot] != 0) {
      return false;
    }
    if (size == first.length) {
      grow();
      slot = slot(a, b);
    }
    first[size] = a;
    second[size] = b;
    slots[slot] = ++size;
    return true;
  }

  private int slot(long a, long b) {
    int mask = slots.length - 1;
    int slot = spread(a, b) & mask;
    while (slots[slot] != 0 && (first[slots[slot] - 1] != a || second[slots[slot] - 1] != b)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int spread(long a, long b) {
    return (int) (((a * 31 + b) * 0x9E3779B97F4A7C15L) >>> 40);
  }

  private void grow() {
    first = Arrays.copyOf(first, 2 * size);
    second = Arrays.copyOf(second, 2 * size);
    slots = new int[4 * size];
    for (int i = 0; i < size; i++) {
      slots[slot(first[i], second[i])] = i + 1;
    }
  }

  /** No more than so many: all where they are no more, or else the extremes and others at even distances. */
  PairSet sample(int most) {
    if (size <= most) {
      return this;
    }
    int least = 0;
    int greatest = 0;
    for (int i = 1; i < size; i++) {
      least = first[i] < first[least] ? i : least;
      greatest = first[i] > first[greatest] ? i : greatest;
    }
    PairSet kept = new PairSet();
    kept.add(first[least], second[least]);
    kept.add(first[greatest], second[greatest]);
    int step = 2 * size / most;
    for (int i = 0; i < size; i += step) {
      kept.add(first[i], second[i]);
    }
    return kept;
  }

  /** The first values, ascending: what a cell can be where nothing varies. */
  List<Long> values() {
    return Arrays.stream(first, 0, size).sorted().boxed().toList();
  }
}
