package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftProperties {

  private static final Node DAY = FactNode.ofClaim(TrialClaim.OPENED_ON);
  private static final Node YEARS = new Constant("years", "0.0", Sort.COUNT, 1);

  @ParameterizedTest
  @CsvSource({
    "2020-02-28, 1, 0, 2021-02-28",
    "2020-02-29, 1, 0, 2021-02-28",
    "2020-02-29, 1, -1, 2021-02-27",
    "2020-02-29, 4, 0, 2024-02-29",
    "2020-03-01, 1, -1, 2021-02-28",
    "2019-03-01, 1, -1, 2020-02-29",
    "2019-02-28, 1, 0, 2020-02-28",
    "2020-01-01, 1, -1, 2020-12-31",
    "+999999999-01-01, 1, 0, +999999999-12-31"
  })
  void aPeriodEndsAsTheCalendarSays(LocalDate from, long years, long days, LocalDate end) {
    assertThat(shift(Days.of(from), years, days)).isEqualTo(Days.of(end));
  }

  @Property
  void aShiftedDayIsThatOfTheCalendar(
      @ForAll @IntRange(min = -800_000, max = 800_000) int day,
      @ForAll @IntRange(min = -4, max = 4) int years,
      @ForAll @IntRange(min = -1, max = 1) int days) {
    LocalDate from = LocalDate.ofEpochDay(day);
    assertThat(Days.date(shift(Days.of(from), years, days)))
        .isEqualTo(from.plusYears(years).plusDays(days));
  }

  @Property
  void aLaterDayNeverShiftsToAnEarlierOne(
      @ForAll @IntRange(min = 0, max = 40_000) int day,
      @ForAll @IntRange(min = 0, max = 3) int later,
      @ForAll @IntRange(min = -4, max = 4) int years) {
    LocalDate from = LocalDate.ofEpochDay(day);
    assertThat(shift(Days.of(from.plusDays(later)), years, -1))
        .isGreaterThanOrEqualTo(shift(Days.of(from), years, -1));
  }

  private static long shift(long day, long years, long days) {
    return new Shift(DAY, YEARS, ChronoUnit.YEARS, days).apply(new long[] {day, years});
  }
}
