package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 21.1 over all completions. */
final class AllowanceReference {

  private static final LocalDate AFTER_THE_YEAR = PlainRules.YEAR_END.plusDays(1);

  private AllowanceReference() {}

  static ReferenceAnswer answer(UnemploymentAllowanceClaim claim, LocalStandards standards) {
    LocalValues benefits = new LocalValues(standards, LocalStandard.UNEMPLOYMENT_BENEFIT);
    List<LocalDate> applied = Candidates.known(
        claim.appliedOn(),
        Candidates.between(Stream.of(
                Stream.of(PlainRules.YEAR_START, AFTER_THE_YEAR),
                benefits.changes(),
                claim.benefitEndedOn().stream())
            .flatMap(days -> days)));
    List<LocalDate> ended = Candidates.between(Stream.concat(
        Stream.of(PlainRules.YEAR_START, AFTER_THE_YEAR),
        applied.stream().map(day -> day.plusDays(1))));
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> appliedOn = worlds.fact("appliedOn", claim.appliedOn(), applied);
    Worlds.Axis<AllowanceGround> ground =
        worlds.fact("ground", claim.ground(), List.of(AllowanceGround.values()));
    Worlds.Axis<Boolean> unemployed =
        worlds.truth("person.unemployed", claim.person().flatMap(Person::unemployed));
    Worlds.Axis<LocalDate> endedOn = worlds.fact("benefitEndedOn", claim.benefitEndedOn(), ended);
    Worlds.Axis<Boolean> premiumsPaid = worlds.truth("premiumsPaid", claim.premiumsPaid());
    Worlds.Axis<Boolean> entitled = worlds.truth("entitled", claim.entitled());
    Worlds.Axis<League> league = worlds.fact("league", claim.league(), benefits.leagues());
    // None, and more than any.
    Worlds.Axis<Long> unstated =
        worlds.unstated(LocalStandard.UNEMPLOYMENT_BENEFIT, List.of(0L, PlainGrants.WITHOUT_END));
    Map<Long, Outcome> paid = new HashMap<>();
    return worlds
        .walk(() -> {
          boolean grounded = ground.value() == AllowanceGround.BENEFIT_EXHAUSTED
              ? PlainRules.benefitIsExhausted(endedOn.value(), appliedOn.value())
              : premiumsPaid.value() && !entitled.value();
          if (!grounded
              || !PlainRules.mayApplyForAllowance(appliedOn.value(), unemployed.value())) {
            return Outcome.FAILS;
          }
          long benefit = benefits.in(league.value(), appliedOn.value(), unstated.value());
          return paid.computeIfAbsent(benefit, AllowanceReference::paid);
        })
        .answer(Windows.timing(
            claim.appliedOn(), PlainRules.YEAR_START, Optional.of(PlainRules.YEAR_END)));
  }

  private static Outcome paid(long benefit) {
    long monthly = benefit == PlainGrants.WITHOUT_END
        ? PlainGrants.WITHOUT_END
        : PlainRules.monthlyAllowance(benefit);
    return Outcome.grants(PlainGrants.monthly(monthly, PlainRules.ALLOWANCE_MONTHS));
  }
}
