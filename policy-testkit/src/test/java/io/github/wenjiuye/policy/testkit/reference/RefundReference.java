package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 3.1a over all completions. */
final class RefundReference {

  private RefundReference() {}

  static ReferenceAnswer answer(
      JobRetentionRefundClaim claim, LocalStandards standards, Readings readings) {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    LocalValues stated = new LocalValues(standards, LocalStandard.LAYOFF_RATE_CEILING);
    Ceilings ceilings = new Ceilings(stated);
    Optional<BigInteger> knownLayoffs = LoanReference.number(enterprise.layoffs());
    Optional<BigInteger> knownInsured = LoanReference.number(enterprise.insuredAtPriorYearEnd());
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> receivedOn = worlds.fact(
        "receivedOn",
        claim.receivedOn(),
        Candidates.between(Stream.concat(
            Stream.of(readings.start(), PlainRules.RECEIPT_DEADLINE.plusDays(1)),
            stated.changes())));
    Worlds.Axis<Size> size =
        worlds.fact("enterprise.size", enterprise.size(), List.of(Size.values()));
    Worlds.Axis<League> league = worlds.fact("league", claim.league(), stated.leagues());
    Worlds.Axis<BigInteger> insured = worlds.fact(
        "enterprise.insuredAtPriorYearEnd",
        knownInsured,
        knownInsured.map(List::of).orElseGet(() -> ceilings.unknownInsured(knownLayoffs)));
    Worlds.Axis<BigInteger> layoffs = worlds.fact(
        "enterprise.layoffs",
        knownLayoffs,
        knownLayoffs.map(List::of).orElseGet(() -> ceilings.unknownLayoffs(knownInsured)));
    // No layoffs at all, as many as are insured, and between the two.
    Worlds.Axis<Long> unstated =
        worlds.unstated(LocalStandard.LAYOFF_RATE_CEILING, Ceilings.UNSTATED);
    // None, and more than any.
    Worlds.Axis<Long> premiums = worlds.fact(
        "premiumsPaidPriorYear",
        claim.premiumsPaidPriorYear().map(Money::fen),
        List.of(0L, PlainGrants.WITHOUT_END));
    Map<Long, Outcome> paid = new HashMap<>();
    return worlds
        .walk(() -> {
          if (!PlainRules.mayClaimRefund(receivedOn.value(), size.value(), readings)) {
            return Outcome.FAILS;
          }
          long ceiling = stated
              .in(league.value(), receivedOn.value())
              .map(bands -> Ceilings.in(bands, insured.value()))
              .orElse(unstated.value());
          return PlainRules.keptItsStaff(layoffs.value(), insured.value(), ceiling)
              ? paid.computeIfAbsent(
                  premiums.value(), fen -> Outcome.grants(PlainGrants.payment(fen)))
              : Outcome.FAILS;
        })
        .answer(Windows.timing(
            claim.receivedOn(), readings.start(), Optional.of(PlainRules.RECEIPT_DEADLINE)));
  }
}
