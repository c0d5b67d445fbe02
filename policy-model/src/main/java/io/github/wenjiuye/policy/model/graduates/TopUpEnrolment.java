package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How many places there are to go on from a junior college to a bachelor's degree. Source: 19.1. */
@Value.Immutable
public interface TopUpEnrolment extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "19.1b";

  /** The fact {@link #year()}. */
  Fact<TopUpEnrolment, Long> YEAR = Fact.count(TopUpEnrolment.class, "year", TopUpEnrolment::year);

  /**
   * The year, 1 to 9999.
   *
   * @return the year, if known
   */
  @Min(1)
  @Max(9999)
  @Alters(Leeway.GIVEN)
  OptionalLong year();

  /** The fact {@link #graduatesOfJuniorColleges()}. */
  Fact<TopUpEnrolment, Long> GRADUATES_OF_JUNIOR_COLLEGES = Fact.count(
      TopUpEnrolment.class, "graduatesOfJuniorColleges", TopUpEnrolment::graduatesOfJuniorColleges);

  /**
   * How many graduate from junior colleges in the year, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.GIVEN)
  OptionalLong graduatesOfJuniorColleges();

  /** The fact {@link #topUpPlaces()}. */
  Fact<TopUpEnrolment, Long> TOP_UP_PLACES =
      Fact.count(TopUpEnrolment.class, "topUpPlaces", TopUpEnrolment::topUpPlaces);

  /**
   * How many places there are for them, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong topUpPlaces();

  /** All facts of a TopUpEnrolment. */
  Shape<TopUpEnrolment> SHAPE = Shape.of(TopUpEnrolment.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<TopUpEnrolment> shape() {
    return SHAPE;
  }

  /**
   * Starts a TopUpEnrolment of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TopUpEnrolment. What is not set is unknown. */
  final class Builder extends ImmutableTopUpEnrolment.Builder {
    Builder() {}
  }
}
