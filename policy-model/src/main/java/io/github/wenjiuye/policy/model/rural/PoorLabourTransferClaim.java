package io.github.wenjiuye.policy.model.rural;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Organiser;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whoever organised the registered poor into jobs elsewhere claims the price of the service. Source: 13.2. */
@Value.Immutable
public interface PoorLabourTransferClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "13.2";

  /** The fact {@link #receivedOn()}. */
  Fact<PoorLabourTransferClaim, LocalDate> RECEIVED_ON =
      Fact.day(PoorLabourTransferClaim.class, "receivedOn", PoorLabourTransferClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #organiser()}. */
  Fact<PoorLabourTransferClaim, Organiser> ORGANISER = Fact.symbol(
      PoorLabourTransferClaim.class,
      "organiser",
      Organiser.class,
      PoorLabourTransferClaim::organiser);

  /**
   * Who organised it.
   *
   * @return the kind of organiser, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Organiser> organiser();

  /** The fact {@link #organised()}. */
  Fact<PoorLabourTransferClaim, Boolean> ORGANISED =
      Fact.truth(PoorLabourTransferClaim.class, "organised", PoorLabourTransferClaim::organised);

  /**
   * Whether the labourers were sent as a group.
   *
   * @return true or false, if known
   */
  Optional<Boolean> organised();

  /** The fact {@link #hires()}. */
  Fact<PoorLabourTransferClaim, ImmutableList<Hire>> HIRES = Fact.items(
      PoorLabourTransferClaim.class, "hires", Hire.SHAPE, PoorLabourTransferClaim::hires);

  /**
   * Who was transferred.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a PoorLabourTransferClaim. */
  Shape<PoorLabourTransferClaim> SHAPE = Shape.of(PoorLabourTransferClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PoorLabourTransferClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PoorLabourTransferClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PoorLabourTransferClaim. What is not set is unknown. */
  final class Builder extends ImmutablePoorLabourTransferClaim.Builder {
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
