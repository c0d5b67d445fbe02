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

/** Whoever organised migrant workers into jobs elsewhere claims the subsidy for the service. Source: 13.1. */
@Value.Immutable
public interface LabourTransferClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "13.1";

  /** The fact {@link #receivedOn()}. */
  Fact<LabourTransferClaim, LocalDate> RECEIVED_ON =
      Fact.day(LabourTransferClaim.class, "receivedOn", LabourTransferClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #organiser()}. */
  Fact<LabourTransferClaim, Organiser> ORGANISER = Fact.symbol(
      LabourTransferClaim.class, "organiser", Organiser.class, LabourTransferClaim::organiser);

  /**
   * Who organised it.
   *
   * @return the kind of organiser, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Organiser> organiser();

  /** The fact {@link #organised()}. */
  Fact<LabourTransferClaim, Boolean> ORGANISED =
      Fact.truth(LabourTransferClaim.class, "organised", LabourTransferClaim::organised);

  /**
   * Whether the labourers were sent as a group.
   *
   * @return true or false, if known
   */
  Optional<Boolean> organised();

  /** The fact {@link #crossRegion()}. */
  Fact<LabourTransferClaim, Boolean> CROSS_REGION =
      Fact.truth(LabourTransferClaim.class, "crossRegion", LabourTransferClaim::crossRegion);

  /**
   * Whether they went to another region.
   *
   * @return true or false, if known
   */
  Optional<Boolean> crossRegion();

  /** The fact {@link #signedWithHelp()}. */
  Fact<LabourTransferClaim, Boolean> SIGNED_WITH_HELP =
      Fact.truth(LabourTransferClaim.class, "signedWithHelp", LabourTransferClaim::signedWithHelp);

  /**
   * Whether the organiser helped to sign the contracts.
   *
   * @return true or false, if known
   */
  Optional<Boolean> signedWithHelp();

  /** The fact {@link #enterpriseJobs()}. */
  Fact<LabourTransferClaim, Boolean> ENTERPRISE_JOBS =
      Fact.truth(LabourTransferClaim.class, "enterpriseJobs", LabourTransferClaim::enterpriseJobs);

  /**
   * Whether the jobs are in enterprises.
   *
   * @return true or false, if known
   */
  Optional<Boolean> enterpriseJobs();

  /** The fact {@link #hires()}. */
  Fact<LabourTransferClaim, ImmutableList<Hire>> HIRES =
      Fact.items(LabourTransferClaim.class, "hires", Hire.SHAPE, LabourTransferClaim::hires);

  /**
   * Who was transferred.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a LabourTransferClaim. */
  Shape<LabourTransferClaim> SHAPE = Shape.of(LabourTransferClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<LabourTransferClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a LabourTransferClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a LabourTransferClaim. What is not set is unknown. */
  final class Builder extends ImmutableLabourTransferClaim.Builder {
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
