package io.github.wenjiuye.policy.model.flexible;

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

/** Somebody who works flexibly wants to join the pension insurance for employees. Source: 11.1. */
@Value.Immutable
public interface PensionEnrolmentClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "11.1a";

  /** The fact {@link #appliedOn()}. */
  Fact<PensionEnrolmentClaim, LocalDate> APPLIED_ON =
      Fact.day(PensionEnrolmentClaim.class, "appliedOn", PensionEnrolmentClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PensionEnrolmentClaim, Person> PERSON = Fact.party(
      PensionEnrolmentClaim.class, "person", Person.SHAPE, PensionEnrolmentClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of a PensionEnrolmentClaim. */
  Shape<PensionEnrolmentClaim> SHAPE = Shape.of(PensionEnrolmentClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PensionEnrolmentClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PensionEnrolmentClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PensionEnrolmentClaim. What is not set is unknown. */
  final class Builder extends ImmutablePensionEnrolmentClaim.Builder {
    Builder() {}
  }
}
