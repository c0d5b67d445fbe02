package io.github.wenjiuye.policy.model.flexible;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Somebody who works flexibly claims part of the social-insurance contributions. Source: 11.1. */
@Value.Immutable
public interface FlexibleInsuranceClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "11.1b";

  /** The fact {@link #appliedOn()}. */
  Fact<FlexibleInsuranceClaim, LocalDate> APPLIED_ON =
      Fact.day(FlexibleInsuranceClaim.class, "appliedOn", FlexibleInsuranceClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<FlexibleInsuranceClaim, Person> PERSON = Fact.party(
      FlexibleInsuranceClaim.class, "person", Person.SHAPE, FlexibleInsuranceClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #contributionMonths()}. */
  Fact<FlexibleInsuranceClaim, Long> CONTRIBUTION_MONTHS = Fact.count(
      FlexibleInsuranceClaim.class,
      "contributionMonths",
      FlexibleInsuranceClaim::contributionMonths);

  /**
   * For how many months contributions were paid since flexible work began, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  @Alters(Leeway.ONWARD)
  OptionalLong contributionMonths();

  /** The fact {@link #contributionsPaid()}. */
  Fact<FlexibleInsuranceClaim, Money> CONTRIBUTIONS_PAID = Fact.money(
      FlexibleInsuranceClaim.class, "contributionsPaid", FlexibleInsuranceClaim::contributionsPaid);

  /**
   * The contributions paid, 0 yuan or more.
   *
   * @return the sum, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<@PositiveOrZero Money> contributionsPaid();

  /** All facts of a FlexibleInsuranceClaim. */
  Shape<FlexibleInsuranceClaim> SHAPE = Shape.of(FlexibleInsuranceClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<FlexibleInsuranceClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a FlexibleInsuranceClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a FlexibleInsuranceClaim. What is not set is unknown. */
  final class Builder extends ImmutableFlexibleInsuranceClaim.Builder {
    Builder() {}
  }
}
