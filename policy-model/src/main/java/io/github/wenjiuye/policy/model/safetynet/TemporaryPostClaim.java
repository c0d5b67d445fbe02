package io.github.wenjiuye.policy.model.safetynet;

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

/** Whoever sets up temporary posts claims the subsidies for them. Source: 22.4. */
@Value.Immutable
public interface TemporaryPostClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "22.4";

  /** The fact {@link #appliedOn()}. */
  Fact<TemporaryPostClaim, LocalDate> APPLIED_ON =
      Fact.day(TemporaryPostClaim.class, "appliedOn", TemporaryPostClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #post()}. */
  Fact<TemporaryPostClaim, Post> POST =
      Fact.symbol(TemporaryPostClaim.class, "post", Post.class, TemporaryPostClaim::post);

  /**
   * What the posts are for.
   *
   * @return the kind of post, if known
   */
  Optional<Post> post();

  /** The fact {@link #temporary()}. */
  Fact<TemporaryPostClaim, Boolean> TEMPORARY =
      Fact.truth(TemporaryPostClaim.class, "temporary", TemporaryPostClaim::temporary);

  /**
   * Whether they are temporary.
   *
   * @return true or false, if known
   */
  Optional<Boolean> temporary();

  /** The fact {@link #heads()}. */
  Fact<TemporaryPostClaim, Long> HEADS =
      Fact.count(TemporaryPostClaim.class, "heads", TemporaryPostClaim::heads);

  /**
   * How many people hold them, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong heads();

  /** The fact {@link #months()}. */
  Fact<TemporaryPostClaim, Long> MONTHS =
      Fact.count(TemporaryPostClaim.class, "months", TemporaryPostClaim::months);

  /**
   * For how many months, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  OptionalLong months();

  /** All facts of a TemporaryPostClaim. */
  Shape<TemporaryPostClaim> SHAPE = Shape.of(TemporaryPostClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<TemporaryPostClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a TemporaryPostClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TemporaryPostClaim. What is not set is unknown. */
  final class Builder extends ImmutableTemporaryPostClaim.Builder {
    Builder() {}
  }
}
