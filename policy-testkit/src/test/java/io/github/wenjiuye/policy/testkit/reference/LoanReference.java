package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** 6.1 over all completions. The league, standards and labels play no part. */
final class LoanReference {

  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger HUGE = BigInteger.TEN.pow(30);
  private static final List<BigInteger> PERCENTS =
      List.of(BigInteger.valueOf(8), BigInteger.valueOf(15), BigInteger.valueOf(25));

  private LoanReference() {}

  static ReferenceAnswer answer(SmallEnterpriseLoanClaim claim, Readings readings) {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    Worlds worlds = new Worlds();
    // The share depends on whether the day lies before the start, and on nothing else.
    Worlds.Axis<LocalDate> day = worlds.fact(
        "appliedOn", claim.appliedOn(), List.of(readings.start().minusDays(1), readings.start()));
    Worlds.Axis<Size> size =
        worlds.fact("enterprise.size", enterprise.size(), List.of(Size.values()));
    Worlds.Axis<BigInteger> staff = worlds.fact(
        "enterprise.staff", number(enterprise.staff()), unknownStaff(claim.qualifyingHires()));
    Worlds.Axis<BigInteger> hires =
        worlds.fact("qualifyingHires", number(claim.qualifyingHires()), unknownHires(enterprise));
    Outcome access = Outcome.grants(new Grant.Access(Subject.SMALL_ENTERPRISE_LOAN));
    return worlds
        .walk(() ->
            PlainRules.mayBorrow(day.value(), size.value(), staff.value(), hires.value(), readings)
                ? access
                : Outcome.FAILS)
        // There is no window: it is always time.
        .answer(Timing.OPEN);
  }

  static Optional<BigInteger> number(OptionalLong known) {
    return known.isPresent()
        ? Optional.of(BigInteger.valueOf(known.getAsLong()))
        : Optional.empty();
  }

  /**
   * Unknown staff: both sides of every line. The band changes between 100 and 101; with the hires known, a share of p percent
   * changes between the greatest staff of which they are p percent, which is hires × 100 / p rounded down, and the next.
   * With the hires unknown too, the fewest staff, the last of one band, the first of the other and more than any hires
   * that are tried stand for all: see {@link #unknownHires}.
   */
  private static List<BigInteger> unknownStaff(OptionalLong hires) {
    TreeSet<BigInteger> staff = new TreeSet<>(List.of(
        ONE,
        BigInteger.valueOf(PlainRules.LARGE_STAFF),
        BigInteger.valueOf(PlainRules.LARGE_STAFF + 1L),
        HUGE));
    number(hires).ifPresent(known -> {
      for (BigInteger percent : PERCENTS) {
        BigInteger most = known.multiply(HUNDRED).divide(percent);
        staff.addAll(List.of(most.max(ONE), most.add(ONE)));
      }
    });
    return List.copyOf(staff);
  }

  /**
   * Unknown hires: both sides of every line of every staff that is tried, that is the fewest that are p percent, which is
   * staff × p / 100 rounded up, and one less. None at all fail with any staff, since there is at least one; as many as the
   * staff do with any share. So wherever the hires are unknown both verdicts are reached for each of the other facts'
   * values that matter, and a day or a staff that changes the share is seen with the hires between the two shares.
   */
  private static List<BigInteger> unknownHires(Enterprise enterprise) {
    TreeSet<BigInteger> hires = new TreeSet<>(List.of(BigInteger.ZERO));
    Collection<BigInteger> tried =
        Candidates.known(number(enterprise.staff()), unknownStaff(OptionalLong.empty()));
    for (BigInteger staff : tried) {
      for (BigInteger percent : PERCENTS) {
        BigInteger fewest = staff.multiply(percent).add(HUNDRED).subtract(ONE).divide(HUNDRED);
        hires.addAll(List.of(fewest, fewest.subtract(ONE).max(BigInteger.ZERO)));
      }
      hires.add(staff);
    }
    return List.copyOf(hires);
  }
}
