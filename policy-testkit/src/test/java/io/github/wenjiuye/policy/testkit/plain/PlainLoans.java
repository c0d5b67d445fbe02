package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 3, measures 8 and 9. */
final class PlainLoans {

  private PlainLoans() {}

  private static boolean isSmallAndNew(Facts facts, Plain.Choices choices) {
    return facts.isOneOf("loan.kind", "PERSONAL")
        && facts.fen("loan.amount").compareTo(Plain.yuan(100_000)) <= 0
        && !facts.day("loan.issuedOn").isBefore(choices.smallLoans());
  }

  private static boolean isTrusted(Facts facts, Plain.Choices choices) {
    return facts.is("grounds.incubatorRecommended")
        || facts.is("grounds.creditCommunityRecommended")
        || facts.is("grounds.honoured")
        || facts.is("grounds.assessedCreditworthy")
        || facts.is("grounds.secondTimeEntrepreneur")
        || (choices.isOpen() && facts.is("grounds.otherTrustedGroup"));
  }

  private static Told waives(Extent extent) {
    return Told.waives(Subject.COUNTER_GUARANTEE, extent, Optional.empty(), Optional.empty());
  }

  /** Source: 8.1. */
  static Told smallLoan(Facts facts, Plain.Choices choices) {
    return isSmallAndNew(facts, choices) ? waives(Extent.FULL) : Told.FAILS;
  }

  /** Source: 8.1. */
  static Told trusted(Facts facts, Plain.Choices choices) {
    LocalDate first = choices.is(Reading.R8_2, "SAME") ? choices.smallLoans() : choices.start();
    return !facts.day("loan.issuedOn").isBefore(first) && isTrusted(facts, choices)
        ? waives(Extent.FULL)
        : Told.FAILS;
  }

  /** Source: 8.2. */
  static Told otherLoan(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate issued = facts.day("loan.issuedOn");
    if (!choices.hasBegun(issued) || isSmallAndNew(facts, choices) || isTrusted(facts, choices)) {
      return Told.FAILS;
    }
    return switch (locals.symbol(LocalStandard.OTHER_LOAN_RELIEF, facts, issued)) {
      case "WAIVED" -> waives(Extent.FULL);
      case "REDUCED" -> waives(Extent.REDUCED);
      default -> Told.FAILS;
    };
  }

  /** Source: 9.1, 9.2. */
  static Told deferral(Facts facts, Plain.Choices choices) {
    LocalDate due = facts.day("loan.dueOn");
    boolean isDueInTime = !due.isAfter(Plain.JUNE_END);
    return !due.isBefore(Plain.EPIDEMIC)
            && (isDueInTime || choices.is(Reading.R9_1, "NO"))
            && Plain.isSmaller(facts)
            && facts.is("enterprise.affectedByEpidemic")
            && facts.is("enterprise.temporarilyInDifficulty")
        ? defers(
            facts, Optional.empty(), isDueInTime ? Optional.of(Plain.JUNE_END) : Optional.empty())
        : Told.FAILS;
  }

  /** Source: 9.3. */
  static Told negotiated(Facts facts) {
    return !facts.day("loan.dueOn").isBefore(Plain.EPIDEMIC)
            && Plain.isSmaller(facts)
            && facts.is("enterprise.severelyAffected")
            && facts.is("enterprise.longRecovery")
            && facts.is("enterprise.goodProspects")
        ? defers(facts, Optional.of(facts.day("agreedUntil")), Optional.empty())
        : Told.FAILS;
  }

  private static Told defers(
      Facts facts, Optional<LocalDate> until, Optional<LocalDate> noLaterThan) {
    return Told.defers(
        Subject.PRINCIPAL_AND_INTEREST, until, noLaterThan, facts.fen("loan.amount"));
  }
}
