package io.github.wenjiuye.policy.model.rural;

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

/** A farmer or herder who came back to start a business asks for land. Source: 14.1. */
@Value.Immutable
public interface LandPriorityClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "14.1a";

  /** The fact {@link #appliedOn()}. */
  Fact<LandPriorityClaim, LocalDate> APPLIED_ON =
      Fact.day(LandPriorityClaim.class, "appliedOn", LandPriorityClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<LandPriorityClaim, Person> PERSON =
      Fact.party(LandPriorityClaim.class, "person", Person.SHAPE, LandPriorityClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of a LandPriorityClaim. */
  Shape<LandPriorityClaim> SHAPE = Shape.of(LandPriorityClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<LandPriorityClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a LandPriorityClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a LandPriorityClaim. What is not set is unknown. */
  final class Builder extends ImmutableLandPriorityClaim.Builder {
    Builder() {}
  }
}
