package io.github.wenjiuye.policy.model.rural;

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

/** An employer claims the one-time subsidy for hiring rural labourers. Source: 12.1. */
@Value.Immutable
public interface RuralHiringClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "12.1";

  /** The fact {@link #receivedOn()}. */
  Fact<RuralHiringClaim, LocalDate> RECEIVED_ON =
      Fact.day(RuralHiringClaim.class, "receivedOn", RuralHiringClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #employer()}. */
  Fact<RuralHiringClaim, Employer> EMPLOYER =
      Fact.symbol(RuralHiringClaim.class, "employer", Employer.class, RuralHiringClaim::employer);

  /**
   * What the employer is.
   *
   * @return the kind of employer, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Employer> employer();

  /** The fact {@link #hires()}. */
  Fact<RuralHiringClaim, ImmutableList<Hire>> HIRES =
      Fact.items(RuralHiringClaim.class, "hires", Hire.SHAPE, RuralHiringClaim::hires);

  /**
   * Who was hired.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a RuralHiringClaim. */
  Shape<RuralHiringClaim> SHAPE = Shape.of(RuralHiringClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<RuralHiringClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a RuralHiringClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a RuralHiringClaim. What is not set is unknown. */
  final class Builder extends ImmutableRuralHiringClaim.Builder {
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
