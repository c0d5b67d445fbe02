package io.github.wenjiuye.policy.testkit;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.time.LocalDate;

/**
 * How values are drawn: how often a fact is unknown, and around which days and numbers most of the others lie. Immutable;
 * each method gives another sampling.
 *
 * <pre>{@code
 * Sampling.defaults()
 *     .unknown(10)
 *     .unknown(Hire.CONTRACT, 0)
 *     .days(LocalDate.of(2020, 12, 31));
 * }</pre>
 */
public final class Sampling {

  private static final int CERTAIN = 100;
  private static final Sampling DEFAULTS = new Sampling(
      25,
      ImmutableMap.of(),
      ImmutableList.of(
          LocalDate.of(2020, 5, 9),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 1, 25),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2020, 4, 15),
          LocalDate.of(2020, 6, 30),
          LocalDate.of(2020, 12, 31)),
      ImmutableList.of(1L, 2L, 8L, 15L, 16L, 25L, 100L, 1000L),
      6,
      Landmarks.ofAnyReading(Cases.evaluatorWithEveryStandard().build()));

  private final int unknownPercent;
  private final ImmutableMap<Fact<?, ?>, Integer> unknownPercentOf;
  private final ImmutableList<LocalDate> days;
  private final ImmutableList<Long> counts;
  private final int mostItems;
  private final Landmarks landmarks;

  private Sampling(
      int unknownPercent,
      ImmutableMap<Fact<?, ?>, Integer> unknownPercentOf,
      ImmutableList<LocalDate> days,
      ImmutableList<Long> counts,
      int mostItems,
      Landmarks landmarks) {
    this.unknownPercent = unknownPercent;
    this.unknownPercentOf = unknownPercentOf;
    this.days = days;
    this.counts = counts;
    this.mostItems = mostItems;
    this.landmarks = landmarks;
  }

  /**
   * A quarter of all facts is unknown, most values lie around those at which some answer changes, and lists have six items at
   * most.
   *
   * @return the sampling that is used where none is given
   */
  public static Sampling defaults() {
    return DEFAULTS;
  }

  /**
   * Sets how often a fact, a party or a list is unknown, for all that have no share of their own.
   *
   * @param percent 0 (never) to 100 (always)
   * @return another sampling
   * @throws IllegalArgumentException if the share is not 0 to 100
   */
  public Sampling unknown(int percent) {
    return new Sampling(checked(percent), unknownPercentOf, days, counts, mostItems, landmarks);
  }

  /**
   * Sets how often one fact is unknown.
   *
   * @param fact a fact, a party or a list
   * @param percent 0 (never) to 100 (always)
   * @return another sampling
   * @throws IllegalArgumentException if the share is not 0 to 100
   */
  public Sampling unknown(Fact<?, ?> fact, int percent) {
    return unknown(ImmutableSet.of(fact), percent);
  }

  /**
   * Sets how often each of some facts is unknown, such as all those that a provision does not use.
   *
   * @param facts facts, parties and lists
   * @param percent 0 (never) to 100 (always)
   * @return another sampling
   * @throws IllegalArgumentException if the share is not 0 to 100
   */
  public Sampling unknown(Iterable<? extends Fact<?, ?>> facts, int percent) {
    checked(percent);
    ImmutableMap.Builder<Fact<?, ?>, Integer> shares =
        ImmutableMap.<Fact<?, ?>, Integer>builder().putAll(unknownPercentOf);
    facts.forEach(fact -> shares.put(fact, percent));
    return new Sampling(
        unknownPercent, shares.buildKeepingLast(), days, counts, mostItems, landmarks);
  }

  /**
   * Sets the days around which most others lie: on the day, next to it, or a year from there.
   *
   * @param around at least one day; failures shrink towards the first
   * @return another sampling
   * @throws IllegalArgumentException if there is none
   */
  public Sampling days(LocalDate... around) {
    Preconditions.checkArgument(around.length > 0, "No day to draw around");
    return new Sampling(
        unknownPercent,
        unknownPercentOf,
        ImmutableList.copyOf(around),
        counts,
        mostItems,
        landmarks);
  }

  /**
   * Sets the whole numbers around which most others lie.
   *
   * @param around at least one number
   * @return another sampling
   * @throws IllegalArgumentException if there is none
   */
  public Sampling counts(long... around) {
    Preconditions.checkArgument(around.length > 0, "No number to draw around");
    return new Sampling(
        unknownPercent,
        unknownPercentOf,
        days,
        ImmutableList.copyOf(Longs.asList(around)),
        mostItems,
        landmarks);
  }

  /**
   * Sets how long lists are.
   *
   * @param most the greatest number of items, 0 or more
   * @return another sampling
   * @throws IllegalArgumentException if it is below 0
   */
  public Sampling items(int most) {
    Preconditions.checkArgument(most >= 0, "A list cannot have %s items", most);
    return new Sampling(unknownPercent, unknownPercentOf, days, counts, most, landmarks);
  }

  /**
   * Draws claims around the values at which an evaluator's answers change, by its readings and standards.
   *
   * @param evaluator to which the claims are to be put
   * @return another sampling
   */
  public Sampling near(PolicyEvaluator evaluator) {
    return new Sampling(
        unknownPercent, unknownPercentOf, days, counts, mostItems, Landmarks.of(evaluator));
  }

  Landmarks landmarks() {
    return landmarks;
  }

  int unknownPercent(Fact<?, ?> fact) {
    return unknownPercentOf.getOrDefault(fact, unknownPercent);
  }

  ImmutableList<LocalDate> days() {
    return days;
  }

  ImmutableList<Long> counts() {
    return counts;
  }

  int mostItems() {
    return mostItems;
  }

  private static int checked(int percent) {
    Preconditions.checkArgument(
        percent >= 0 && percent <= CERTAIN, "Not a share of 0 to 100 percent: %s", percent);
    return percent;
  }
}
