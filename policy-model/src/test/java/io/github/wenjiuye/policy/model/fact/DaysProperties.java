package io.github.wenjiuye.policy.model.fact;

import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Days as numbers are the dates themselves. */
class DaysProperties {

  private static final YearMonth LAST = YearMonth.from(LocalDate.MAX);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(
                LocalDate.of(2018, 1, 1).toEpochDay(),
                LocalDate.of(2022, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay),
        Arbitraries.longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .map(LocalDate::ofEpochDay));
  }

  @Property
  void aDayIsTheDateAgain(@ForAll("dates") LocalDate date) {
    assertThat(Days.date(Days.of(date))).isEqualTo(date);
    assertThat(Days.year(Days.of(date))).isEqualTo(date.getYear());
  }

  @Property
  void daysOrderAsDatesDo(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
    assertThat(Integer.signum(Long.compare(Days.of(one), Days.of(other))))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Property
  void theNextDayIsGreater(@ForAll("dates") LocalDate date) {
    if (!date.equals(LocalDate.MAX)) {
      assertThat(Days.of(date.plusDays(1))).isGreaterThan(Days.of(date));
    }
  }

  @Property
  void yearsAreAddedAsTheCalendarDoes(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -8, max = 8) int years) {
    if (YEAR.range().isValidValue(date.getYear() + (long) years)) {
      assertThat(Days.plusYears(Days.of(date), years)).isEqualTo(Days.of(date.plusYears(years)));
    }
  }

  @Property
  void daysAreAddedAsTheCalendarDoes(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -40, max = 40) int days) {
    if (EPOCH_DAY.range().isValidValue(date.toEpochDay() + days)) {
      assertThat(Days.plusDays(Days.of(date), days)).isEqualTo(Days.of(date.plusDays(days)));
    }
  }

  @Property
  void whereItIsAMatterOfAddingNumbersTheCalendarSaysTheSame(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = -2, max = 12_000) int years,
      @ForAll @IntRange(min = -32, max = 32) int days) {
    if (Days.isPlain(Days.of(date), years, days)) {
      assertThat(Days.of(date) + Days.years(years) + days)
          .isEqualTo(Days.of(date.plusYears(years).plusDays(days)));
    }
  }

  @Example
  void addingNumbersIsRefusedWhereAMonthOrALeapYearEndsAndForWhatIsNoDay() {
    long plain = Days.of(LocalDate.of(2020, 7, 31));
    assertThat(Days.isPlain(plain, 1, -1)).isTrue();
    assertThat(Days.isPlain(Days.of(LocalDate.of(2020, 7, 1)), 1, -1)).isFalse();
    assertThat(Days.isPlain(Days.of(LocalDate.of(2020, 6, 30)), 0, 1)).isFalse();
    assertThat(Days.isPlain(Days.of(LocalDate.of(2020, 2, 29)), 1, -1)).isFalse();
    assertThat(Days.isPlain(Fact.UNKNOWN, 1, 1)).isFalse();
    assertThat(Days.isPlain(Domain.UNBOUNDED, 1, -1)).isFalse();
    assertThat(Days.isPlain(plain, Fact.UNKNOWN, 0)).isFalse();
    assertThat(Days.isPlain(plain, Domain.UNBOUNDED, 0)).isFalse();
  }

  @Example
  void thereIsNoDayBeyondTheLast() {
    for (long far : new long[] {1, Integer.MAX_VALUE, Long.MAX_VALUE}) {
      assertThat(catchThrowable(() -> Days.plusYears(Days.MAX, far)))
          .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
      assertThat(catchThrowable(() -> Days.plusDays(Days.MAX, far)))
          .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
      assertThat(catchThrowable(() -> Days.plusYears(Days.MIN, -far)))
          .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
      assertThat(catchThrowable(() -> Days.plusDays(Days.MIN, -far)))
          .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
    }
  }

  @Property
  void aMonthIsTheMonthAgain(@ForAll("dates") LocalDate date) {
    YearMonth month = YearMonth.from(date);
    assertThat(Days.month(Days.of(month))).isEqualTo(month);
    assertThat(Days.year(Days.of(month))).isEqualTo(month.getYear());
  }

  @Property
  void aMonthStandsAmongTheDaysAsItsLastOneDoes(
      @ForAll("dates") LocalDate date, @ForAll("dates") LocalDate other) {
    YearMonth month = YearMonth.from(date);
    for (LocalDate day : List.of(
        date,
        other,
        month.atDay(1),
        month.atEndOfMonth(),
        month.equals(LAST) ? date : month.atEndOfMonth().plusDays(1))) {
      assertThat(Days.of(month) >= Days.of(day)).isEqualTo(!month.atEndOfMonth().isBefore(day));
    }
  }

  @Example
  void everyDateLiesBetweenTheEarliestAndTheLatest() {
    assertThat(Days.date(Days.MIN)).isEqualTo(LocalDate.MIN);
    assertThat(Days.date(Days.MAX)).isEqualTo(LocalDate.MAX);
  }
}
