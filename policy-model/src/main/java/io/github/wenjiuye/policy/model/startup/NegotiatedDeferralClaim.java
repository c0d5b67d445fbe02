package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise that was hit hard agrees on another deferral with its bank. Source: 9.3. */
@Value.Immutable
public interface NegotiatedDeferralClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "9.3";

  /** The fact {@link #loan()}. */
  Fact<NegotiatedDeferralClaim, Loan> LOAN =
      Fact.party(NegotiatedDeferralClaim.class, "loan", Loan.SHAPE, NegotiatedDeferralClaim::loan);

  /**
   * The loan.
   *
   * @return the loan, if anything is known of it
   */
  Optional<@Valid Loan> loan();

  /** The fact {@link #enterprise()}. */
  Fact<NegotiatedDeferralClaim, Enterprise> ENTERPRISE = Fact.party(
      NegotiatedDeferralClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      NegotiatedDeferralClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #agreedUntil()}. */
  Fact<NegotiatedDeferralClaim, LocalDate> AGREED_UNTIL =
      Fact.day(NegotiatedDeferralClaim.class, "agreedUntil", NegotiatedDeferralClaim::agreedUntil);

  /**
   * The day that was agreed.
   *
   * @return the day, if known
   */
  Optional<LocalDate> agreedUntil();

  /** All facts of a NegotiatedDeferralClaim. */
  Shape<NegotiatedDeferralClaim> SHAPE = Shape.of(NegotiatedDeferralClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<NegotiatedDeferralClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a NegotiatedDeferralClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a NegotiatedDeferralClaim. What is not set is unknown. */
  final class Builder extends ImmutableNegotiatedDeferralClaim.Builder {
    Builder() {}
  }
}
