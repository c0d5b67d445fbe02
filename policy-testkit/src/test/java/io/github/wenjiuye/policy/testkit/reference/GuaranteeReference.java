package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.TrustGrounds;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 8.1a and 8.1b over all completions. The day on which the loan falls due plays no part, nor do leagues and standards. */
final class GuaranteeReference {

  private static final Outcome WAIVED =
      Outcome.grants(PlainGrants.waiver(Subject.COUNTER_GUARANTEE, Extent.FULL));

  private GuaranteeReference() {}

  static ReferenceAnswer answer(SmallLoanWaiverClaim claim, Readings readings) {
    Loan loan = claim.loan().orElse(Loan.builder().build());
    LocalDate first = readings.smallLoansFrom();
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> issuedOn =
        worlds.fact("loan.issuedOn", loan.issuedOn(), Candidates.between(Stream.of(first)));
    Worlds.Axis<LoanKind> kind = worlds.fact("loan.kind", loan.kind(), List.of(LoanKind.values()));
    Worlds.Axis<Long> fen = worlds.fact(
        "loan.amount",
        loan.amount().map(Money::fen),
        List.of(1L, PlainRules.SMALL_LOAN_FEN, PlainRules.SMALL_LOAN_FEN + 1));
    return worlds
        .walk(() -> PlainRules.isSmallLoan(kind.value(), fen.value(), issuedOn.value(), readings)
            ? WAIVED
            : Outcome.FAILS)
        .answer(Windows.timing(loan.issuedOn(), first, Optional.empty()));
  }

  static ReferenceAnswer answer(TrustedGroupWaiverClaim claim, Readings readings) {
    Optional<LocalDate> known = claim.loan().flatMap(Loan::issuedOn);
    TrustGrounds grounds = claim.grounds().orElse(TrustGrounds.builder().build());
    LocalDate first = readings.trustedGroupsFrom();
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> issuedOn =
        worlds.fact("loan.issuedOn", known, Candidates.between(Stream.of(first)));
    List<Worlds.Axis<Boolean>> named = List.of(
        worlds.truth("grounds.incubatorRecommended", grounds.incubatorRecommended()),
        worlds.truth("grounds.creditCommunityRecommended", grounds.creditCommunityRecommended()),
        worlds.truth("grounds.honoured", grounds.honoured()),
        worlds.truth("grounds.assessedCreditworthy", grounds.assessedCreditworthy()),
        worlds.truth("grounds.secondTimeEntrepreneur", grounds.secondTimeEntrepreneur()));
    Worlds.Axis<Boolean> other =
        worlds.truth("grounds.otherTrustedGroup", grounds.otherTrustedGroup());
    return worlds
        .walk(() -> PlainRules.isTrusted(
                issuedOn.value(),
                named.stream().anyMatch(Worlds.Axis::value),
                other.value(),
                readings)
            ? WAIVED
            : Outcome.FAILS)
        .answer(Windows.timing(known, first, Optional.empty()));
  }
}
