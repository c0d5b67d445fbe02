package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Claims, parties, local standards and readings for jqwik. Every value is one that the evaluator accepts: facts lie within
 * their domains and stand in the relations that their type demands. Facts are unknown now and then; known ones lie close to
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
    return new ShapeArbitraries(sampling).of(shape);
  }

  /**
   * Claims under one provision.
   *
   * @param provision such as {@code 16.1}
   * @return an arbitrary of valid claims
   * @throws IllegalArgumentException if there is no such provision
   */
  public static Arbitrary<Claim> claims(String provision) {
    Shape<? extends Claim> shape = Claims.shapes().get(provision);
    if (shape == null) {
      throw new IllegalArgumentException("No claims are made under " + provision + "; there are "
          + Claims.shapes().keySet());
    }
    return of(shape).map(claim -> claim);
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
    return Arbitraries.of(Claims.shapes().keySet()).flatMap(PolicyArbitraries::claims);
  }

  /**
   * What the region and the leagues set for one standard: nothing, a value of the region, of some leagues or of both, for
   * all days or by days with gaps.
   *
   * @param standard a standard of one value, such as {@link LocalStandard#GRADUATE_HIRING_SUBSIDY}, or of one value for
   *     each band, such as {@link LocalStandard#LAYOFF_RATE_CEILING}
   * @return an arbitrary of standards within the notice's bounds
   * @throws IllegalArgumentException if the standard is of another form
   */
  public static Arbitrary<LocalStandards> standards(LocalStandard standard) {
    return standards(standard, Sampling.defaults());
  }

  /**
   * What the region and the leagues set for one standard, drawn in a way of your own.
   *
   * @param standard a standard of one value, such as {@link LocalStandard#GRADUATE_HIRING_SUBSIDY}, or of one value for
   *     each band, such as {@link LocalStandard#LAYOFF_RATE_CEILING}
   * @param sampling around which days values begin and end
   * @return an arbitrary of standards within the notice's bounds
   * @throws IllegalArgumentException if the standard is of another form
   */
  public static Arbitrary<LocalStandards> standards(LocalStandard standard, Sampling sampling) {
    return new StandardArbitraries(standard, new ValueArbitraries(sampling)).standards();
  }

  /**
   * A choice for each of some readings.
   *
   * @param readings such as {@link Reading#R16_1}
   * @return an arbitrary of codes by reading
   */
  public static Arbitrary<ImmutableMap<Reading, String>> readings(Reading... readings) {
    List<Arbitrary<String>> codes = List.of(readings).stream()
        .map(reading -> Arbitraries.of(reading.codes()))
        .collect(Collectors.toList());
    return Combinators.combine(codes).as(chosen -> {
      ImmutableMap.Builder<Reading, String> byReading = ImmutableMap.builder();
      for (int i = 0; i < readings.length; i++) {
        byReading.put(readings[i], chosen.get(i));
      }
      return byReading.buildOrThrow();
    });
  }
}
