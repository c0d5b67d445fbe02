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

/** A person without a job and close to retirement asks that the benefit go on. Source: 21.2. */
@Value.Immutable
public interface BenefitContinuationClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "21.2";

  /** The fact {@link #appliedOn()}. */
  Fact<BenefitContinuationClaim, LocalDate> APPLIED_ON =
      Fact.day(BenefitContinuationClaim.class, "appliedOn", BenefitContinuationClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<BenefitContinuationClaim, Person> PERSON = Fact.party(
      BenefitContinuationClaim.class, "person", Person.SHAPE, BenefitContinuationClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #benefitEndedOn()}. */
  Fact<BenefitContinuationClaim, LocalDate> BENEFIT_ENDED_ON = Fact.day(
      BenefitContinuationClaim.class, "benefitEndedOn", BenefitContinuationClaim::benefitEndedOn);

  /**
   * The day on which the unemployment benefit ended.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> benefitEndedOn();

  /** The fact {@link #retiresOn()}. */
  Fact<BenefitContinuationClaim, LocalDate> RETIRES_ON =
      Fact.day(BenefitContinuationClaim.class, "retiresOn", BenefitContinuationClaim::retiresOn);

  /**
   * The day of statutory retirement.
   *
   * @return the day, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<LocalDate> retiresOn();

  /** All facts of a BenefitContinuationClaim. */
  Shape<BenefitContinuationClaim> SHAPE = Shape.of(BenefitContinuationClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<BenefitContinuationClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a BenefitContinuationClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a BenefitContinuationClaim. What is not set is unknown. */
  final class Builder extends ImmutableBenefitContinuationClaim.Builder {
    Builder() {}
  }
}
