package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are exact, what has no end stays without end, and what is unknown stays unknown where it matters. */
class ArithmeticProperties {

  private static final Node ANY = new Constant("any", "0.0", Sort.COUNT, 1);

  @Property
  void aPortionIsRoundedToTheNearestFenHalfUp(
      @ForAll @LongRange(min = 0, max = 1L << 60) long whole,
      @ForAll @LongRange(min = 0, max = Rate.UNITS) long rate) {
    BigDecimal exact = new BigDecimal(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(rate)))
        .divide(BigDecimal.valueOf(Rate.UNITS));
    assertThat(Arithmetic.portion(whole, rate))
        .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          1,        499999,  0
          1,        500000,  1
          1,        500001,  1
          3,        500000,  2
          1000001,  500000,  500001
          2000000,  250000,  500000
          7,        1000000, 7
          ∞,        500000,  ∞
          ∞,        0,       0
          0,        ?,       0
          ?,        0,       0
          5,        ?,       ?
          ?,        500000,  ?
          """)
  void ofAPortion(String whole, String rate, String portion) {
    long[] values = {value(whole), value(rate)};
    assertThat(new Portion(ANY, ANY).apply(values)).isEqualTo(value(portion));
  }

  @Test
  void whatDoesNotFitIsToldLoudly() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Arithmetic.portion(Node.UNBOUNDED - 1, 2 * Rate.UNITS));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Arithmetic.plus(Node.UNBOUNDED - 1, 2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Arithmetic.times(Node.UNBOUNDED - 1, 2));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          2, 3, 5
          2, ∞, ∞
          ∞, 2, ∞
          ?, 2, ?
          2, ?, ?
          ∞, ?, ?
          """)
  void ofASum(String one, String other, String sum) {
    long[] values = {value(one), value(other)};
    assertThat(new Sum(ImmutableList.of(ANY, ANY)).apply(values)).isEqualTo(value(sum));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          24, 100, 250000, 1
          25, 100, 250000, 0
          26, 100, 250000, 0
          0,  10,  250000, 3
          0,  10,  0,      0
          ∞,  10,  250000, 0
          ∞,  ∞,   250000, 0
          5,  ∞,   250000, ∞
          5,  ∞,   0,      0
          ?,  10,  250000, ?
          5,  ?,   250000, ?
          5,  10,  ?,      ?
          """)
  void whatIsLackingToReachAShare(String part, String whole, String share, String lacking) {
    assertThat(new Lacking(ANY, Compare.Operator.AT_LEAST, ANY, ANY)
            .apply(new long[] {value(part), value(whole), value(share)}))
        .isEqualTo(value(lacking));
  }

  @ParameterizedTest
  @CsvSource({"24, 2", "25, 1", "26, 0"})
  void whatIsLackingToExceedAShareIsOneMore(long part, long lacking) {
    assertThat(new Lacking(ANY, Compare.Operator.MORE_THAN, ANY, ANY)
            .apply(new long[] {part, 100, 250_000}))
        .isEqualTo(lacking);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          25, 100, 250000, 0
          26, 100, 250000, 1
          24, 100, 250000, -1
          ∞,  100, 250000, 1
          ∞,  ∞,   250000, 1
          5,  ∞,   1,      -1
          5,  ∞,   0,      1
          0,  ∞,   0,      0
          """)
  void onWhichSideOfAShareAPartStands(String part, String whole, String share, long side) {
    long[] values = {value(part), value(whole), value(share)};
    assertThat(new Share(ANY, Compare.Operator.AT_LEAST, ANY, ANY).side(values)).isEqualTo(side);
    assertThat(new Share(ANY, Compare.Operator.AT_LEAST, ANY, ANY).apply(values))
        .isEqualTo(side >= 0 ? 1 : 0);
  }

  @Property
  void daysAreCountedFromOneToTheOther(
      @ForAll @IntRange(min = 0, max = 40_000) int first,
      @ForAll @IntRange(min = 0, max = 40_000) int last) {
    long[] days = {Days.of(LocalDate.ofEpochDay(first)), Days.of(LocalDate.ofEpochDay(last))};
    assertThat(new DaysBetween(ANY, ANY).apply(days)).isEqualTo(last - first);
  }

  @Test
  void noNumberOfDaysIsKnownWhereADayIsNot() {
    long day = Days.of(LocalDate.of(2020, 5, 9));
    DaysBetween between = new DaysBetween(ANY, ANY);
    assertThat(between.apply(new long[] {day, Node.UNKNOWN})).isEqualTo(Node.UNKNOWN);
    assertThat(between.apply(new long[] {Node.UNKNOWN, day})).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void aPeriodAfterWhatHasNoEndEndsWithTheCalendar() {
    Shift shift = new Shift(ANY, ANY, ChronoUnit.YEARS, -1);
    long day = Days.of(LocalDate.of(2020, 5, 9));
    assertThat(shift.apply(new long[] {day, 1})).isEqualTo(Days.of(LocalDate.of(2021, 5, 8)));
    assertThat(shift.apply(new long[] {Node.UNBOUNDED, 1})).isEqualTo(Days.MAX);
    assertThat(shift.apply(new long[] {day, Node.UNBOUNDED})).isEqualTo(Days.MAX);
    assertThat(shift.apply(new long[] {day, 2_000_000_000})).isEqualTo(Days.MAX);
    assertThat(shift.apply(new long[] {day, Node.UNKNOWN})).isEqualTo(Node.UNKNOWN);
    assertThat(shift.apply(new long[] {Node.UNKNOWN, 1})).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void aDatedValueHasTwoSides() {
    long day = Days.of(LocalDate.of(2020, 5, 9));
    Dated dated = new Dated("share", "0.0", Sort.RATE, 250_000, 150_000, ANY, ANY);
    assertThat(dated.crosses()).isTrue();
    assertThat(dated.side(new long[] {day, day - 1})).isZero();
    assertThat(dated.side(new long[] {day, day})).isEqualTo(1);
    assertThat(dated.side(new long[] {day, day + 1})).isEqualTo(1);
    assertThat(dated.apply(new long[] {day, day - 1})).isEqualTo(250_000);
    assertThat(dated.apply(new long[] {day, day})).isEqualTo(150_000);
  }

  @Test
  void onAClaimItIsReckonedWithWhatTheClaimSays() {
    TrialClaim claim = TrialClaim.builder()
        .openedOn(LocalDate.of(2020, 5, 9))
        .closedOn(LocalDate.of(2020, 6, 9))
        .part(2)
        .whole(10)
        .build();
    Node days = new DaysBetween(
        FactNode.ofClaim(TrialClaim.OPENED_ON), FactNode.ofClaim(TrialClaim.CLOSED_ON));
    Node lacking = new Lacking(
        FactNode.ofClaim(TrialClaim.PART),
        Compare.Operator.AT_LEAST,
        FactNode.ofClaim(TrialClaim.WHOLE),
        new Constant("half", "0.0", Sort.RATE, 500_000));
    assertThat(days.eval(new Scope(claim))).isEqualTo(31);
    assertThat(lacking.eval(new Scope(claim))).isEqualTo(3);
  }

  private static long value(String text) {
    return switch (text) {
      case "?" -> Node.UNKNOWN;
      case "∞" -> Node.UNBOUNDED;
      default -> Long.parseLong(text);
    };
  }
}
