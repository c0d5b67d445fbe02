package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chapter 3. */
final class PlainStartup {

  private PlainStartup() {}

  private static final String[] NAMED = {
    "grounds.incubatorRecommended",
    "grounds.creditCommunityRecommended",
    "grounds.honoured",
    "grounds.assessedCreditworthy",
    "grounds.secondTimeEntrepreneur"
  };

  /** Source: 5.1. */
  static Told award(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    if (day.isBefore(r.start()) || !f.isOneOf("facility", "STARTUP_PARK", "INCUBATOR")) {
      return Told.FAILS;
    }
    return l.named(LocalStandard.INCUBATOR_AWARD, f.code("grade"), f, day)
        .map(Told::pays)
        .orElse(Told.FAILS);
  }

  /** Source: 5.2. */
  static Told rent(Facts f, Plain.Choices r) {
    if (f.day("appliedOn").isBefore(r.start()) || f.isOneOf("facility", "OTHER")) {
      return Told.FAILS;
    }
    List<Facts> months = new ArrayList<>();
    for (Facts month : f.items("rentWaived")) {
      if (!month.month("month").atEndOfMonth().isBefore(r.epidemic())) {
        months.add(month);
      }
    }
    if (months.isEmpty()) {
      return Told.FAILS;
    }
    Comparator<Facts> order = r.is(Reading.R5_1, "FIRST")
        ? Comparator.comparing(month -> month.month("month"))
        : Comparator.comparing((Facts month) -> month.fen("amount")).reversed();
    return Told.pays(months.stream()
        .sorted(order)
        .limit(3)
        .map(month -> month.fen("amount"))
        .reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** Source: 6.1. */
  static Told enterpriseLoan(Facts f, Plain.Choices r) {
    boolean before = f.day("appliedOn").isBefore(r.start());
    BigInteger staff = f.count("enterprise.staff");
    boolean large = staff.compareTo(BigInteger.valueOf(100)) > 0;
    int percent = large ? before ? 15 : 8 : before ? 25 : 15;
    boolean enough = Plain.lacking(f.count("qualifyingHires"), staff, percent).signum() <= 0;
    return f.isOneOf("enterprise.size", "SMALL", "MICRO") && enough
        ? Told.opens(Subject.SMALL_ENTERPRISE_LOAN)
        : Told.FAILS;
  }

  private static BigInteger limit(Facts f, Plain.Choices r) {
    return Plain.yuan(f.day("appliedOn").isBefore(r.start()) ? 150_000 : 200_000);
  }

  static Optional<BigInteger> requested(Facts f) {
    return f.has("requested") ? Optional.of(f.fen("requested")) : Optional.empty();
  }

  /** Source: 7.1. */
  static Told personalLoan(Facts f, Plain.Choices r) {
    return f.is("person.meetsLoanConditions") ? Told.lends(limit(f, r), requested(f)) : Told.FAILS;
  }

  /** Source: 7.2. */
  static Told partnersLoan(Facts f, Locals l, Plain.Choices r) {
    long partners = f.items("partners").stream()
        .filter(partner -> partner.is("meetsLoanConditions"))
        .count();
    LocalDate day = f.day("appliedOn");
    if (day.isBefore(r.start()) || partners < 2) {
      return Told.FAILS;
    }
    BigInteger all = Plain.times(partners, limit(f, r));
    BigInteger raised = r.is(Reading.R7_1, "SUMMED") ? all : limit(f, r);
    BigInteger uplift = l.number(LocalStandard.PARTNERSHIP_UPLIFT, f, day);
    return Told.lends(all.add(Plain.share(raised, uplift)), requested(f));
  }

  private static boolean isSmall(Facts f, Plain.Choices r) {
    return f.isOneOf("loan.kind", "PERSONAL")
        && f.fen("loan.amount").compareTo(Plain.yuan(100_000)) <= 0
        && !f.day("loan.issuedOn").isBefore(r.smallLoans());
  }

  private static boolean isTrusted(Facts f, Plain.Choices r) {
    for (String ground : NAMED) {
      if (f.is(ground)) {
        return true;
      }
    }
    return r.isOpen() && f.is("grounds.otherTrustedGroup");
  }

  private static Told free(Extent extent) {
    return Told.waives(Subject.COUNTER_GUARANTEE, extent, Optional.empty(), Optional.empty());
  }

  /** Source: 8.1. */
  static Told smallLoan(Facts f, Plain.Choices r) {
    return isSmall(f, r) ? free(Extent.FULL) : Told.FAILS;
  }

  /** Source: 8.1. */
  static Told trusted(Facts f, Plain.Choices r) {
    LocalDate first = r.is(Reading.R8_2, "SAME") ? r.smallLoans() : r.start();
    return !f.day("loan.issuedOn").isBefore(first) && isTrusted(f, r)
        ? free(Extent.FULL)
        : Told.FAILS;
  }

  /** Source: 8.2. */
  static Told otherLoan(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("loan.issuedOn");
    if (day.isBefore(r.start()) || isSmall(f, r) || isTrusted(f, r)) {
      return Told.FAILS;
    }
    return switch (l.number(LocalStandard.OTHER_LOAN_RELIEF, f, day).intValueExact()) {
      case 0 -> free(Extent.FULL);
      case 1 -> free(Extent.REDUCED);
      default -> Told.FAILS;
    };
  }

  /** Source: 9.1, 9.2. */
  static Told deferral(Facts f, Plain.Choices r) {
    LocalDate due = f.day("loan.dueOn");
    boolean late = due.isAfter(Plain.JUNE_END);
    if (due.isBefore(Plain.EPIDEMIC)
        || (late && r.is(Reading.R9_1, "YES"))
        || !Plain.isSmaller(f)
        || !f.is("enterprise.affectedByEpidemic")
        || !f.is("enterprise.temporarilyInDifficulty")) {
      return Told.FAILS;
    }
    return Told.defers(
        Subject.PRINCIPAL_AND_INTEREST,
        Optional.empty(),
        late ? Optional.empty() : Optional.of(Plain.JUNE_END),
        f.fen("loan.amount"));
  }

  /** Source: 9.3. */
  static Told negotiated(Facts f) {
    if (f.day("loan.dueOn").isBefore(Plain.EPIDEMIC)
        || !Plain.isSmaller(f)
        || !f.is("enterprise.severelyAffected")
        || !f.is("enterprise.longRecovery")
        || !f.is("enterprise.goodProspects")) {
      return Told.FAILS;
    }
    return Told.defers(
        Subject.PRINCIPAL_AND_INTEREST,
        Optional.of(f.day("agreedUntil")),
        Optional.empty(),
        f.fen("loan.amount"));
  }
}
