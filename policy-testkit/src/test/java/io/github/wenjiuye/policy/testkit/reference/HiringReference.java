package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 16.1 over all completions. */
final class HiringReference {

  private static final LocalStandard SUBSIDY = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final long LEAST_FEN = 100_000;

  /** As many hires as one likes. */
  private static final int MANY = Integer.MAX_VALUE;

  private HiringReference() {}

  /**
   * The hires have no fact in common with one another or with the rest, so each qualifies or not in its own right, and every
   * number from those that are sure to those that can qualify is reached beside every way of the rest. Hence the
   * number is an axis like any other. A fact of one hire moves it by one from wherever the other hires leave it, which can
   * be any place on the axis but the end: what a fact that matters to its hire settles is what a step along the axis
   * settles.
   */
  static ReferenceAnswer answer(
      GraduateHiringClaim claim, LocalStandards standards, Readings readings) {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    List<HireOutcome> hires = claim.hires().stream()
        .flatMap(List::stream)
        .map(hire -> HireOutcome.of(hire, readings))
        .toList();
    LocalValues subsidies = new LocalValues(standards, SUBSIDY);
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> day = worlds.fact(
        "receivedOn",
        claim.receivedOn(),
        Candidates.between(Stream.concat(
            Stream.of(readings.start(), PlainRules.RECEIPT_DEADLINE.plusDays(1)),
            subsidies.changes())));
    Worlds.Axis<Division> place = worlds.fact(
        "enterprise.registeredIn",
        enterprise.registeredIn(),
        List.of(Division.of("150105"), Division.of("110105")));
    Worlds.Axis<Size> size =
        worlds.fact("enterprise.size", enterprise.size(), List.of(Size.values()));
    Worlds.Axis<League> league = worlds.fact("league", claim.league(), subsidies.leagues());
    Worlds.Axis<Integer> qualifying = worlds.facts(ofHires(claim, hires), qualifying(claim, hires));
    // The least that is allowed, and more than any.
    Worlds.Axis<Long> unstated =
        worlds.unstated(SUBSIDY, List.of(LEAST_FEN, PlainGrants.WITHOUT_END));
    Map<Long, Outcome> paid = new HashMap<>();
    return worlds
        .walk(() -> {
          int number = qualifying.value();
          if (!PlainRules.mayClaimForGraduates(day.value(), place.value(), size.value(), readings)
              || number == 0) {
            return Outcome.FAILS;
          }
          long each = subsidies.in(league.value(), day.value(), unstated.value());
          long sum = number == MANY || each == PlainGrants.WITHOUT_END
              ? PlainGrants.WITHOUT_END
              : Math.multiplyExact(each, number);
          return paid.computeIfAbsent(sum, fen -> Outcome.grants(PlainGrants.payment(fen)));
        })
        .answer(Windows.timing(
            claim.receivedOn(), readings.start(), Optional.of(PlainRules.RECEIPT_DEADLINE)));
  }

  private static List<Integer> qualifying(GraduateHiringClaim claim, List<HireOutcome> hires) {
    if (claim.hires().isEmpty()) {
      return List.of(0, 1, 2, MANY);
    }
    int sure = (int) hires.stream().filter(hire -> !hire.canFail()).count();
    int possible = (int) hires.stream().filter(HireOutcome::canQualify).count();
    return IntStream.rangeClosed(sure, possible).boxed().toList();
  }

  private static List<String> ofHires(GraduateHiringClaim claim, List<HireOutcome> hires) {
    if (claim.hires().isEmpty()) {
      return List.of("hires");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < hires.size(); i++) {
      for (String name : hires.get(i).matters()) {
        names.add("hires[" + i + "]." + name);
      }
    }
    return names;
  }
}
