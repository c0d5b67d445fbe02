package io.github.wenjiuye.policy.model.startup;

import com.google.common.collect.ImmutableList;
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

/** Persons who start a business together ask for a start-up guaranteed loan. Source: 7.2. */
@Value.Immutable
public interface PartnershipLoanClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "7.2";

  /** The fact {@link #appliedOn()}. */
  Fact<PartnershipLoanClaim, LocalDate> APPLIED_ON =
      Fact.day(PartnershipLoanClaim.class, "appliedOn", PartnershipLoanClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #partners()}. */
  Fact<PartnershipLoanClaim, ImmutableList<Person>> PARTNERS = Fact.items(
      PartnershipLoanClaim.class, "partners", Person.SHAPE, PartnershipLoanClaim::partners);

  /**
   * Who asks.
   *
   * @return the partners; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Person>> partners();

  /** The fact {@link #requested()}. */
  Fact<PartnershipLoanClaim, Money> REQUESTED =
      Fact.money(PartnershipLoanClaim.class, "requested", PartnershipLoanClaim::requested);

  /**
   * The sum that is asked for, above 0.
   *
   * @return the sum, if one was named
   */
  Optional<@Positive Money> requested();

  /** All facts of a PartnershipLoanClaim. */
  Shape<PartnershipLoanClaim> SHAPE = Shape.of(PartnershipLoanClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PartnershipLoanClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PartnershipLoanClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PartnershipLoanClaim. What is not set is unknown. */
  final class Builder extends ImmutablePartnershipLoanClaim.Builder {
    Builder() {}

    /**
     * Sets partners from any collection, in its order.
     *
     * @param partners all of them; empty says that there are none
     * @return this builder
     */
    public Builder partners(Iterable<? extends Person> partners) {
      return partners(ImmutableList.<Person>copyOf(partners));
    }
  }
}
