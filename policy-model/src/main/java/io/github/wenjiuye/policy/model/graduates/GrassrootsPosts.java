package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A place shows for whom its grassroots posts are. Source: 18.2. */
@Value.Immutable
@AtMost(fact = "postsForUnemployedGraduates", other = "posts")
public interface GrassrootsPosts extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "18.2";

  /** The fact {@link #appliedOn()}. */
  Fact<GrassrootsPosts, LocalDate> APPLIED_ON =
      Fact.day(GrassrootsPosts.class, "appliedOn", GrassrootsPosts::appliedOn);

  /**
   * The day on which it is shown.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #posts()}. */
  Fact<GrassrootsPosts, Long> POSTS =
      Fact.count(GrassrootsPosts.class, "posts", GrassrootsPosts::posts);

  /**
   * How many posts there are, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.GIVEN)
  OptionalLong posts();

  /** The fact {@link #postsForUnemployedGraduates()}. */
  Fact<GrassrootsPosts, Long> POSTS_FOR_UNEMPLOYED_GRADUATES = Fact.count(
      GrassrootsPosts.class,
      "postsForUnemployedGraduates",
      GrassrootsPosts::postsForUnemployedGraduates);

  /**
   * How many of them are for graduates without a job, 0 or more and no more than all.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong postsForUnemployedGraduates();

  /** All facts of a GrassrootsPosts. */
  Shape<GrassrootsPosts> SHAPE = Shape.of(GrassrootsPosts.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<GrassrootsPosts> shape() {
    return SHAPE;
  }

  /**
   * Starts a GrassrootsPosts of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a GrassrootsPosts. What is not set is unknown. */
  final class Builder extends ImmutableGrassrootsPosts.Builder {
    Builder() {}
  }
}
