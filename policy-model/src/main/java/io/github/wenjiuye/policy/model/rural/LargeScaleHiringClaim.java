package io.github.wenjiuye.policy.model.rural;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An employer of many poor labourers claims the award. Source: 15.5. */
@Value.Immutable
public interface LargeScaleHiringClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "15.5";

  /** The fact {@link #appliedOn()}. */
  Fact<LargeScaleHiringClaim, LocalDate> APPLIED_ON =
      Fact.day(LargeScaleHiringClaim.class, "appliedOn", LargeScaleHiringClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #hires()}. */
  Fact<LargeScaleHiringClaim, ImmutableList<Hire>> HIRES =
      Fact.items(LargeScaleHiringClaim.class, "hires", Hire.SHAPE, LargeScaleHiringClaim::hires);

  /**
   * Who was hired.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a LargeScaleHiringClaim. */
  Shape<LargeScaleHiringClaim> SHAPE = Shape.of(LargeScaleHiringClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<LargeScaleHiringClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a LargeScaleHiringClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a LargeScaleHiringClaim. What is not set is unknown. */
  final class Builder extends ImmutableLargeScaleHiringClaim.Builder {
    Builder() {}

    /**
     * Sets hires from any collection, in its order.
     *
     * @param hires all of them; empty says that there are none
     * @return this builder
     */
    public Builder hires(Iterable<? extends Hire> hires) {
      return hires(ImmutableList.<Hire>copyOf(hires));
    }
  }
}
