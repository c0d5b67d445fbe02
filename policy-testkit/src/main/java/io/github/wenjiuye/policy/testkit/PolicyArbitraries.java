package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Claims, parties, local standards and readings for jqwik. Every value is one that the evaluator accepts, unless it is
 * called almost valid: facts lie within their domains and stand in the relations that their type demands. Facts are unknown now and then; known ones lie close to
 * where the notice draws its lines, see {@link Sampling}. Failures shrink towards claims of which less is known.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<GraduateHiringClaim> claims() {
 *   return PolicyArbitraries.claims(GraduateHiringClaim.class);
 * }
 * }</pre>
 */
public final class PolicyArbitraries {

  private PolicyArbitraries() {}

  /**
   * Parties or claims of a shape.
   *
   * @param shape such as {@code Hire.SHAPE}
   * @param <T> the party or claim
   * @return an arbitrary of valid values
   */
  public static <T> Arbitrary<T> of(Shape<T> shape) {
    return of(shape, Sampling.defaults());
  }

  /**
   * Parties or claims of a shape, drawn in a way of your own.
   *
   * @param shape such as {@code Hire.SHAPE}
   * @param sampling how values are drawn
   * @param <T> the party or claim
   * @return an arbitrary of valid values
   */
  public static <T> Arbitrary<T> of(Shape<T> shape, Sampling sampling) {
    return ShapeArbitraries.of(shape, sampling);
  }

  /**
   * Claims under one provision.
   *
   * @param provision such as {@code 16.1}
   * @return an arbitrary of valid claims
   * @throws IllegalArgumentException if there is no such provision
   */
  public static Arbitrary<Claim> claims(String provision) {
    return claims(provision, Sampling.defaults());
  }

  /**
   * Claims under one provision, drawn in a way of your own.
   *
   * @param provision such as {@code 16.1}
   * @param sampling how values are drawn
   * @return an arbitrary of valid claims
   * @throws IllegalArgumentException if there is no such provision
   */
  public static Arbitrary<Claim> claims(String provision, Sampling sampling) {
    return of(shape(provision), sampling).map(claim -> claim);
  }

  private static Shape<? extends Claim> shape(String provision) {
    Shape<? extends Claim> shape = Claims.shapes().get(provision);
    if (shape == null) {
      throw new IllegalArgumentException("No claims are made under " + provision + "; there are "
          + Claims.shapes().keySet());
    }
    return shape;
  }

  /**
   * Claims of one type.
   *
   * @param type such as {@code GraduateHiringClaim.class}
   * @param <C> the type
   * @return an arbitrary of valid claims
   * @throws IllegalArgumentException if no provision has claims of that type
   */
  public static <C extends Claim> Arbitrary<C> claims(Class<C> type) {
    return claims(type, Sampling.defaults());
  }

  /**
   * Claims of one type, drawn in a way of your own.
   *
   * @param type such as {@code GraduateHiringClaim.class}
   * @param sampling how values are drawn
   * @param <C> the type
   * @return an arbitrary of valid claims
   * @throws IllegalArgumentException if no provision has claims of that type
   */
  public static <C extends Claim> Arbitrary<C> claims(Class<C> type, Sampling sampling) {
    return Claims.shapes().values().stream()
        .filter(shape -> shape.type() == type)
        .findFirst()
        .map(shape -> of(shape, sampling).map(type::cast))
        .orElseThrow(() ->
            new IllegalArgumentException("No provision has claims of the type " + type.getName()));
  }

  /**
   * Claims under any provision.
   *
   * @return an arbitrary of valid claims
   */
  public static Arbitrary<Claim> validClaims() {
    return validClaims(Sampling.defaults());
  }

  /**
   * Claims under any provision, drawn in a way of your own.
   *
   * @param sampling how values are drawn
   * @return an arbitrary of valid claims
   */
  public static Arbitrary<Claim> validClaims(Sampling sampling) {
    return Arbitraries.of(Claims.shapes().keySet())
        .flatMap(provision -> claims(provision, sampling));
  }

