package io.github.wenjiuye.policy.model.safetynet;

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

/** Somebody whose term in a public-welfare post ended asks to stay longer. Source: 22.1. */
@Value.Immutable
public interface PublicPostExtensionClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "22.1a";

  /** The fact {@link #termEndedOn()}. */
  Fact<PublicPostExtensionClaim, LocalDate> TERM_ENDED_ON = Fact.day(
      PublicPostExtensionClaim.class, "termEndedOn", PublicPostExtensionClaim::termEndedOn);

  /**
   * The day on which the earlier term ended.
   *
   * @return the day, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<LocalDate> termEndedOn();

  /** The fact {@link #appliedOn()}. */
  Fact<PublicPostExtensionClaim, LocalDate> APPLIED_ON =
      Fact.day(PublicPostExtensionClaim.class, "appliedOn", PublicPostExtensionClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PublicPostExtensionClaim, Person> PERSON = Fact.party(
      PublicPostExtensionClaim.class, "person", Person.SHAPE, PublicPostExtensionClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of a PublicPostExtensionClaim. */
  Shape<PublicPostExtensionClaim> SHAPE = Shape.of(PublicPostExtensionClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PublicPostExtensionClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PublicPostExtensionClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PublicPostExtensionClaim. What is not set is unknown. */
  final class Builder extends ImmutablePublicPostExtensionClaim.Builder {
    Builder() {}
  }
}
