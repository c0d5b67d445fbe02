package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chapters 9 and 10. */
final class PlainServices {

  private PlainServices() {}

  /** Source: 26.2. */
  static Told service(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    boolean isNamed = facts.isOneOf("organiser", "HR_AGENCY", "LABOUR_BROKER");
    boolean isAlike = choices.isOpen() && facts.isOneOf("organiser", "ASSOCIATION", "OTHER");
    return choices.hasBegun(applied) && (isNamed || isAlike) && facts.is("serviceProvided")
        ? Told.pays(facts
            .count("served")
            .multiply(locals.number(LocalStandard.EMPLOYMENT_SERVICE, facts, applied)))
        : Told.FAILS;
  }

  /** Source: 27.1. */
  static Told registration(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.residesInTown")
            && facts.is("person.unemployed")
        ? Told.opens(Subject.PUBLIC_EMPLOYMENT_SERVICES)
        : Told.FAILS;
  }

  /** Source: 28.2. */
  static Told leagueDuty(Facts facts, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn"))
        || !facts.isOneOf("obliged", "LEAGUE_ADMINISTRATION", "CITY_GOVERNMENT")) {
      return Told.FAILS;
    }
    Map<String, String> shortfall = new LinkedHashMap<>();
    for (String duty : List.of("plan", "funds", "incentives", "supervision")) {
      if (!facts.is(duty)) {
        shortfall.put(duty, "true");
      }
    }
    return Told.binds(shortfall);
  }
}