  /**
   * Claims under one provision with one thing wrong: each bound and each relation comes up as often as any other.
   *
   * @param provision such as {@code 16.1}
   * @return an arbitrary of claims that cannot be true; empty where nothing can be wrong with a claim under the provision
   * @throws IllegalArgumentException if there is no such provision
   */
  public static Optional<Arbitrary<AlmostValid>> almostValid(String provision) {
    ImmutableList<Arbitrary<AlmostValid>> flaws =
        ClaimFlaws.of(shape(provision), Sampling.defaults());
    return flaws.isEmpty() ? Optional.empty() : Optional.of(Arbitraries.oneOf(flaws));
  }

  /**
   * Claims under any provision with one thing wrong.
   *
   * @return an arbitrary of claims that cannot be true
   */
  public static Arbitrary<AlmostValid> almostValid() {
    return Arbitraries.oneOf(Claims.shapes().keySet().stream()
        .flatMap(provision -> almostValid(provision).stream())
        .toList());
  }

  /**
   * What the region and the leagues set for one standard: nothing, a value of the region, of some leagues or of both, for
   * all days or by days with gaps.
   *
   * @param standard such as {@link LocalStandard#GRADUATE_HIRING_SUBSIDY}
   * @return an arbitrary of standards within the notice's bounds
   */
  public static Arbitrary<LocalStandards> standards(LocalStandard standard) {
    return standards(ImmutableList.of(standard), Sampling.defaults());
  }

  /**
   * What the region and the leagues set for every standard, each by itself.
   *
   * @return an arbitrary of standards within the notice's bounds
   */
  public static Arbitrary<LocalStandards> standards() {
    return standards(Arrays.asList(LocalStandard.values()), Sampling.defaults());
  }

  /**
   * What the region and the leagues set for some standards, drawn in a way of your own.
   *
   * @param standards which ones
   * @param sampling around which days values begin and end
   * @return an arbitrary of standards within the notice's bounds
   */
  public static Arbitrary<LocalStandards> standards(
      Iterable<LocalStandard> standards, Sampling sampling) {
    return new StandardArbitraries(new ValueArbitraries(sampling)).standards(standards);
  }

  /**
   * What the region or a league would set for a standard, with one thing wrong: each bound and each demand on its form, on
   * the days and on the place comes up as often as any other.
   *
   * @param standard such as {@link LocalStandard#GRADUATE_HIRING_SUBSIDY}
   * @return an arbitrary of what no standards can be built from
   */
  public static Arbitrary<AlmostValidStandard> almostValid(LocalStandard standard) {
    return Arbitraries.oneOf(StandardFlaws.of(standard, new ValueArbitraries(Sampling.defaults())))
        .withoutEdgeCases();
  }

  /**
   * A choice for every reading.
   *
   * @return an arbitrary of codes and values by reading
   */
  public static Arbitrary<ImmutableMap<Reading, String>> readings() {
    return readings(Reading.values());
  }

  /**
   * A choice for each of some readings: one of its codes, or now and then a value where it takes one.
   *
   * @param readings such as {@link Reading#R16_1}
   * @return an arbitrary of codes and values by reading
   */
  public static Arbitrary<ImmutableMap<Reading, String>> readings(Reading... readings) {
    List<Arbitrary<String>> choices =
        Arrays.stream(readings).map(PolicyArbitraries::choice).toList();
    return Combinators.combine(choices)
        .as(chosen -> {
          ImmutableMap.Builder<Reading, String> byReading = ImmutableMap.builder();
          for (int i = 0; i < readings.length; i++) {
            byReading.put(readings[i], chosen.get(i));
          }
          return byReading.buildOrThrow();
        })
        .withoutEdgeCases();
  }

  private static Arbitrary<String> choice(Reading reading) {
    Arbitrary<String> codes = Arbitraries.of(reading.codes());
    ValueArbitraries values = new ValueArbitraries(Sampling.defaults());
    return reading
        .valueSort()
        .map(sort -> Arbitraries.frequencyOf(
            Tuple.of(2, codes),
            Tuple.of(
                1,
                sort == Sort.DAY
                    ? values.days().map(LocalDate::toString)
                    : values.shares().map(Rate::toString))))
        .orElse(codes);
  }
}
