package io.github.wenjiuye.policy.model.graduates;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An enterprise claims the one-time subsidy for hiring graduates of the year. Source: 16.1.
 */
@Value.Immutable
public interface GraduateHiringClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "16.1";

  /** The fact {@link #receivedOn()}. */
  Fact<GraduateHiringClaim, LocalDate> RECEIVED_ON =
      Fact.day(GraduateHiringClaim.class, "receivedOn", GraduateHiringClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #enterprise()}. */
  Fact<GraduateHiringClaim, Enterprise> ENTERPRISE = Fact.party(
      GraduateHiringClaim.class, "enterprise", Enterprise.SHAPE, GraduateHiringClaim::enterprise);

  /**
   * Who claims.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #hires()}. */
  Fact<GraduateHiringClaim, ImmutableList<Hire>> HIRES =
      Fact.items(GraduateHiringClaim.class, "hires", Hire.SHAPE, GraduateHiringClaim::hires);

  /**
   * The graduates who were hired.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a GraduateHiringClaim. */
  Shape<GraduateHiringClaim> SHAPE = Shape.of(GraduateHiringClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<GraduateHiringClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a GraduateHiringClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a GraduateHiringClaim. What is not set is unknown. */
  final class Builder extends ImmutableGraduateHiringClaim.Builder {
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
