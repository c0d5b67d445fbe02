package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;

/**
 * What 8.1a asks.
 *
 * @param issuedOn the day on which the loan was issued
 * @param kind who took it up
 * @param fen its sum
 */
public record SmallLoanFacts(int issuedOn, LoanKind kind, long fen) implements Facts {

  /**
   * The facts of every sample.
   *
   * @return in the order of {@link SmallLoans#claims()}
   */
  public static ImmutableList<SmallLoanFacts> all() {
    return SmallLoans.claims().stream()
        .map(SmallLoanFacts::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static SmallLoanFacts of(SmallLoanWaiverClaim claim) {
    Loan loan = claim.loan().orElseThrow();
    return new SmallLoanFacts(
        loan.issuedOn().map(Days::of).orElseThrow(),
        loan.kind().orElseThrow(),
        loan.amount().orElseThrow().fen());
  }

  @Override
  public ImmutableMap<String, Object> asMap() {
    return ImmutableMap.of("issuedOn", (long) issuedOn, "kind", kind.code(), "fen", fen);
  }
}
