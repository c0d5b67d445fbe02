package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 4. */
final class PlainFlexible {

  private static final BigInteger A_YEAR = BigInteger.valueOf(12);

  private PlainFlexible() {}

  /** Source: 10.1. */
  static Told vending(Facts facts, Locals locals, Plain.Choices choices) {
    boolean isOfKeyGroup = facts.is("person.hardToEmploy")
        || facts.is("person.registeredUnemployed")
        || facts.is("person.ruralMigrant")
        || (choices.isOpen() && facts.is("person.otherKeyGroup"));
    boolean sells = facts.isOneOf("trade", "FARM_PRODUCE", "DAILY_NECESSITIES");
    boolean serves = facts.isOneOf("trade", "UNLICENSED_SERVICE");
    boolean isEncouraged =
        isOfKeyGroup ? sells || serves : serves && choices.is(Reading.R10_2, "NO");
    return choices.hasBegun(facts.day("appliedOn"))
            && !facts.is("fixedPremises")
            && isEncouraged
            && isAtDesignatedSite(facts, locals)
        ? Told.puts(Subject.STREET_VENDING)
        : Told.FAILS;
  }

  private static boolean isAtDesignatedSite(Facts facts, Locals locals) {
    StandardValue sites = locals.in(LocalStandard.VENDING_SITES, facts, facts.day("appliedOn"));
    for (StandardValue.Site site : ((StandardValue.Sites) sites).rows()) {
      if (site.place().equals(facts.code("place"))
          && !facts.time("opens").isBefore(site.opens())
          && !facts.time("closes").isAfter(site.closes())) {
        return true;
      }
    }
    return false;
  }

  /** Source: 11.1. */
  static Told pension(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.flexiblyEmployed")
            && facts.isInRegion("person.householdIn")
        ? Told.opens(Subject.ENTERPRISE_EMPLOYEE_PENSION)
        : Told.FAILS;
  }

  private static boolean isRecentGraduate(Facts facts, Plain.Choices choices) {
    LocalDate last = facts.day("person.leftSchoolOn").plusYears(2);
    LocalDate counted = facts.day(
        choices.is(Reading.R11_1, "CLAIMED") ? "appliedOn" : "person.flexiblyEmployedSince");
    return !facts.is("person.employedAtLeaving") && !counted.isAfter(last);
  }

  /** Source: 11.1. */
  static Told subsidy(Facts facts, Locals locals, Plain.Choices choices) {
    BigInteger months = facts.count("contributionMonths");
    if (!choices.hasBegun(facts.day("appliedOn"))
        || !(facts.is("person.hardToEmploy") || isRecentGraduate(facts, choices))
        || !facts.is("person.flexiblyEmployed")
        || months.compareTo(A_YEAR) < 0) {
      return Told.FAILS;
    }
    Optional<BigInteger> share = rate("share", facts, locals);
    Optional<BigInteger> monthly = rate("monthly", facts, locals);
    return Told.pays(
        share.isPresent()
            ? Plain.share(facts.fen("contributionsPaid"), share.get())
            : months.multiply(monthly.orElseThrow()));
  }

  private static Optional<BigInteger> rate(String name, Facts facts, Locals locals) {
    return locals.named(
        LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, name, facts, facts.day("appliedOn"));
  }
}
