package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person asks for a start-up guaranteed loan. Source: 7.1. */
@Value.Immutable
public interface PersonalLoanClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "7.1";

  /** The fact {@link #appliedOn()}. */
  Fact<PersonalLoanClaim, LocalDate> APPLIED_ON =
      Fact.day(PersonalLoanClaim.class, "appliedOn", PersonalLoanClaim::appliedOn);

  /**
   * The day of application, which selects the limit.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PersonalLoanClaim, Person> PERSON =
      Fact.party(PersonalLoanClaim.class, "person", Person.SHAPE, PersonalLoanClaim::person);

  /**
   * Who asks.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #requested()}. */
  Fact<PersonalLoanClaim, Money> REQUESTED =
      Fact.money(PersonalLoanClaim.class, "requested", PersonalLoanClaim::requested);

  /**
   * The sum that is asked for, above 0.
   *
   * @return the sum, if one was named
   */
  Optional<@Positive Money> requested();

  /** All facts of a PersonalLoanClaim. */
  Shape<PersonalLoanClaim> SHAPE = Shape.of(PersonalLoanClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PersonalLoanClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PersonalLoanClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PersonalLoanClaim. What is not set is unknown. */
  final class Builder extends ImmutablePersonalLoanClaim.Builder {
    Builder() {}
  }
}
