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

/** An enterprise claims the subsidy for training that was held online. Source: 23.2. */
@Value.Immutable
public interface OnlineTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "23.2";

  /** The fact {@link #appliedOn()}. */
  Fact<OnlineTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(OnlineTrainingClaim.class, "appliedOn", OnlineTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #course()}. */
  Fact<OnlineTrainingClaim, Course> COURSE =
      Fact.party(OnlineTrainingClaim.class, "course", Course.SHAPE, OnlineTrainingClaim::course);

  /**
   * What was taught.
   *
   * @return the course, if anything is known of it
   */
  Optional<@Valid Course> course();

  /** The fact {@link #trainees()}. */
  Fact<OnlineTrainingClaim, Long> TRAINEES =
      Fact.count(OnlineTrainingClaim.class, "trainees", OnlineTrainingClaim::trainees);

  /**
   * How many were trained, employees or dispatched workers, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong trainees();

  /** All facts of an OnlineTrainingClaim. */
  Shape<OnlineTrainingClaim> SHAPE = Shape.of(OnlineTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<OnlineTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an OnlineTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an OnlineTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableOnlineTrainingClaim.Builder {
    Builder() {}
  }
}
