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

/** A registered poor labourer asks to be included in the support. Source: 15.1. */
@Value.Immutable
public interface PovertySupportClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "15.1";

  /** The fact {@link #appliedOn()}. */
  Fact<PovertySupportClaim, LocalDate> APPLIED_ON =
      Fact.day(PovertySupportClaim.class, "appliedOn", PovertySupportClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PovertySupportClaim, Person> PERSON =
      Fact.party(PovertySupportClaim.class, "person", Person.SHAPE, PovertySupportClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #meetsPolicyConditions()}. */
  Fact<PovertySupportClaim, Boolean> MEETS_POLICY_CONDITIONS = Fact.truth(
      PovertySupportClaim.class,
      "meetsPolicyConditions",
      PovertySupportClaim::meetsPolicyConditions);

  /**
   * Whether the person meets the conditions of the support.
   *
   * @return true or false, if known
   */
  Optional<Boolean> meetsPolicyConditions();

  /** All facts of a PovertySupportClaim. */
  Shape<PovertySupportClaim> SHAPE = Shape.of(PovertySupportClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PovertySupportClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PovertySupportClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PovertySupportClaim. What is not set is unknown. */
  final class Builder extends ImmutablePovertySupportClaim.Builder {
    Builder() {}
  }
}
