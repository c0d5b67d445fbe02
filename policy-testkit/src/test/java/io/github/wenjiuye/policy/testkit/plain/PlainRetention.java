package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.util.Optional;

/** Chapter 2. */
final class PlainRetention {

  private PlainRetention() {}

  private static boolean keptStaff(Facts f, Locals l, LocalStandard ceiling) {
    BigInteger layoffs = f.count("enterprise.layoffs");
    if (layoffs.signum() == 0) {
      return true;
    }
    BigInteger insured = f.count("enterprise.insuredAtPriorYearEnd");
    BigInteger rate = l.banded(ceiling, insured, f, f.day("receivedOn"));
    return layoffs.multiply(Plain.MILLION).compareTo(insured.multiply(rate)) <= 0;
  }

  /** Source: 3.1, 3.2. */
  static Told retention(Facts f, Locals l, Plain.Choices r) {
    if (!Plain.within(f.day("receivedOn"), r.start(), Plain.YEAR_END)
        || !Plain.isSmaller(f)
        || !keptStaff(f, l, LocalStandard.LAYOFF_RATE_CEILING)) {
      return Told.FAILS;
    }
    return Told.pays(f.fen("premiumsPaidPriorYear"));
  }

  /** Source: 3.1, 3.2. */
  static Told hardship(Facts f, Locals l, Plain.Choices r) {
    if (!Plain.within(f.day("receivedOn"), r.start(), Plain.YEAR_END)
        || !f.is("enterprise.insured")
        || !f.is("enterprise.temporarilyInDifficulty")
        || !f.is("enterprise.recoveryExpected")
        || !keptStaff(f, l, LocalStandard.HARDSHIP_LAYOFF_CEILING)) {
      return Told.FAILS;
    }
    boolean byBenefit =
        l.number(LocalStandard.REFUND_BASIS, f, f.day("receivedOn")).signum() == 0;
    if (byBenefit) {
      BigInteger benefit = l.number(LocalStandard.AVERAGE_MONTHLY_BENEFIT, f, f.day("receivedOn"));
      return Told.pays(Plain.times(6, benefit.multiply(f.count("enterprise.insuredStaff"))));
    }
    return Told.pays(Plain.times(3, f.fen("monthlyContributionsDue")));
  }

  /** Source: 4.1. */
  static Told deposit(Facts f, Plain.Choices r) {
    if (!Plain.within(f.day("appliedOn"), r.start(), Plain.JUNE_END)
        || !f.isOneOf("enterprise.sector", "CONSTRUCTION")
        || !f.isOneOf("projectKind", "HOUSING", "MUNICIPAL")
        || !f.isInRegion("projectIn")) {
      return Told.FAILS;
    }
    return Told.defers(
        Subject.WAGE_GUARANTEE_DEPOSIT,
        Optional.of(Plain.JUNE_END),
        Optional.empty(),
        f.fen("depositDue"));
  }
}
