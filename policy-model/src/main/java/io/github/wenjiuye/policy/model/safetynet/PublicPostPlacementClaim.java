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

/** Somebody who finds nothing on the market asks for a public-welfare post. Source: 22.3. */
@Value.Immutable
public interface PublicPostPlacementClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "22.3";

  /** The fact {@link #appliedOn()}. */
  Fact<PublicPostPlacementClaim, LocalDate> APPLIED_ON =
      Fact.day(PublicPostPlacementClaim.class, "appliedOn", PublicPostPlacementClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PublicPostPlacementClaim, Person> PERSON = Fact.party(
      PublicPostPlacementClaim.class, "person", Person.SHAPE, PublicPostPlacementClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of a PublicPostPlacementClaim. */
  Shape<PublicPostPlacementClaim> SHAPE = Shape.of(PublicPostPlacementClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PublicPostPlacementClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PublicPostPlacementClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PublicPostPlacementClaim. What is not set is unknown. */
  final class Builder extends ImmutablePublicPostPlacementClaim.Builder {
    Builder() {}
  }
}
