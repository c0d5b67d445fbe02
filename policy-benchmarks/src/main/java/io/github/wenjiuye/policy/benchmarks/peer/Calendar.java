package io.github.wenjiuye.policy.benchmarks.peer;

/** What the rules by hand ask of days that are numbers such as {@code 20200509}. */
final class Calendar {

  static final int ISSUED = 20200509;
  static final int RECEIPT_DEADLINE = 20201231;
  static final int WAIVER_START = 20200415;

  private static final int YEAR = 1_00_00;
  private static final int LEAP_DAY = 2_29;

  private Calendar() {}

  static boolean isReceipt(int day) {
    return day >= ISSUED && day <= RECEIPT_DEADLINE;
  }

  static boolean isSameYear(int day, int other) {
    return day / YEAR == other / YEAR;
  }

  /** Whether a contract lasts a year; one that begins on a leap day has its anniversary on the 28th. */
  static boolean lastsAYear(int startsOn, int endsBefore) {
    return endsBefore >= startsOn + YEAR - (startsOn % YEAR == LEAP_DAY ? 1 : 0);
  }
}
