package io.github.wenjiuye.policy.model.training;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Whoever holds a training online, in whole or in part, claims its subsidy. Source: 25.1. */
@Value.Immutable
public interface InternetTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "25.1";

  /** The fact {@link #appliedOn()}. */
  Fact<InternetTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(InternetTrainingClaim.class, "appliedOn", InternetTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #course()}. */
  Fact<InternetTrainingClaim, Course> COURSE = Fact.party(
      InternetTrainingClaim.class, "course", Course.SHAPE, InternetTrainingClaim::course);

  /**
   * What was taught.
   *
   * @return the course, if anything is known of it
   */
  Optional<@Valid Course> course();

  /** The fact {@link #trainees()}. */
  Fact<InternetTrainingClaim, Long> TRAINEES =
      Fact.count(InternetTrainingClaim.class, "trainees", InternetTrainingClaim::trainees);

  /**
   * How many were trained, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong trainees();

  /** All facts of an InternetTrainingClaim. */
  Shape<InternetTrainingClaim> SHAPE = Shape.of(InternetTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<InternetTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an InternetTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an InternetTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableInternetTrainingClaim.Builder {
    Builder() {}
  }
}
