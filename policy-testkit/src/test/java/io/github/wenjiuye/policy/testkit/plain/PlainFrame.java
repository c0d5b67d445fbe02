package io.github.wenjiuye.policy.testkit.plain;

import static io.github.wenjiuye.policy.model.determination.Modality.DIRECTED;
import static io.github.wenjiuye.policy.model.determination.Modality.DISCRETIONARY;
import static io.github.wenjiuye.policy.model.determination.Modality.ENCOURAGED;
import static io.github.wenjiuye.policy.model.determination.Modality.IN_PRINCIPLE;
import static io.github.wenjiuye.policy.model.determination.Modality.MANDATORY;
import static io.github.wenjiuye.policy.model.reading.Reading.R0_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R0_3;
import static io.github.wenjiuye.policy.model.reading.Reading.R10_2;
import static io.github.wenjiuye.policy.model.reading.Reading.R11_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R12_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R16_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R18_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R20_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R21_2;
import static io.github.wenjiuye.policy.model.reading.Reading.R22_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R23_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R5_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R5_2;
import static io.github.wenjiuye.policy.model.reading.Reading.R7_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R8_1;
import static io.github.wenjiuye.policy.model.reading.Reading.R8_2;
import static io.github.wenjiuye.policy.model.reading.Reading.R9_1;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.math.BigInteger;
import java.time.LocalDate;

/**
 * What surrounds a provision, written down once more: how strongly it binds, which day must lie where, which readings touch it.
 *
 * @param modality how strongly it binds
 * @param window where its day lies
 * @param readings those that touch it
 */
record PlainFrame(Modality modality, Window window, ImmutableSet<Reading> readings) {

  /** Where the day of a claim lies. */
  interface Window {
    Timing timing(Facts facts, Plain.Choices choices);
  }

  private static final ImmutableMap<String, PlainFrame> FRAMES =
      ImmutableMap.<String, PlainFrame>builder()
          .put("1.1", begun("appliedOn", DIRECTED))
          .put("2.1", begun("shownOn", DIRECTED))
          .put("3.1a", received(MANDATORY))
          .put("3.1b", received(MANDATORY))
          .put(
              "4.1",
              frame(MANDATORY, (f, r) -> between(f, "appliedOn", r.start(), Plain.JUNE_END), R0_1))
          .put("5.1", applied(MANDATORY))
          .put("5.2", applied(MANDATORY, R5_1, R5_2))
          .put("6.1", anyDay(MANDATORY, R0_1))
          .put("7.1", anyDay(MANDATORY, R0_1))
          .put("7.2", applied(DISCRETIONARY, R7_1))
          .put(
              "8.1a", frame(IN_PRINCIPLE, (f, r) -> from(f, "loan.issuedOn", r.smallLoans()), R8_1))
          .put(
              "8.1b",
              frame(
                  IN_PRINCIPLE,
                  (f, r) ->
                      from(f, "loan.issuedOn", r.is(R8_2, "SAME") ? r.smallLoans() : r.start()),
                  R0_1,
                  R0_3,
                  R8_1,
                  R8_2))
          .put("8.2", begun("loan.issuedOn", ENCOURAGED, R0_3, R8_1))
          .put(
              "9.1",
              frame(
                  DIRECTED,
                  (f, r) -> between(
                      f,
                      "loan.dueOn",
                      Plain.EPIDEMIC,
                      r.is(R9_1, "YES") ? Plain.JUNE_END : LocalDate.MAX),
                  R9_1))
          .put("9.3", frame(DISCRETIONARY, (f, r) -> from(f, "loan.dueOn", Plain.EPIDEMIC)))
          .put("10.1", applied(ENCOURAGED, R0_3, R10_2))
          .put("11.1a", applied(MANDATORY))
          .put("11.1b", applied(MANDATORY, R11_1))
          .put("12.1", received(MANDATORY))
          .put("12.2", applied(MANDATORY, R12_1))
          .put("13.1", received(MANDATORY))
          .put("13.2", received(DISCRETIONARY))
          .put("14.1a", applied(MANDATORY))
          .put("14.1b", applied(MANDATORY, R0_3))
          .put("14.2", applied(MANDATORY))
          .put("15.1", applied(MANDATORY))
          .put("15.2", applied(DIRECTED, R0_3))
          .put("15.3", applied(DIRECTED))
          .put("15.4", applied(MANDATORY))
          .put("15.5", applied(DISCRETIONARY))
          .put("16.1", received(MANDATORY, R16_1))
          .put("17.1", frame(MANDATORY, (f, r) -> inTwoYears(f)))
          .put("17.2", applied(IN_PRINCIPLE))
          .put("18.1", frame(MANDATORY, (f, r) -> inTwoYears(f), R18_1))
          .put("18.2", applied(DIRECTED))
          .put("19.1a", anyDay(MANDATORY))
          .put("19.1b", anyDay(MANDATORY))
          .put("19.2", anyDay(MANDATORY))
          .put("20.1", applied(MANDATORY))
          .put("20.2", applied(MANDATORY, R20_1))
          .put("21.1", frame(MANDATORY, (f, r) -> in2020(f, "appliedOn")))
          .put("21.2", frame(DISCRETIONARY, (f, r) -> in2020(f, "appliedOn"), R21_2))
          .put("22.1a", frame(DISCRETIONARY, PlainFrame::extended, R22_1))
          .put("22.1b", frame(DISCRETIONARY, PlainFrame::extended, R22_1))
          .put("22.3", applied(MANDATORY))
          .put("22.4", applied(MANDATORY, R0_3))
          .put("22.5", received(DISCRETIONARY))
          .put("23.1", applied(MANDATORY))
          .put("23.2", applied(MANDATORY, R5_2, R23_1))
          .put("24.1", applied(MANDATORY))
          .put("24.2", applied(MANDATORY, R0_3))
          .put("25.1", applied(MANDATORY))
          .put("25.2", applied(MANDATORY))
          .put("26.2", applied(MANDATORY, R0_3))
          .put("27.1", applied(MANDATORY))
          .put("28.2", applied(DIRECTED))
          .buildOrThrow();

