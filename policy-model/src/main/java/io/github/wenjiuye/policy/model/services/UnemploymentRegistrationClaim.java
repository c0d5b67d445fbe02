package io.github.wenjiuye.policy.model.services;

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

/** Somebody without a job asks to be registered in the town of residence. Source: 27.1. */
@Value.Immutable
public interface UnemploymentRegistrationClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "27.1";

  /** The fact {@link #appliedOn()}. */
  Fact<UnemploymentRegistrationClaim, LocalDate> APPLIED_ON = Fact.day(
      UnemploymentRegistrationClaim.class, "appliedOn", UnemploymentRegistrationClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<UnemploymentRegistrationClaim, Person> PERSON = Fact.party(
      UnemploymentRegistrationClaim.class,
      "person",
      Person.SHAPE,
      UnemploymentRegistrationClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of an UnemploymentRegistrationClaim. */
  Shape<UnemploymentRegistrationClaim> SHAPE = Shape.of(UnemploymentRegistrationClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<UnemploymentRegistrationClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an UnemploymentRegistrationClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an UnemploymentRegistrationClaim. What is not set is unknown. */
  final class Builder extends ImmutableUnemploymentRegistrationClaim.Builder {
    Builder() {}
  }
}
