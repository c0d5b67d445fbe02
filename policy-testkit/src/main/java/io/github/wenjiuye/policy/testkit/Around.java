package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers drawn around some that matter: one of these as a rule, often a small one, now and then any. However a number was
 * drawn, it shrinks as a number does: to the last one on this side of what makes the difference.
 *
 * @param hot the numbers that matter, all of them within the bounds
 * @param unit what small numbers are multiples of
 * @param smallest how many units a small number has at most
 * @param large how far above the least a number still is not far away
 */
record Around(ImmutableList<Long> hot, long unit, long smallest, long large)
    implements RandomDistribution {

  private static final int SMALL_SHARE = 4;
  private static final int HOT_SHARE = 5;
  private static final int LARGE_SHARE = 2;
  private static final int ANY_SHARE = 1;

  @Override
  public RandomNumericGenerator createGenerator(
      int genSize, BigInteger minValue, BigInteger maxValue, BigInteger center) {
    long least = minValue.longValueExact();
    long most = maxValue.longValueExact();
    int hotShare = hot.isEmpty() ? 0 : HOT_SHARE;
    return random -> {
      int choice = random.nextInt(SMALL_SHARE + hotShare + LARGE_SHARE + ANY_SHARE);
      if (choice < SMALL_SHARE) {
        long units = Math.min((most - least) / unit, smallest);
        return BigInteger.valueOf(least + unit * between(random, 0, units));
      } else if (choice < SMALL_SHARE + hotShare) {
        return BigInteger.valueOf(hot.get(random.nextInt(hot.size())));
      } else if (choice < SMALL_SHARE + hotShare + LARGE_SHARE) {
        return BigInteger.valueOf(between(random, least, Math.min(most, least + large)));
      }
      return BigInteger.valueOf(between(random, least, most));
    };
  }

  private static long between(Random random, long least, long most) {
    return random.nextLong(least, most + 1);
  }
}
