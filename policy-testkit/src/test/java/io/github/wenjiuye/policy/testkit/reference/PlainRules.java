package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Size;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** The two sentences for somebody of whom everything is known. */
final class PlainRules {

  static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);
  static final LocalDate YEAR_START = LocalDate.of(2020, 1, 1);
  static final LocalDate RECEIPT_DEADLINE = LocalDate.of(2020, 12, 31);
  static final int LARGE_STAFF = 100;
  static final int REGION = 15;

  private PlainRules() {}

  /** How the doubts about the text are decided. */
  record Readings(boolean fromYearStart, boolean withinTwelveMonths) {
    LocalDate start() {
      return fromYearStart ? YEAR_START : ISSUED;
    }
  }

  /** Source: 6.1. */
  static boolean mayBorrow(
      LocalDate appliedOn, Size size, BigInteger staff, BigInteger newHires, Readings readings) {
    if (size != Size.SMALL && size != Size.MICRO) {
      return false;
    }
    boolean large = staff.compareTo(BigInteger.valueOf(LARGE_STAFF)) > 0;
    int percent;
    if (appliedOn.isBefore(readings.start())) {
      percent = large ? 15 : 25;
    } else {
      percent = large ? 8 : 15;
    }
    BigInteger hundred = BigInteger.valueOf(100);
    return newHires.multiply(hundred).compareTo(staff.multiply(BigInteger.valueOf(percent))) >= 0;
  }

  /** Whether a claim under 16.1 comes in time and from an enterprise that it is for. Source: 16.1. */
  static boolean mayClaimForGraduates(
      LocalDate receivedOn, Division registeredIn, Size size, Readings readings) {
    if (receivedOn.isBefore(readings.start())) {
      return false;
    }
    if (receivedOn.isAfter(RECEIPT_DEADLINE)) {
      return false;
    }
    if (registeredIn.number() / 10_000 != REGION) {
      return false;
    }
    return size == Size.MEDIUM || size == Size.SMALL || size == Size.MICRO;
  }

  /** Whether a graduate was hired in the year of graduation. Source: 16.1. */
  static boolean hiredInGraduationYear(
      LocalDate graduatedOn, LocalDate hiredOn, Readings readings) {
    if (readings.withinTwelveMonths()) {
      return !hiredOn.isBefore(graduatedOn) && !hiredOn.isAfter(graduatedOn.plusMonths(12));
    }
    return graduatedOn.getYear() == hiredOn.getYear();
  }

  /** Whether a contract runs for a year at least; no end means that it is open-ended. Source: 16.1. */
  static boolean lastsAYear(LocalDate startsOn, Optional<LocalDate> endsOn) {
    return endsOn.isEmpty() || !endsOn.get().isBefore(startsOn.plusYears(1).minusDays(1));
  }
}
