package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.RecordKeeper;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** The sentences for somebody of whom everything is known. */
final class PlainRules {

  static final LocalDate RECEIPT_DEADLINE = LocalDate.of(2020, 12, 31);
  static final LocalDate YEAR_START = LocalDate.of(2020, 1, 1);
  static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
  static final int LARGE_STAFF = 100;
  static final int REGION = 15;
  static final long SMALL_LOAN_FEN = 100_000_00;
  static final long ALLOWANCE_MONTHS = 6;
  private static final long FEN_PER_LIMIT = 200_000_00;
  private static final long OLD_FEN_PER_LIMIT = 150_000_00;
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private PlainRules() {}

  /** Whether a claim under 3.1a comes in time and from an enterprise that it is for. Source: 3.1, 3.2. */
  static boolean mayClaimRefund(LocalDate receivedOn, Size size, Readings readings) {
    if (receivedOn.isBefore(readings.start()) || receivedOn.isAfter(RECEIPT_DEADLINE)) {
      return false;
    }
    return size == Size.MEDIUM || size == Size.SMALL || size == Size.MICRO;
  }

  /** Whether an enterprise laid off nobody or few; the ceiling is in millionths. Source: 3.1. */
  static boolean keptItsStaff(BigInteger layoffs, BigInteger insured, long ceiling) {
    if (layoffs.signum() == 0) {
      return true;
    }
    return layoffs.multiply(MILLION).compareTo(insured.multiply(BigInteger.valueOf(ceiling))) <= 0;
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

  /** What one person may borrow, in fen. Source: 7.1. */
  static long personalLimit(LocalDate appliedOn, Readings readings) {
    return appliedOn.isBefore(readings.start()) ? OLD_FEN_PER_LIMIT : FEN_PER_LIMIT;
  }

  /** What partners may borrow, in fen; the uplift is in millionths. Source: 7.2. */
  static long partnersLimit(LocalDate appliedOn, long partners, long uplift, Readings readings) {
    long limit = personalLimit(appliedOn, readings);
    // A limit holds twenty fen for each millionth, so that nothing is left to be rounded.
    long more = limit / 1_000_000 * uplift;
    if (readings.is(Reading.R7_1, "SINGLE")) {
      return partners * limit + more;
    }
    return partners * (limit + more);
  }

  /** Whether no counter-guarantee is taken for a small loan. Source: 8.1. */
  static boolean isSmallLoan(LoanKind kind, long fen, LocalDate issuedOn, Readings readings) {
    return kind == LoanKind.PERSONAL
        && fen <= SMALL_LOAN_FEN
        && !issuedOn.isBefore(readings.smallLoansFrom());
  }

  /** Whether no counter-guarantee is taken from one who is trusted on a named ground or on another. Source: 8.1. */
  static boolean isTrusted(
      LocalDate issuedOn, boolean onNamedGround, boolean otherGroup, Readings readings) {
    if (issuedOn.isBefore(readings.trustedGroupsFrom())) {
      return false;
    }
    if (onNamedGround) {
      return true;
    }
    return otherGroup && readings.is(Reading.R0_3, "OPEN");
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
    if (readings.is(Reading.R16_1, "TWELVE_MONTHS")) {
      return !hiredOn.isBefore(graduatedOn) && !hiredOn.isAfter(graduatedOn.plusMonths(12));
    }
    return graduatedOn.getYear() == hiredOn.getYear();
  }

  /** Whether a contract runs for a year at least; no end means that it is open-ended. Source: 16.1. */
  static boolean lastsAYear(LocalDate startsOn, Optional<LocalDate> endsOn) {
    return endsOn.isEmpty() || !endsOn.get().isBefore(startsOn.plusYears(1).minusDays(1));
  }

  /** How many fresh graduates a plan needs: four fifths, and a head is not divided. Source: 17.2. */
  static BigInteger freshGraduatesOf(BigInteger planned) {
    BigInteger[] fifths =
        planned.multiply(BigInteger.valueOf(4)).divideAndRemainder(BigInteger.valueOf(5));
    return fifths[1].signum() == 0 ? fifths[0] : fifths[0].add(BigInteger.ONE);
  }

  /** Until when one counts as a fresh graduate; nothing where there is no end to it. Source: 20.2. */
  static Optional<LocalDate> freshUntil(
      LocalDate leftSchoolOn, RecordKeeper keepAt, Readings readings) {
    if (keepAt == RecordKeeper.HOME_SERVICE && readings.is(Reading.R20_1, "NO_END")) {
      return Optional.empty();
    }
    return Optional.of(leftSchoolOn.plusYears(2));
  }

  /** Source: 20.2. */
  static boolean mayStayFresh(
      LocalDate appliedOn,
      LocalDate leftSchoolOn,
      boolean employedAtLeaving,
      boolean unemployed,
      RecordKeeper keepAt,
      Readings readings) {
    if (appliedOn.isBefore(readings.start()) || leftSchoolOn.isAfter(appliedOn)) {
      return false;
    }
    if (employedAtLeaving || !unemployed) {
      return false;
    }
    Optional<LocalDate> last = freshUntil(leftSchoolOn, keepAt, readings);
    return last.isEmpty() || !appliedOn.isAfter(last.get());
  }

  /** Whether somebody applies for the allowance in time and is without a job. Source: 21.1, 21.3. */
  static boolean mayApplyForAllowance(LocalDate appliedOn, boolean unemployed) {
    return unemployed && !appliedOn.isBefore(YEAR_START) && !appliedOn.isAfter(YEAR_END);
  }

  /** Whether the benefit was drawn to its end within the year and by the day of application. Source: 21.1. */
  static boolean benefitIsExhausted(LocalDate endedOn, LocalDate appliedOn) {
    return !endedOn.isBefore(YEAR_START)
        && !endedOn.isAfter(YEAR_END)
        && !endedOn.isAfter(appliedOn);
  }

  /** Four fifths of the benefit of a month, in whole fen. Source: 21.1. */
  static long monthlyAllowance(long benefitFen) {
    return (benefitFen * 8 + 5) / 10;
  }
}
