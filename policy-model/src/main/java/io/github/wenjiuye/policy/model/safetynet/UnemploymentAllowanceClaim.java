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

/** A person without a job claims the unemployment allowance 失业补助金. Source: 21.1. */
@Value.Immutable
public interface UnemploymentAllowanceClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "21.1";

  /** The fact {@link #appliedOn()}. */
  Fact<UnemploymentAllowanceClaim, LocalDate> APPLIED_ON = Fact.day(
      UnemploymentAllowanceClaim.class, "appliedOn", UnemploymentAllowanceClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #ground()}. */
  Fact<UnemploymentAllowanceClaim, AllowanceGround> GROUND = Fact.symbol(
      UnemploymentAllowanceClaim.class,
      "ground",
      AllowanceGround.class,
      UnemploymentAllowanceClaim::ground);

  /**
   * The ground that is named, which alone is tested.
   *
   * @return the ground, if known
   */
  Optional<AllowanceGround> ground();

  /** The fact {@link #person()}. */
  Fact<UnemploymentAllowanceClaim, Person> PERSON = Fact.party(
      UnemploymentAllowanceClaim.class, "person", Person.SHAPE, UnemploymentAllowanceClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #benefitEndedOn()}. */
  Fact<UnemploymentAllowanceClaim, LocalDate> BENEFIT_ENDED_ON = Fact.day(
      UnemploymentAllowanceClaim.class,
      "benefitEndedOn",
      UnemploymentAllowanceClaim::benefitEndedOn);

  /**
   * The day on which the unemployment benefit ended.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> benefitEndedOn();

  /** The fact {@link #premiumsPaid()}. */
  Fact<UnemploymentAllowanceClaim, Boolean> PREMIUMS_PAID = Fact.truth(
      UnemploymentAllowanceClaim.class, "premiumsPaid", UnemploymentAllowanceClaim::premiumsPaid);

  /**
   * Whether the premiums were paid, by the person or by the employer.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.PAST)
  Optional<Boolean> premiumsPaid();

  /** The fact {@link #entitled()}. */
  Fact<UnemploymentAllowanceClaim, Boolean> ENTITLED = Fact.truth(
      UnemploymentAllowanceClaim.class, "entitled", UnemploymentAllowanceClaim::entitled);

  /**
   * Whether the benefit, or the one-time living allowance, is due.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> entitled();

  /** All facts of an UnemploymentAllowanceClaim. */
  Shape<UnemploymentAllowanceClaim> SHAPE = Shape.of(UnemploymentAllowanceClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<UnemploymentAllowanceClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an UnemploymentAllowanceClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an UnemploymentAllowanceClaim. What is not set is unknown. */
  final class Builder extends ImmutableUnemploymentAllowanceClaim.Builder {
    Builder() {}
  }
}
