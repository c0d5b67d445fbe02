package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.TrustGrounds;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A borrower of a trusted group asks that no counter-guarantee 反担保 be taken. Source: 8.1. */
@Value.Immutable
public interface TrustedGroupWaiverClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "8.1b";

  /** The fact {@link #loan()}. */
  Fact<TrustedGroupWaiverClaim, Loan> LOAN =
      Fact.party(TrustedGroupWaiverClaim.class, "loan", Loan.SHAPE, TrustedGroupWaiverClaim::loan);

  /**
   * The loan.
   *
   * @return the loan, if anything is known of it
   */
  Optional<@Valid Loan> loan();

  /** The fact {@link #grounds()}. */
  Fact<TrustedGroupWaiverClaim, TrustGrounds> GROUNDS = Fact.party(
      TrustedGroupWaiverClaim.class,
      "grounds",
      TrustGrounds.SHAPE,
      TrustedGroupWaiverClaim::grounds);

  /**
   * The grounds on which the borrower is trusted.
   *
   * @return the grounds, if anything is known of them
   */
  Optional<@Valid TrustGrounds> grounds();

  /** All facts of a TrustedGroupWaiverClaim. */
  Shape<TrustedGroupWaiverClaim> SHAPE = Shape.of(TrustedGroupWaiverClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<TrustedGroupWaiverClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a TrustedGroupWaiverClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TrustedGroupWaiverClaim. What is not set is unknown. */
  final class Builder extends ImmutableTrustedGroupWaiverClaim.Builder {
    Builder() {}
  }
}