  /**
   * The frame of a provision.
   *
   * @throws IllegalArgumentException if there is none
   */
  static PlainFrame of(String provision) {
    PlainFrame frame = FRAMES.get(provision);
    if (frame == null) {
      throw new IllegalArgumentException("Nothing is written down of " + provision);
    }
    return frame;
  }

  private static PlainFrame frame(Modality modality, Window window, Reading... readings) {
    return new PlainFrame(modality, window, ImmutableSet.copyOf(readings));
  }

  private static PlainFrame anyDay(Modality modality, Reading... readings) {
    return frame(modality, (facts, choices) -> Timing.OPEN, readings);
  }

  private static PlainFrame begun(String path, Modality modality, Reading... readings) {
    return started(modality, (f, r) -> from(f, path, r.start()), readings);
  }

  private static PlainFrame applied(Modality modality, Reading... readings) {
    return begun("appliedOn", modality, readings);
  }

  private static PlainFrame received(Modality modality, Reading... readings) {
    return started(
        modality, (f, r) -> between(f, "receivedOn", r.start(), Plain.YEAR_END), readings);
  }

  private static PlainFrame started(Modality modality, Window window, Reading... readings) {
    return new PlainFrame(
        modality,
        window,
        ImmutableSet.<Reading>builder().add(R0_1).add(readings).build());
  }

  private static Timing from(Facts facts, String path, LocalDate first) {
    return between(facts, path, first, LocalDate.MAX);
  }

  private static Timing between(Facts facts, String path, LocalDate first, LocalDate last) {
    if (!facts.has(path)) {
      return Timing.UNKNOWN;
    } else if (facts.day(path).isBefore(first)) {
      return Timing.NOT_YET;
    }
    return facts.day(path).isAfter(last) ? Timing.CLOSED : Timing.OPEN;
  }

  private static Timing in2020(Facts facts, String path) {
    return between(facts, path, Plain.YEAR_START, Plain.YEAR_END);
  }

  private static Timing extended(Facts facts, Plain.Choices choices) {
    return in2020(facts, choices.is(R22_1, "APPLIED") ? "appliedOn" : "termEndedOn");
  }

  private static Timing inTwoYears(Facts facts) {
    if (!facts.has("year")) {
      return Timing.UNKNOWN;
    } else if (facts.count("year").compareTo(BigInteger.valueOf(2020)) < 0) {
      return Timing.NOT_YET;
    }
    return facts.count("year").compareTo(BigInteger.valueOf(2021)) > 0
        ? Timing.CLOSED
        : Timing.OPEN;
  }
}
