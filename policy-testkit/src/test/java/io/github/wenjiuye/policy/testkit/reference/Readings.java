package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.time.LocalDate;
import java.util.Map;

/**
 * How the doubts about the text are decided.
 *
 * @param choices the code of each reading; one that is not there is the first
 */
record Readings(ImmutableMap<Reading, String> choices) {

  private static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);
  private static final LocalDate YEAR_START = LocalDate.of(2020, 1, 1);

  static Readings of(Map<Reading, String> choices) {
    return new Readings(ImmutableMap.copyOf(choices));
  }

  String code(Reading reading) {
    return choices.getOrDefault(reading, reading.codes().get(0));
  }

  boolean is(Reading reading, String code) {
    return code(reading).equals(code);
  }

  Readings with(Reading reading, String code) {
    return of(ImmutableMap.<Reading, String>builder()
        .putAll(choices)
        .put(reading, code)
        .buildKeepingLast());
  }

  /** The first day on which a provision applies that names no start. */
  LocalDate start() {
    return is(Reading.R0_1, "YEAR_START") ? YEAR_START : ISSUED;
  }

  /** The first day on which a small loan is newly issued. */
  LocalDate smallLoansFrom() {
    LocalDate named = LocalDate.of(2020, 4, 15);
    return is(Reading.R8_1, "EXCLUDED") ? named.plusDays(1) : named;
  }

  /** The first day on which a loan of a trusted group is free of counter-guarantee. */
  LocalDate trustedGroupsFrom() {
    return is(Reading.R8_2, "ISSUED") ? start() : smallLoansFrom();
  }
}
