package io.github.wenjiuye.policy.model.retention;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise in passing difficulty claims the refund for keeping its staff. Source: 3.1. */
@Value.Immutable
public interface HardshipRefundClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "3.1b";

  /** The fact {@link #receivedOn()}. */
  Fact<HardshipRefundClaim, LocalDate> RECEIVED_ON =
      Fact.day(HardshipRefundClaim.class, "receivedOn", HardshipRefundClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #enterprise()}. */
  Fact<HardshipRefundClaim, Enterprise> ENTERPRISE = Fact.party(
      HardshipRefundClaim.class, "enterprise", Enterprise.SHAPE, HardshipRefundClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #monthlyContributionsDue()}. */
  Fact<HardshipRefundClaim, Money> MONTHLY_CONTRIBUTIONS_DUE = Fact.money(
      HardshipRefundClaim.class,
      "monthlyContributionsDue",
      HardshipRefundClaim::monthlyContributionsDue);

  /**
   * The social-insurance contributions that enterprise and staff owe for a month, 0 yuan or more.
   *
   * @return the sum, if known
   */
  Optional<@PositiveOrZero Money> monthlyContributionsDue();

  /** All facts of a HardshipRefundClaim. */
  Shape<HardshipRefundClaim> SHAPE = Shape.of(HardshipRefundClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<HardshipRefundClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a HardshipRefundClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a HardshipRefundClaim. What is not set is unknown. */
  final class Builder extends ImmutableHardshipRefundClaim.Builder {
    Builder() {}
  }
}
