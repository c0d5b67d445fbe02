package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigInteger;
import java.time.LocalDate;

/** Chapter 5, measure 15. */
final class PlainPoverty {

  private PlainPoverty() {}

  /** Source: 15.1. */
  static Told inclusion(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.registeredPoor")
            && facts.is("meetsPolicyConditions")
        ? Told.opens(Subject.POVERTY_EMPLOYMENT_SUPPORT)
        : Told.FAILS;
  }

  /** Source: 15.2. */
  static Told priority(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.registeredPoor")
            && (choices.isOpen() || !facts.isOneOf("occasion", "OTHER"))
        ? Told.puts(Subject.HIRING)
        : Told.FAILS;
  }

  /** Source: 15.3. */
  static Told workshop(Facts facts, Plain.Choices choices) {
    boolean relieves = facts.is("enterprise.povertyAlleviationLeading")
        || facts.is("enterprise.povertyAlleviationWorkshop");
    return choices.hasBegun(facts.day("appliedOn")) && relieves
        ? Told.puts(Subject.RESUMPTION)
        : Told.FAILS;
  }

  /** Source: 15.4. */
  static Told post(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.registeredPoor")
            && facts.is("cannotLeaveHome")
            && facts.is("noLocalWork")
            && facts.is("cannotEscapePoverty")
            && facts.is("ableToDoTheJob")
        ? Told.puts(Subject.PUBLIC_WELFARE_POST)
        : Told.FAILS;
  }

  /** Source: 15.5. */
  static Told award(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    long heads = facts.howMany("hires", hire -> hire.is("person.registeredPoor"));
    return choices.hasBegun(applied)
            && heads > 0
            && BigInteger.valueOf(heads).compareTo(scale("heads", facts, locals)) >= 0
        ? Told.pays(scale("award", facts, locals))
        : Told.FAILS;
  }

  private static BigInteger scale(String name, Facts facts, Locals locals) {
    return locals
        .named(LocalStandard.LARGE_SCALE_HIRING, name, facts, facts.day("appliedOn"))
        .orElseThrow();
  }
}
