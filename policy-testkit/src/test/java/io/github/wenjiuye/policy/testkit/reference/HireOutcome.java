package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may become of one hire under 16.1.
 *
 * @param canQualify whether it qualifies in some completion
 * @param canFail whether it does not in some completion
 * @param matters the unknown facts whose change alone, in some completion, changes whether it qualifies
 */
record HireOutcome(boolean canQualify, boolean canFail, List<String> matters) {

  private static final Outcome MET = new Outcome(true, true, Optional.empty(), ImmutableSet.of());

  /**
   * The two conditions have no fact in common, and no bound holds between their facts. So every way of the one meets every
   * way of the other, and a fact that changes its own condition changes the hire's outcome wherever the other condition
   * is met.
   */
  static HireOutcome of(Hire hire, Readings readings) {
    HireOutcome year = graduationYear(hire, readings);
    HireOutcome contract = contract(hire.contract().orElse(Contract.builder().build()));
    List<String> matters = new ArrayList<>();
    if (contract.canQualify) {
      matters.addAll(year.matters);
    }
    if (year.canQualify) {
      matters.addAll(contract.matters);
    }
    return new HireOutcome(
        year.canQualify && contract.canQualify, year.canFail || contract.canFail, matters);
  }

  private static HireOutcome graduationYear(Hire hire, Readings readings) {
    Optional<LocalDate> graduatedOn = hire.person().flatMap(Person::graduatedOn);
    Optional<LocalDate> hiredOn = hire.hiredOn();
    List<LocalDate> days = Candidates.around(List.of(graduatedOn, hiredOn));
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> graduated = worlds.fact("person.graduatedOn", graduatedOn, days);
    Worlds.Axis<LocalDate> hired = worlds.fact("hiredOn", hiredOn, days);
    return of(worlds.walk(
        () -> met(PlainRules.hiredInGraduationYear(graduated.value(), hired.value(), readings))));
  }

  /**
   * A world has a first day, a last day, and whether there is a last day at all: where the contract is open-ended its last
   * day is not looked at, so that either of the two can be changed alone.
   */
  private static HireOutcome contract(Contract contract) {
    List<LocalDate> days = Candidates.around(List.of(contract.startsOn(), contract.endsOn()));
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> starts = worlds.fact("contract.startsOn", contract.startsOn(), days);
    Worlds.Axis<LocalDate> ends = worlds.fact("contract.endsOn", contract.endsOn(), days);
    Worlds.Axis<Boolean> open = worlds.truth(
        "contract.openEnded",
        contract.endsOn().isPresent() ? Optional.of(false) : contract.openEnded());
    return of(worlds.walk(() -> {
      if (open.value()) {
        return met(PlainRules.lastsAYear(starts.value(), Optional.empty()));
      } else if (ends.value().isBefore(starts.value())) {
        return Outcome.IMPOSSIBLE;
      }
      return met(PlainRules.lastsAYear(starts.value(), Optional.of(ends.value())));
    }));
  }

  private static Outcome met(boolean met) {
    return met ? MET : Outcome.FAILS;
  }

  private static HireOutcome of(Worlds worlds) {
    return new HireOutcome(worlds.canSucceed(), worlds.canFail(), worlds.matters());
  }
}
