package io.github.wenjiuye.policy.model.safetynet;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise claims the one-time subsidy for hiring the long unemployed. Source: 22.5. */
@Value.Immutable
public interface UnemployedHiringClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "22.5";

  /** The fact {@link #receivedOn()}. */
  Fact<UnemployedHiringClaim, LocalDate> RECEIVED_ON =
      Fact.day(UnemployedHiringClaim.class, "receivedOn", UnemployedHiringClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #employer()}. */
  Fact<UnemployedHiringClaim, Employer> EMPLOYER = Fact.symbol(
      UnemployedHiringClaim.class, "employer", Employer.class, UnemployedHiringClaim::employer);

  /**
   * What the employer is.
   *
   * @return the kind of employer, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Employer> employer();

  /** The fact {@link #hires()}. */
  Fact<UnemployedHiringClaim, ImmutableList<Hire>> HIRES =
      Fact.items(UnemployedHiringClaim.class, "hires", Hire.SHAPE, UnemployedHiringClaim::hires);

  /**
   * Who was hired.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of an UnemployedHiringClaim. */
  Shape<UnemployedHiringClaim> SHAPE = Shape.of(UnemployedHiringClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<UnemployedHiringClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an UnemployedHiringClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an UnemployedHiringClaim. What is not set is unknown. */
  final class Builder extends ImmutableUnemployedHiringClaim.Builder {
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
