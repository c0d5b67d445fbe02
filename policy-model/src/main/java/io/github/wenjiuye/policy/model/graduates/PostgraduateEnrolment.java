package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How many are enrolled for a master's degree. Source: 19.1. */
@Value.Immutable
public interface PostgraduateEnrolment extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "19.1a";

  /** The fact {@link #enrolment2019()}. */
  Fact<PostgraduateEnrolment, Long> ENROLMENT2019 = Fact.count(
      PostgraduateEnrolment.class, "enrolment2019", PostgraduateEnrolment::enrolment2019);

  /**
   * How many were enrolled in 2019, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.PAST)
  OptionalLong enrolment2019();

  /** The fact {@link #enrolment2020()}. */
  Fact<PostgraduateEnrolment, Long> ENROLMENT2020 = Fact.count(
      PostgraduateEnrolment.class, "enrolment2020", PostgraduateEnrolment::enrolment2020);

  /**
   * How many are enrolled in 2020, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong enrolment2020();

  /** The fact {@link #plan2020()}. */
  Fact<PostgraduateEnrolment, Long> PLAN2020 =
      Fact.count(PostgraduateEnrolment.class, "plan2020", PostgraduateEnrolment::plan2020);

  /**
   * How many the plan for 2020 names, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong plan2020();

  /** All facts of a PostgraduateEnrolment. */
  Shape<PostgraduateEnrolment> SHAPE = Shape.of(PostgraduateEnrolment.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PostgraduateEnrolment> shape() {
    return SHAPE;
  }

  /**
   * Starts a PostgraduateEnrolment of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PostgraduateEnrolment. What is not set is unknown. */
  final class Builder extends ImmutablePostgraduateEnrolment.Builder {
    Builder() {}
  }
}
