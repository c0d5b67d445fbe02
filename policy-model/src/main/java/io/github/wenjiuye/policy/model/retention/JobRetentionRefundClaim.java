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

/** An enterprise that kept its staff claims back the unemployment-insurance premiums of the previous year 稳岗返还. Source: 3.1. */
@Value.Immutable
public interface JobRetentionRefundClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "3.1a";

  /** The fact {@link #receivedOn()}. */
  Fact<JobRetentionRefundClaim, LocalDate> RECEIVED_ON =
      Fact.day(JobRetentionRefundClaim.class, "receivedOn", JobRetentionRefundClaim::receivedOn);

  /**
   * The day on which the claim was received.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> receivedOn();

  /** The fact {@link #enterprise()}. */
  Fact<JobRetentionRefundClaim, Enterprise> ENTERPRISE = Fact.party(
      JobRetentionRefundClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      JobRetentionRefundClaim::enterprise);

  /**
   * Who claims.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #premiumsPaidPriorYear()}. */
  Fact<JobRetentionRefundClaim, Money> PREMIUMS_PAID_PRIOR_YEAR = Fact.money(
      JobRetentionRefundClaim.class,
      "premiumsPaidPriorYear",
      JobRetentionRefundClaim::premiumsPaidPriorYear);

  /**
   * The unemployment-insurance premiums that enterprise and staff paid in the previous year, 0 or more.
   *
   * @return the sum, if known
   */
  @Alters(Leeway.PAST)
  Optional<@PositiveOrZero Money> premiumsPaidPriorYear();

  /** All facts of a JobRetentionRefundClaim. */
  Shape<JobRetentionRefundClaim> SHAPE = Shape.of(JobRetentionRefundClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<JobRetentionRefundClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a JobRetentionRefundClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a JobRetentionRefundClaim. What is not set is unknown. */
  final class Builder extends ImmutableJobRetentionRefundClaim.Builder {
    Builder() {}
  }
}
