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

  private PlainFlexible() {}

  /** Source: 10.1. */
  static Told vending(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    if (day.isBefore(r.start()) || f.is("fixedPremises") || f.isOneOf("trade", "OTHER")) {
      return Told.FAILS;
    }
    boolean key = f.is("person.hardToEmploy")
        || f.is("person.registeredUnemployed")
        || f.is("person.ruralMigrant")
        || (r.isOpen() && f.is("person.otherKeyGroup"));
    boolean anybody = r.is(Reading.R10_2, "NO") && f.isOneOf("trade", "UNLICENSED_SERVICE");
    if (!key && !anybody) {
      return Told.FAILS;
    }
    StandardValue sites = l.in(LocalStandard.VENDING_SITES, f, day);
    for (StandardValue.Site site : ((StandardValue.Sites) sites).rows()) {
      if (site.place().equals(f.code("place"))
          && !f.time("opens").isBefore(site.opens())
          && !f.time("closes").isAfter(site.closes())) {
        return Told.puts(Subject.STREET_VENDING);
      }
    }
    return Told.FAILS;
  }

  /** Source: 11.1. */
  static Told pension(Facts f, Plain.Choices r) {
    return !f.day("appliedOn").isBefore(r.start())
            && f.is("person.flexiblyEmployed")
            && f.isInRegion("person.householdIn")
        ? Told.opens(Subject.ENTERPRISE_EMPLOYEE_PENSION)
        : Told.FAILS;
  }

  /** Source: 11.1. */
  static Told subsidy(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("appliedOn");
    boolean meant = f.is("person.hardToEmploy");
    if (!meant && !f.is("person.employedAtLeaving")) {
      LocalDate counted =
          r.is(Reading.R11_1, "WORK_BEGAN") ? f.day("person.flexiblyEmployedSince") : day;
      meant = !counted.isAfter(f.day("person.leftSchoolOn").plusYears(2));
    }
    if (day.isBefore(r.start())
        || !meant
        || !f.is("person.flexiblyEmployed")
        || f.count("contributionMonths").compareTo(BigInteger.valueOf(12)) < 0) {
      return Told.FAILS;
    }
    Optional<BigInteger> share = l.named(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", f, day);
    if (share.isPresent()) {
      return Told.pays(Plain.share(f.fen("contributionsPaid"), share.get()));
    }
    return Told.pays(l.named(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "monthly", f, day)
        .orElseThrow()
        .multiply(f.count("contributionMonths")));
  }
}
