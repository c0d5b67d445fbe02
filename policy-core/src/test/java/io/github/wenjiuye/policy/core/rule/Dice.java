package io.github.wenjiuye.policy.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance, for whoever draws something. */
final class Dice {

  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  /** A number from 0, below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return below(in) == 0;
  }

  /** One of several. */
  <T> T one(List<T> several) {
    return several.get(below(several.size()));
  }

  /** So many numbers at most, of several. */
  long[] some(int most, long[] several) {
    List<Long> shuffled = new ArrayList<>(Arrays.stream(several).boxed().toList());
    Collections.shuffle(shuffled, random);
    return shuffled.stream().limit(most).mapToLong(Long::longValue).toArray();
  }
}
