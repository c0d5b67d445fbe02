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

/** An enterprise claims the subsidy for training its staff. Source: 23.1. */
@Value.Immutable
public interface EnterpriseTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "23.1";

  /** The fact {@link #appliedOn()}. */
  Fact<EnterpriseTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(EnterpriseTrainingClaim.class, "appliedOn", EnterpriseTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #organiser()}. */
  Fact<EnterpriseTrainingClaim, TrainingOrganiser> ORGANISER = Fact.symbol(
      EnterpriseTrainingClaim.class,
      "organiser",
      TrainingOrganiser.class,
      EnterpriseTrainingClaim::organiser);

  /**
   * Who held the training.
   *
   * @return the kind of organiser, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<TrainingOrganiser> organiser();

  /** The fact {@link #trainees()}. */
  Fact<EnterpriseTrainingClaim, Long> TRAINEES =
      Fact.count(EnterpriseTrainingClaim.class, "trainees", EnterpriseTrainingClaim::trainees);

  /**
   * How many were trained, employees or dispatched workers, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong trainees();

  /** The fact {@link #course()}. */
  Fact<EnterpriseTrainingClaim, Course> COURSE = Fact.party(
      EnterpriseTrainingClaim.class, "course", Course.SHAPE, EnterpriseTrainingClaim::course);

  /**
   * What was taught.
   *
   * @return the course, if anything is known of it
   */
  Optional<@Valid Course> course();

  /** All facts of an EnterpriseTrainingClaim. */
  Shape<EnterpriseTrainingClaim> SHAPE = Shape.of(EnterpriseTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<EnterpriseTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an EnterpriseTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an EnterpriseTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableEnterpriseTrainingClaim.Builder {
    Builder() {}
  }
}
