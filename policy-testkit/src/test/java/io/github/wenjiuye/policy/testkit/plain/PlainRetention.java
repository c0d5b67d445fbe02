package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 2. */
final class PlainRetention {

  private PlainRetention() {}

  /** Source: 3.1, 3.2. */
  static Told retention(Facts facts, Locals locals, Plain.Choices choices) {
    return choices.isReceivedInTime(facts)
            && Plain.isSmaller(facts)
            && keptItsStaff(LocalStandard.LAYOFF_RATE_CEILING, facts, locals)
        ? Told.pays(facts.fen("premiumsPaidPriorYear"))
        : Told.FAILS;
  }

  /** Nobody was laid off, or not a greater share of the insured than the league allows. */
  private static boolean keptItsStaff(LocalStandard ceiling, Facts facts, Locals locals) {
    BigInteger layoffs = facts.count("enterprise.layoffs");
    if (layoffs.signum() == 0) {
      return true;
    }
    BigInteger insured = facts.count("enterprise.insuredAtPriorYearEnd");
    BigInteger millionths = locals.banded(ceiling, insured, facts, facts.day("receivedOn"));
    return layoffs.multiply(Plain.MILLION).compareTo(insured.multiply(millionths)) <= 0;
  }

  /** Source: 3.1, 3.2. */
  static Told hardship(Facts facts, Locals locals, Plain.Choices choices) {
    return choices.isReceivedInTime(facts)
            && facts.is("enterprise.insured")
            && facts.is("enterprise.temporarilyInDifficulty")
            && facts.is("enterprise.recoveryExpected")
            && keptItsStaff(LocalStandard.HARDSHIP_LAYOFF_CEILING, facts, locals)
        ? Told.pays(hardshipRefund(facts, locals))
        : Told.FAILS;
  }

  private static BigInteger hardshipRefund(Facts facts, Locals locals) {
    LocalDate received = facts.day("receivedOn");
    if (locals.symbol(LocalStandard.REFUND_BASIS, facts, received).equals("CONTRIBUTIONS")) {
      return Plain.times(3, facts.fen("monthlyContributionsDue"));
    }
    BigInteger benefit = locals.number(LocalStandard.AVERAGE_MONTHLY_BENEFIT, facts, received);
    return Plain.times(6, benefit).multiply(facts.count("enterprise.insuredStaff"));
  }

  /** Source: 4.1. */
  static Told deposit(Facts facts, Plain.Choices choices) {
    return Plain.within(facts.day("appliedOn"), choices.start(), Plain.JUNE_END)
            && facts.isOneOf("enterprise.sector", "CONSTRUCTION")
            && facts.isOneOf("projectKind", "HOUSING", "MUNICIPAL")
            && facts.isInRegion("projectIn")
        ? Told.defers(
            Subject.WAGE_GUARANTEE_DEPOSIT,
            Optional.of(Plain.JUNE_END),
            Optional.empty(),
            facts.fen("depositDue"))
        : Told.FAILS;
  }
}
