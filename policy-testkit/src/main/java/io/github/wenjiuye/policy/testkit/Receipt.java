package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.util.Arrays;

/** What the notice promises of claims that are received in time or too late. Source: 3.2, 12.1, 13.3, 16.1, 22.5. */
final class Receipt {

  /** Source: 3.2, 12.1, 13.3, 16.1, 22.5. */
  static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

  private Receipt() {}

  /** The provisions under which the day of receipt is a fact: those of which the notice says until when claims are received. */
  static ImmutableSet<String> withDayOfReceipt() {
    return Claims.shapes().entrySet().stream()
        .filter(entry -> entry.getValue().fact("receivedOn").isPresent())
        .map(entry -> entry.getKey())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A claim that is received on a day. */
  static Claim on(Claim claim, LocalDate day) {
    return claim.shape().with(claim, claim.shape().fact("receivedOn").orElseThrow(), day);
  }

  static void tooLate(Claim claim, Determination answer) {
    Demand.that(
        answer.verdict() == Verdict.INELIGIBLE
            && answer.timing() == Timing.CLOSED
            && answer.grant().isEmpty(),
        Demand.sentence(claim),
        "%s, %s, %s after the last day of receipt",
        answer.verdict(),
        answer.timing(),
        answer.grant());
  }

  /** What is claimed on the last day is decided as on the day before, unless a league pays otherwise from one to the other. */
  static void inTime(
      LocalStandards standards, Claim claim, Determination before, Determination onTheDay) {
    Demand.that(
        onTheDay.timing() == Timing.OPEN
            && (changeOnTheLastDay(standards) || Refinement.same(before, onTheDay)),
        Demand.sentence(claim),
        "%s, %s, %s on the last day of receipt, and %s, %s on the day before",
        onTheDay.verdict(),
        onTheDay.timing(),
        onTheDay.grant(),
        before.verdict(),
        before.grant());
  }

  private static boolean changeOnTheLastDay(LocalStandards standards) {
    return standards.places().stream()
        .flatMap(place -> Arrays.stream(LocalStandard.values())
            .flatMap(standard -> standards.at(place, standard).stream()))
        .anyMatch(dated -> dated.holdsOn(LAST_DAY) != dated.holdsOn(LAST_DAY.minusDays(1)));
  }
}
