package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A borrower asks that no counter-guarantee 反担保 be taken for a small loan. Source: 8.1. */
@Value.Immutable
public interface SmallLoanWaiverClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "8.1a";

  /** The fact {@link #loan()}. */
  Fact<SmallLoanWaiverClaim, Loan> LOAN =
      Fact.party(SmallLoanWaiverClaim.class, "loan", Loan.SHAPE, SmallLoanWaiverClaim::loan);

  /**
   * The loan.
   *
   * @return the loan, if anything is known of it
   */
  Optional<@Valid Loan> loan();

  /** All facts of a SmallLoanWaiverClaim. */
  Shape<SmallLoanWaiverClaim> SHAPE = Shape.of(SmallLoanWaiverClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<SmallLoanWaiverClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a SmallLoanWaiverClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a SmallLoanWaiverClaim. What is not set is unknown. */
  final class Builder extends ImmutableSmallLoanWaiverClaim.Builder {
    Builder() {}
  }
}
