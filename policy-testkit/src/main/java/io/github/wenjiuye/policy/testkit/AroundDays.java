package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Days drawn around some that matter: one of these, the day beside it, or a year from there; often some day of these years,
 * now and then one far away. They shrink towards the first of those that are drawn around.
 *
 * @param hot the days that matter, at least one
 */
record AroundDays(ImmutableList<LocalDate> hot) implements RandomDistribution {

  private static final LocalDate NEAR_FROM = LocalDate.of(2018, 1, 1);
  private static final LocalDate NEAR_TO = LocalDate.of(2022, 12, 31);
  private static final LocalDate FAR_FROM = LocalDate.of(1950, 1, 1);
  private static final LocalDate FAR_TO = LocalDate.of(2080, 12, 31);
  private static final int HOT_SHARE = 6;
  private static final int NEAR_SHARE = 3;
  private static final int FAR_SHARE = 1;

  /** By how many years, as often as they stand here. */
  private static final ImmutableList<Integer> YEARS = ImmutableList.of(0, 0, 0, 0, 1, -1);

  private static final ImmutableList<Integer> DAYS = ImmutableList.of(0, -1, 1);

  Arbitrary<LocalDate> days() {
    LocalDate first =
        hot.stream().reduce(FAR_FROM, (one, other) -> one.isBefore(other) ? one : other);
    LocalDate last = hot.stream().reduce(FAR_TO, (one, other) -> one.isAfter(other) ? one : other);
    return Arbitraries.longs()
        .between(first.minusYears(2).toEpochDay(), last.plusYears(2).toEpochDay())
        .shrinkTowards(hot.get(0).toEpochDay())
        .withDistribution(this)
        .map(LocalDate::ofEpochDay);
  }

  @Override
  public RandomNumericGenerator createGenerator(
      int genSize, BigInteger minValue, BigInteger maxValue, BigInteger center) {
    return random -> {
      int choice = random.nextInt(HOT_SHARE + NEAR_SHARE + FAR_SHARE);
      LocalDate day = choice < HOT_SHARE
          ? one(random, hot).plusYears(one(random, YEARS)).plusDays(one(random, DAYS))
          : choice < HOT_SHARE + NEAR_SHARE
              ? between(random, NEAR_FROM, NEAR_TO)
              : between(random, FAR_FROM, FAR_TO);
      return BigInteger.valueOf(day.toEpochDay());
    };
  }

  private static <T> T one(Random random, ImmutableList<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static LocalDate between(Random random, LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }
}
