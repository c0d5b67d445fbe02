package io.github.wenjiuye.policy.model.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * Dates as {@code long} values that order as the dates do, with the year in front: {@code year << 9 | month << 5 | day}.
 */
public final class Days {

  /** The earliest date there is. */
  public static final long MIN = of(LocalDate.MIN);

  /** The latest date there is. */
  public static final long MAX = of(LocalDate.MAX);

  private static final int YEAR_SHIFT = 9;
  private static final int MONTH_SHIFT = 5;
  private static final int MONTH_MASK = 15;
  private static final int DAY_MASK = 31;
  private static final int IN_YEAR_MASK = (1 << YEAR_SHIFT) - 1;
  private static final int LEAP_DAY = 2 << MONTH_SHIFT | 29;
  private static final int SHORTEST_MONTH = 28;
  private static final long PLAIN_MIN = of(LocalDate.of(1, 1, 1));
  private static final long PLAIN_MAX = of(LocalDate.of(9999, 12, 31));
  private static final int PLAIN_YEARS = 9999;

  private Days() {}

  /**
   * The date as a number.
   *
   * @param date any date
   * @return the number
   */
  public static long of(LocalDate date) {
    return (long) date.getYear() << YEAR_SHIFT
        | date.getMonthValue() << MONTH_SHIFT
        | date.getDayOfMonth();
  }

  /**
   * The date of a number.
   *
   * @param day a number that {@link #of} gave
   * @return the date
   */
  public static LocalDate date(long day) {
    return LocalDate.of(year(day), (int) (day >> MONTH_SHIFT) & MONTH_MASK, (int) day & DAY_MASK);
  }

  /**
   * The year of a date.
   *
   * @param day a number that {@link #of} gave
   * @return its calendar year
   */
  public static int year(long day) {
    return (int) (day >> YEAR_SHIFT);
  }

  /**
   * The same day some years later; in a year without it the 28th of February for the 29th.
   *
   * @param day a number that {@link #of} gave
   * @param years how many years later; negative for earlier
   * @return the day's number
   * @throws java.time.DateTimeException if there is no such date
   * @throws ArithmeticException if there is no such number
   */
  public static long plusYears(long day, long years) {
    int year = ChronoField.YEAR.checkValidIntValue(Math.addExact(year(day), years));
    long inYear = day & IN_YEAR_MASK;
    return (long) year << YEAR_SHIFT
        | (inYear == LEAP_DAY && !Year.isLeap(year) ? inYear - 1 : inYear);
  }

  /**
   * Whether some years and then some days later is a matter of adding {@link #years} and days to the number, within a month.
   *
   * @param day any number, of a day or not
   * @param years how many years later
   * @param days how many days later still, few; negative for earlier
   * @return true where the sum is the number of the day; false where that is to be found in the calendar, if there is such a day
   */
  public static boolean isPlain(long day, long years, long days) {
    long later = (day & DAY_MASK) + days;
    return later >= 1
        && (days <= 0 || later <= SHORTEST_MONTH)
        && (day & IN_YEAR_MASK) != LEAP_DAY
        && day >= PLAIN_MIN
        && day <= PLAIN_MAX
        && years >= 0
        && years <= PLAIN_YEARS;
  }

  /**
   * What is added to the number of a day for some years.
   *
   * @param years how many
   * @return the number
   */
  public static long years(long years) {
    return years << YEAR_SHIFT;
  }

  /**
   * Some days later.
   *
   * @param day a number that {@link #of} gave
   * @param days how many days later; negative for earlier
   * @return the day's number
   * @throws java.time.DateTimeException if there is no such date
   * @throws ArithmeticException if there is no such number
   */
  public static long plusDays(long day, long days) {
    long inMonth = (day & DAY_MASK) + days;
    return inMonth >= 1 && inMonth <= SHORTEST_MONTH ? day + days : of(date(day).plusDays(days));
  }

  /**
   * A month as a number, which stands among days as its last one does.
   *
   * @param month any month
   * @return the number
   */
  public static long of(YearMonth month) {
    return (long) month.getYear() << YEAR_SHIFT | month.getMonthValue() << MONTH_SHIFT | DAY_MASK;
  }

  /**
   * The month of a number.
   *
   * @param month a number that {@link #of(YearMonth)} gave
   * @return the month
   */
  public static YearMonth month(long month) {
    return YearMonth.of(year(month), (int) (month >> MONTH_SHIFT) & MONTH_MASK);
  }
}
