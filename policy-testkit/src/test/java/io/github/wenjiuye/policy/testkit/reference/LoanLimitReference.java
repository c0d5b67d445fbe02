package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 7.1 and 7.2 over all completions. What is requested is no unknown: where no sum was named, none was requested. */
final class LoanLimitReference {

  private static final long GREATEST_UPLIFT = 100_000;

  /** As many partners as one likes. */
  private static final long MANY = Long.MAX_VALUE;

  private LoanLimitReference() {}

  static ReferenceAnswer answer(PersonalLoanClaim claim, Readings readings) {
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> day = worlds.fact(
        "appliedOn", claim.appliedOn(), Candidates.between(Stream.of(readings.start())));
    Worlds.Axis<Boolean> qualifies = worlds.truth(
        "person.meetsLoanConditions", claim.person().flatMap(Person::meetsLoanConditions));
    return worlds
        .walk(() -> qualifies.value()
            ? limited(PlainRules.personalLimit(day.value(), readings), claim.requested())
            : Outcome.FAILS)
        // There is no window: it is always time.
        .answer(Timing.OPEN);
  }

  static ReferenceAnswer answer(
      PartnershipLoanClaim claim, LocalStandards standards, Readings readings) {
    LocalValues uplifts = new LocalValues(standards, LocalStandard.PARTNERSHIP_UPLIFT);
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> day = worlds.fact(
        "appliedOn",
        claim.appliedOn(),
        Candidates.between(Stream.concat(Stream.of(readings.start()), uplifts.changes())));
    Worlds.Axis<League> league = worlds.fact("league", claim.league(), uplifts.leagues());
    Worlds.Axis<Long> partners = worlds.facts(ofPartners(claim), qualifying(claim));
    Worlds.Axis<Long> unstated =
        worlds.unstated(LocalStandard.PARTNERSHIP_UPLIFT, List.of(0L, GREATEST_UPLIFT));
    return worlds
        .walk(() -> {
          if (day.value().isBefore(readings.start()) || partners.value() < 2) {
            return Outcome.FAILS;
          }
          long uplift = uplifts.in(league.value(), day.value(), unstated.value());
          long limit = partners.value() == MANY
              ? PlainGrants.WITHOUT_END
              : PlainRules.partnersLimit(day.value(), partners.value(), uplift, readings);
          return limited(limit, claim.requested());
        })
        .answer(Windows.timing(claim.appliedOn(), readings.start(), Optional.empty()));
  }

  private static Outcome limited(long limit, Optional<Money> requested) {
    Grant grant = PlainGrants.loanLimit(limit, requested);
    boolean above = requested.isPresent() && requested.get().fen() > limit;
    return above
        ? Outcome.warns(grant, new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, "requested"))
        : Outcome.grants(grant);
  }

  /** The partners have nothing in common, so every number from those that are sure to those that are possible is reached. */
  private static List<Long> qualifying(PartnershipLoanClaim claim) {
    if (claim.partners().isEmpty()) {
      return List.of(0L, 1L, 2L, 3L, MANY);
    }
    long sure = claim.partners().stream()
        .flatMap(List::stream)
        .filter(partner -> partner.meetsLoanConditions().orElse(false))
        .count();
    long possible = claim.partners().stream()
        .flatMap(List::stream)
        .filter(partner -> partner.meetsLoanConditions().orElse(true))
        .count();
    return LongStream.rangeClosed(sure, possible).boxed().toList();
  }

  private static List<String> ofPartners(PartnershipLoanClaim claim) {
    if (claim.partners().isEmpty()) {
      return List.of("partners");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < claim.partners().get().size(); i++) {
      if (claim.partners().get().get(i).meetsLoanConditions().isEmpty()) {
        names.add("partners[" + i + "].meetsLoanConditions");
      }
    }
    return names;
  }
}
