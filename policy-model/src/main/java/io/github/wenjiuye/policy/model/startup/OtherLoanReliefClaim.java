package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.TrustGrounds;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A borrower of another start-up loan asks to be freed of the counter-guarantee. Source: 8.2. */
@Value.Immutable
public interface OtherLoanReliefClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "8.2";

  /** The fact {@link #loan()}. */
  Fact<OtherLoanReliefClaim, Loan> LOAN =
      Fact.party(OtherLoanReliefClaim.class, "loan", Loan.SHAPE, OtherLoanReliefClaim::loan);

  /**
   * The loan.
   *
   * @return the loan, if anything is known of it
   */
  Optional<@Valid Loan> loan();

  /** The fact {@link #grounds()}. */
  Fact<OtherLoanReliefClaim, TrustGrounds> GROUNDS = Fact.party(
      OtherLoanReliefClaim.class, "grounds", TrustGrounds.SHAPE, OtherLoanReliefClaim::grounds);

  /**
   * Why the borrower could be trusted.
   *
   * @return the grounds, if anything is known of it
   */
  Optional<@Valid TrustGrounds> grounds();

  /** All facts of an OtherLoanReliefClaim. */
  Shape<OtherLoanReliefClaim> SHAPE = Shape.of(OtherLoanReliefClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<OtherLoanReliefClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts an OtherLoanReliefClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an OtherLoanReliefClaim. What is not set is unknown. */
  final class Builder extends ImmutableOtherLoanReliefClaim.Builder {
    Builder() {}
  }
}
