package io.github.wenjiuye.policy.model.training;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An enterprise claims the subsidy for the yearly safety training. Source: 24.1. */
@Value.Immutable
public interface SafetyTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "24.1";

  /** The fact {@link #appliedOn()}. */
  Fact<SafetyTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(SafetyTrainingClaim.class, "appliedOn", SafetyTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #trainees()}. */
  Fact<SafetyTrainingClaim, Long> TRAINEES =
      Fact.count(SafetyTrainingClaim.class, "trainees", SafetyTrainingClaim::trainees);

  /**
   * How many of skilled posts took part, dispatched workers too, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong trainees();

  /** The fact {@link #annualSafetyTraining()}. */
  Fact<SafetyTrainingClaim, Boolean> ANNUAL_SAFETY_TRAINING = Fact.truth(
      SafetyTrainingClaim.class, "annualSafetyTraining", SafetyTrainingClaim::annualSafetyTraining);

  /**
   * Whether it is the yearly safety training.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> annualSafetyTraining();

  /** The fact {@link #accepted()}. */
  Fact<SafetyTrainingClaim, Boolean> ACCEPTED =
      Fact.truth(SafetyTrainingClaim.class, "accepted", SafetyTrainingClaim::accepted);

  /**
   * Whether the work-safety authority accepted it.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> accepted();

  /** The fact {@link #alreadyPaidThisYear()}. */
  Fact<SafetyTrainingClaim, Boolean> ALREADY_PAID_THIS_YEAR = Fact.truth(
      SafetyTrainingClaim.class, "alreadyPaidThisYear", SafetyTrainingClaim::alreadyPaidThisYear);

  /**
   * Whether it was paid this year already.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.PAST)
  Optional<Boolean> alreadyPaidThisYear();

  /** All facts of a SafetyTrainingClaim. */
  Shape<SafetyTrainingClaim> SHAPE = Shape.of(SafetyTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<SafetyTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a SafetyTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a SafetyTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableSafetyTrainingClaim.Builder {
    Builder() {}
  }
}
