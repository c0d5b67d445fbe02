package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chapter 3, measures 5 to 7. */
final class PlainStartup {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private PlainStartup() {}

  /** Source: 5.1. */
  static Told award(Facts facts, Locals locals, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn"))
        || !facts.isOneOf("facility", "STARTUP_PARK", "INCUBATOR")) {
      return Told.FAILS;
    }
    return locals
        .named(LocalStandard.INCUBATOR_AWARD, facts.code("grade"), facts, facts.day("appliedOn"))
        .map(Told::pays)
        .orElse(Told.FAILS);
  }

  /** Source: 5.2. */
  static Told rent(Facts facts, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn")) || facts.isOneOf("facility", "OTHER")) {
      return Told.FAILS;
    }
    List<Facts> months = new ArrayList<>();
    for (Facts month : facts.items("rentWaived")) {
      if (!month.month("month").atEndOfMonth().isBefore(choices.epidemic())) {
        months.add(month);
      }
    }
    months.sort(
        choices.is(Reading.R5_1, "HIGHEST")
            ? Comparator.comparing((Facts month) -> month.fen("amount")).reversed()
            : Comparator.comparing(month -> month.month("month")));
    BigInteger sum = BigInteger.ZERO;
    for (Facts month : months.subList(0, Math.min(months.size(), 3))) {
      sum = sum.add(month.fen("amount"));
    }
    return months.isEmpty() ? Told.FAILS : Told.pays(sum);
  }

  /** Source: 6.1. */
  static Told enterpriseLoan(Facts facts, Plain.Choices choices) {
    BigInteger staff = facts.count("enterprise.staff");
    boolean isLarge = staff.compareTo(HUNDRED) > 0;
    int percent = isLarge ? 8 : 15;
    if (!choices.hasBegun(facts.day("appliedOn"))) {
      percent = isLarge ? 15 : 25;
    }
    return facts.isOneOf("enterprise.size", "SMALL", "MICRO")
            && Plain.lacking(facts.count("qualifyingHires"), staff, percent).signum() <= 0
        ? Told.opens(Subject.SMALL_ENTERPRISE_LOAN)
        : Told.FAILS;
  }

  private static Told lends(BigInteger limit, Facts facts) {
    return Told.lends(
        limit, facts.has("requested") ? Optional.of(facts.fen("requested")) : Optional.empty());
  }

  /** Source: 7.1. */
  static Told personalLoan(Facts facts, Plain.Choices choices) {
    long limit = choices.hasBegun(facts.day("appliedOn")) ? 200_000 : 150_000;
    return facts.is("person.meetsLoanConditions") ? lends(Plain.yuan(limit), facts) : Told.FAILS;
  }

  /** Source: 7.1, 7.2. */
  static Told partnersLoan(Facts facts, Locals locals, Plain.Choices choices) {
    long partners = facts.howMany("partners", partner -> partner.is("meetsLoanConditions"));
    if (!choices.hasBegun(facts.day("appliedOn")) || partners < 2) {
      return Told.FAILS;
    }
    BigInteger summed = Plain.yuan(200_000 * partners);
    BigInteger raised = choices.is(Reading.R7_1, "SUMMED") ? summed : Plain.yuan(200_000);
    BigInteger uplift =
        locals.number(LocalStandard.PARTNERSHIP_UPLIFT, facts, facts.day("appliedOn"));
    return lends(summed.add(Plain.share(raised, uplift)), facts);
  }
}
