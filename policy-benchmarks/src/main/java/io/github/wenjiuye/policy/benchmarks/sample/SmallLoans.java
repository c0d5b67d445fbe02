package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Claims under 8.1a in which everything is known. */
public final class SmallLoans {

  private static final LocalDate START = LocalDate.of(2020, 4, 15);

  private SmallLoans() {}

  /**
   * The claims.
   *
   * @return as many as {@link Samples#COUNT}
   */
  public static ImmutableList<SmallLoanWaiverClaim> claims() {
    return Samples.draw(SmallLoans::claim);
  }

  private static SmallLoanWaiverClaim claim(SplittableRandom random) {
    Loan loan = Loan.builder()
        .kind(
            Samples.onceIn(random, 10)
                ? Samples.any(random, LoanKind.PARTNERSHIP, LoanKind.ENTERPRISE)
                : LoanKind.PERSONAL)
        .amount(Money.ofYuan(1_000L
            * (Samples.onceIn(random, 6) ? random.nextInt(101, 200) : random.nextInt(10, 101))))
        .issuedOn(
            Samples.onceIn(random, 10)
                ? START.minusDays(random.nextInt(1, 60))
                : START.plusDays(random.nextInt(200)))
        .build();
    return SmallLoanWaiverClaim.builder()
        .league(Samples.any(random, League.values()))
        .loan(loan)
        .build();
  }
}
