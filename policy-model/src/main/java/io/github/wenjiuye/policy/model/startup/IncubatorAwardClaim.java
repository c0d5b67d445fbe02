package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Facility;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A start-up park or incubator claims its award. Source: 5.1. */
@Value.Immutable
public interface IncubatorAwardClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "5.1";

  /** The fact {@link #appliedOn()}. */
  Fact<IncubatorAwardClaim, LocalDate> APPLIED_ON =
      Fact.day(IncubatorAwardClaim.class, "appliedOn", IncubatorAwardClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #facility()}. */
  Fact<IncubatorAwardClaim, Facility> FACILITY = Fact.symbol(
      IncubatorAwardClaim.class, "facility", Facility.class, IncubatorAwardClaim::facility);

  /**
   * What the place is.
   *
   * @return the kind of place, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Facility> facility();

  /** The fact {@link #grade()}. */
  Fact<IncubatorAwardClaim, String> GRADE =
      Fact.text(IncubatorAwardClaim.class, "grade", IncubatorAwardClaim::grade);

  /**
   * The grade of its evaluation, as the league names it.
   *
   * @return the grade, if known
   */
  Optional<String> grade();

  /** All facts of an IncubatorAwardClaim. */
  Shape<IncubatorAwardClaim> SHAPE = Shape.of(IncubatorAwardClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<IncubatorAwardClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an IncubatorAwardClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an IncubatorAwardClaim. What is not set is unknown. */
  final class Builder extends ImmutableIncubatorAwardClaim.Builder {
    Builder() {}
  }
}
