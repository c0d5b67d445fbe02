package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.reference.PlainRules.Readings;
import java.util.Map;

/** Answers claims under 6.1 and 16.1 by trying every completion that can matter. */
final class ReferenceEvaluator {

  private final LocalStandards standards;
  private final Readings readings;

  ReferenceEvaluator(LocalStandards standards, Map<Reading, String> choices) {
    this.standards = standards;
    this.readings = readings(choices);
  }

  static Readings readings(Map<Reading, String> choices) {
    return new Readings(
        "YEAR_START".equals(choices.get(Reading.R0_1)),
        "TWELVE_MONTHS".equals(choices.get(Reading.R16_1)));
  }

  ReferenceAnswer answer(Claim claim) {
    ReferenceAnswer answer = answer(claim, readings);
    ImmutableSet.Builder<ReadingUse> uses = ImmutableSet.builder();
    Readings otherStart = new Readings(!readings.fromYearStart(), readings.withinTwelveMonths());
    uses.add(new ReadingUse(
        "R0-1",
        readings.fromYearStart() ? "YEAR_START" : "ISSUED",
        differ(answer, answer(claim, otherStart))));
    if (claim instanceof GraduateHiringClaim) {
      Readings otherYear = new Readings(readings.fromYearStart(), !readings.withinTwelveMonths());
      uses.add(new ReadingUse(
          "R16-1",
          readings.withinTwelveMonths() ? "TWELVE_MONTHS" : "CALENDAR_YEAR",
          differ(answer, answer(claim, otherYear))));
    }
    return new ReferenceAnswer(
        answer.verdict(),
        answer.timing(),
        answer.grant(),
        answer.amount(),
        answer.pending(),
        uses.build());
  }

  private ReferenceAnswer answer(Claim claim, Readings chosen) {
    if (claim instanceof SmallEnterpriseLoanClaim loan) {
      return LoanReference.answer(loan, chosen);
    } else if (claim instanceof GraduateHiringClaim hiring) {
      return HiringReference.answer(hiring, standards, chosen);
    }
    throw new IllegalArgumentException("No reference for " + claim.provision());
  }

  private static boolean differ(ReferenceAnswer one, ReferenceAnswer other) {
    return one.verdict() != other.verdict()
        || !one.grant().equals(other.grant())
        || !one.amount().equals(other.amount());
  }
}
