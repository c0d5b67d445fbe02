package io.github.wenjiuye.policy.model.rural;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A migrant worker who came back asks to be freed of the charges of a park. Source: 14.1. */
@Value.Immutable
public interface ParkChargesClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "14.1b";

  /** The fact {@link #appliedOn()}. */
  Fact<ParkChargesClaim, LocalDate> APPLIED_ON =
      Fact.day(ParkChargesClaim.class, "appliedOn", ParkChargesClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<ParkChargesClaim, Person> PERSON =
      Fact.party(ParkChargesClaim.class, "person", Person.SHAPE, ParkChargesClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #standardFactory()}. */
  Fact<ParkChargesClaim, Boolean> STANDARD_FACTORY =
      Fact.truth(ParkChargesClaim.class, "standardFactory", ParkChargesClaim::standardFactory);

  /**
   * Whether it is a standard factory 标准化厂房.
   *
   * @return true or false, if known
   */
  Optional<Boolean> standardFactory();

  /** The fact {@link #governmentLedPark()}. */
  Fact<ParkChargesClaim, Boolean> GOVERNMENT_LED_PARK =
      Fact.truth(ParkChargesClaim.class, "governmentLedPark", ParkChargesClaim::governmentLedPark);

  /**
   * Whether the park was set up under the lead of the government.
   *
   * @return true or false, if known
   */
  Optional<Boolean> governmentLedPark();

  /** The fact {@link #movedInOn()}. */
  Fact<ParkChargesClaim, LocalDate> MOVED_IN_ON =
      Fact.day(ParkChargesClaim.class, "movedInOn", ParkChargesClaim::movedInOn);

  /**
   * The day of moving in.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> movedInOn();

  /** The fact {@link #charges()}. */
  Fact<ParkChargesClaim, ImmutableList<Charge>> CHARGES =
      Fact.items(ParkChargesClaim.class, "charges", Charge.SHAPE, ParkChargesClaim::charges);

  /**
   * What was charged.
   *
   * @return the charges; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Charge>> charges();

  /** All facts of a ParkChargesClaim. */
  Shape<ParkChargesClaim> SHAPE = Shape.of(ParkChargesClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<ParkChargesClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a ParkChargesClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a ParkChargesClaim. What is not set is unknown. */
  final class Builder extends ImmutableParkChargesClaim.Builder {
    Builder() {}

    /**
     * Sets charges from any collection, in its order.
     *
     * @param charges all of them; empty says that there are none
     * @return this builder
     */
    public Builder charges(Iterable<? extends Charge> charges) {
      return charges(ImmutableList.<Charge>copyOf(charges));
    }
  }
}
