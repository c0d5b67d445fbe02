package io.github.wenjiuye.policy.model.services;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Organiser;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A commercial agency or broker claims the subsidy for its service. Source: 26.2. */
@Value.Immutable
public interface EmploymentServiceClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "26.2";

  /** The fact {@link #appliedOn()}. */
  Fact<EmploymentServiceClaim, LocalDate> APPLIED_ON =
      Fact.day(EmploymentServiceClaim.class, "appliedOn", EmploymentServiceClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #organiser()}. */
  Fact<EmploymentServiceClaim, Organiser> ORGANISER = Fact.symbol(
      EmploymentServiceClaim.class,
      "organiser",
      Organiser.class,
      EmploymentServiceClaim::organiser);

  /**
   * Who served.
   *
   * @return the kind of organiser, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Organiser> organiser();

  /** The fact {@link #served()}. */
  Fact<EmploymentServiceClaim, Long> SERVED =
      Fact.count(EmploymentServiceClaim.class, "served", EmploymentServiceClaim::served);

  /**
   * How many people were served, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.ONWARD)
  OptionalLong served();

  /** The fact {@link #serviceProvided()}. */
  Fact<EmploymentServiceClaim, Boolean> SERVICE_PROVIDED = Fact.truth(
      EmploymentServiceClaim.class, "serviceProvided", EmploymentServiceClaim::serviceProvided);

  /**
   * Whether the service was provided.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> serviceProvided();

  /** All facts of an EmploymentServiceClaim. */
  Shape<EmploymentServiceClaim> SHAPE = Shape.of(EmploymentServiceClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<EmploymentServiceClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an EmploymentServiceClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an EmploymentServiceClaim. What is not set is unknown. */
  final class Builder extends ImmutableEmploymentServiceClaim.Builder {
    Builder() {}
  }
}
