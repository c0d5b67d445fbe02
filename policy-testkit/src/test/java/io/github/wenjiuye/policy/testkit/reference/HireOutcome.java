package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.testkit.reference.PlainRules.Readings;
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
    List<LocalDate> graduated = Candidates.known(graduatedOn, days);
    List<LocalDate> hired = Candidates.known(hiredOn, days);
    Worlds worlds = new Worlds(
        new int[] {graduated.size(), hired.size()},
        at -> PlainRules.hiredInGraduationYear(graduated.get(at[0]), hired.get(at[1]), readings)
            ? 0
            : Worlds.FAILS);
    return of(worlds, List.of("person.graduatedOn", "hiredOn"));
  }

  /**
   * A world has a first day, a last day, and whether there is a last day at all: where the contract is open-ended its last
   * day is not looked at, so that either of the two can be changed alone.
   */
  private static HireOutcome contract(Contract contract) {
    List<LocalDate> days = Candidates.around(List.of(contract.startsOn(), contract.endsOn()));
    List<LocalDate> starts = Candidates.known(contract.startsOn(), days);
    List<LocalDate> ends = Candidates.known(contract.endsOn(), days);
    boolean endIsGiven = contract.endsOn().isPresent();
    List<Boolean> open =
        endIsGiven ? List.of(false) : Candidates.known(contract.openEnded(), List.of(false, true));
    Worlds worlds = new Worlds(new int[] {starts.size(), ends.size(), open.size()}, at -> {
      LocalDate startsOn = starts.get(at[0]);
      LocalDate endsOn = ends.get(at[1]);
      if (open.get(at[2])) {
        return PlainRules.lastsAYear(startsOn, Optional.empty()) ? 0 : Worlds.FAILS;
      }
      if (endsOn.isBefore(startsOn)) {
        return Worlds.IMPOSSIBLE;
      }
      return PlainRules.lastsAYear(startsOn, Optional.of(endsOn)) ? 0 : Worlds.FAILS;
    });
    return of(worlds, List.of("contract.startsOn", "contract.endsOn", "contract.openEnded"));
  }

  private static HireOutcome of(Worlds worlds, List<String> axes) {
    List<String> matters = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      if (worlds.settles(axis).isPresent()) {
        matters.add(axes.get(axis));
      }
    }
    return new HireOutcome(worlds.canSucceed(), worlds.canFail(), matters);
  }
}
