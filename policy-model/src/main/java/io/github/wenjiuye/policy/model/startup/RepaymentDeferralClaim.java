package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise asks to repay a loan later. Source: 9.1, 9.2. */
@Value.Immutable
public interface RepaymentDeferralClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "9.1";

  /** The fact {@link #loan()}. */
  Fact<RepaymentDeferralClaim, Loan> LOAN =
      Fact.party(RepaymentDeferralClaim.class, "loan", Loan.SHAPE, RepaymentDeferralClaim::loan);

  /**
   * The loan.
   *
   * @return the loan, if anything is known of it
   */
  Optional<@Valid Loan> loan();

  /** The fact {@link #enterprise()}. */
  Fact<RepaymentDeferralClaim, Enterprise> ENTERPRISE = Fact.party(
      RepaymentDeferralClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      RepaymentDeferralClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** All facts of a RepaymentDeferralClaim. */
  Shape<RepaymentDeferralClaim> SHAPE = Shape.of(RepaymentDeferralClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<RepaymentDeferralClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a RepaymentDeferralClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a RepaymentDeferralClaim. What is not set is unknown. */
  final class Builder extends ImmutableRepaymentDeferralClaim.Builder {
    Builder() {}
  }
}
