package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.graduates.RecordKeeper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 20.2 over all completions. The league and standards play no part. */
final class GraduateStatusReference {

  private GraduateStatusReference() {}

  static ReferenceAnswer answer(GraduateStatusClaim claim, Readings readings) {
    Person person = claim.person().orElse(Person.builder().build());
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> appliedOn =
        worlds.fact("appliedOn", claim.appliedOn(), days(readings, person.leftSchoolOn()));
    Worlds.Axis<LocalDate> leftSchoolOn = worlds.fact(
        "person.leftSchoolOn", person.leftSchoolOn(), days(readings, claim.appliedOn()));
    Worlds.Axis<Boolean> employed =
        worlds.truth("person.employedAtLeaving", person.employedAtLeaving());
    Worlds.Axis<Boolean> unemployed = worlds.truth("person.unemployed", person.unemployed());
    Worlds.Axis<RecordKeeper> keepAt =
        worlds.fact("keepAt", claim.keepAt(), List.of(RecordKeeper.values()));
    Map<Optional<LocalDate>, Outcome> granted = new HashMap<>();
    return worlds
        .walk(() -> PlainRules.mayStayFresh(
                appliedOn.value(),
                leftSchoolOn.value(),
                employed.value(),
                unemployed.value(),
                keepAt.value(),
                readings)
            ? granted.computeIfAbsent(
                PlainRules.freshUntil(leftSchoolOn.value(), keepAt.value(), readings),
                until -> Outcome.grants(PlainGrants.extension(Subject.GRADUATE_STATUS, until)))
            : Outcome.FAILS)
        .answer(Windows.timing(claim.appliedOn(), readings.start(), Optional.empty()));
  }

  /**
   * Next to the start, and next to two years from it and from the other day, whichever way: in between nothing changes but
   * the day until which the status lasts.
   */
  private static List<LocalDate> days(Readings readings, Optional<LocalDate> other) {
    return Candidates.around(Stream.concat(Stream.of(readings.start()), other.stream()), 2);
  }
}
