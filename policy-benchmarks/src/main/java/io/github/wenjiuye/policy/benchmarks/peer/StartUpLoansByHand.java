package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import java.time.LocalDate;
import java.util.Optional;

/** 7.2 and 8.1a as somebody would write them who needs these two rules, on the same values. */
final class StartUpLoansByHand {

  static final int DAY = 1;
  static final int PARTNERS = 1 << 1;
  static final int KIND = 1 << 2;
  static final int AMOUNT = 1 << 3;
  static final long UNKNOWN = -1;

  private static final Loan NOTHING_KNOWN = Loan.builder().build();
  private static final LocalDate WAIVER_START = LocalDate.of(2020, 4, 15);
  private static final long LIMIT_FEN = 200_000_00;
  private static final long SMALL_LOAN_FEN = 100_000_00;
  private static final long WHOLE = 1_000_000;

  private final long[] upliftByLeague = new long[League.values().length];

  StartUpLoansByHand(LocalValue uplift) {
    for (League league : League.values()) {
      upliftByLeague[league.ordinal()] = uplift.in(league);
    }
  }

  /**
   * The answer.
   *
   * @param verdict whether the claim succeeds
   * @param timing where its day lies
   * @param limitFen the limit
   * @param fen the smaller of limit and requested sum
   * @param unmet why not, as a mask of reasons
   */
  record Answer(Verdict verdict, Timing timing, long limitFen, long fen, int unmet) {}

  Answer decide(PartnershipLoanClaim claim) {
    int unmet = 0;
    boolean unknown = false;

    Timing timing = from(ReceiptByHand.ISSUED, claim.appliedOn());
    if (timing == Timing.UNKNOWN) {
      unknown = true;
    } else if (timing != Timing.OPEN) {
      unmet |= DAY;
    }

    ImmutableList<Person> partners = claim.partners().orElse(null);
    int qualified = 0;
    int open = 0;
    if (partners == null) {
      unknown = true;
    } else {
      for (int i = 0; i < partners.size(); i++) {
        Boolean qualifies = partners.get(i).meetsLoanConditions().orElse(null);
        if (qualifies == null) {
          open++;
        } else if (qualifies) {
          qualified++;
        }
      }
      if (qualified + open < 2) {
        unmet |= PARTNERS;
      } else if (qualified < 2) {
        unknown = true;
      }
    }

    Verdict verdict = Verdicts.of(unmet, unknown);
    League league = claim.league().orElse(null);
    if (verdict == Verdict.INELIGIBLE) {
      return new Answer(verdict, timing, 0, 0, unmet);
    }
    if (unknown || open > 0 || league == null) {
      return new Answer(verdict, timing, UNKNOWN, UNKNOWN, unmet);
    }
    long of = Math.multiplyExact(qualified, LIMIT_FEN);
    long limit = of + Math.multiplyExact(of, upliftByLeague[league.ordinal()]) / WHOLE;
    Money requested = claim.requested().orElse(null);
    long fen = requested == null ? limit : Math.min(limit, requested.fen());
    return new Answer(verdict, timing, limit, fen, unmet);
  }

  static Answer decide(SmallLoanWaiverClaim claim) {
    Loan loan = claim.loan().orElse(NOTHING_KNOWN);
    int unmet = 0;
    boolean unknown = false;

    Timing timing = from(WAIVER_START, loan.issuedOn());
    if (timing == Timing.UNKNOWN) {
      unknown = true;
    } else if (timing != Timing.OPEN) {
      unmet |= DAY;
    }

    LoanKind kind = loan.kind().orElse(null);
    if (kind == null) {
      unknown = true;
    } else if (kind != LoanKind.PERSONAL) {
      unmet |= KIND;
    }

    Money amount = loan.amount().orElse(null);
    if (amount == null) {
      unknown = true;
    } else if (amount.fen() > SMALL_LOAN_FEN) {
      unmet |= AMOUNT;
    }
    return new Answer(Verdicts.of(unmet, unknown), timing, 0, 0, unmet);
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // As the accessor gives it.
  private static Timing from(LocalDate first, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return Timing.UNKNOWN;
    }
    return day.get().isBefore(first) ? Timing.NOT_YET : Timing.OPEN;
  }
}
