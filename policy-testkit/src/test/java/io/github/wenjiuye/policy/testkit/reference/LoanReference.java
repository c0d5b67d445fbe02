package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.reference.PlainRules.Readings;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** 6.1 over all completions. The league, standards and labels play no part. */
final class LoanReference {

  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger HUGE = BigInteger.TEN.pow(30);
  private static final List<BigInteger> PERCENTS =
      List.of(BigInteger.valueOf(8), BigInteger.valueOf(15), BigInteger.valueOf(25));
  private static final List<String> AXES =
      List.of("appliedOn", "enterprise.size", "enterprise.staff", "qualifyingHires");

  private LoanReference() {}

  static ReferenceAnswer answer(SmallEnterpriseLoanClaim claim, Readings readings) {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    // The share depends on whether the day lies before the start, and on nothing else.
    List<LocalDate> days = Candidates.known(
        claim.appliedOn(), List.of(readings.start().minusDays(1), readings.start()));
    List<Size> sizes = Candidates.known(enterprise.size(), List.of(Size.values()));
    List<BigInteger> staff = staff(enterprise, claim);
    List<BigInteger> hires = hires(enterprise, claim);
    Worlds worlds = new Worlds(
        new int[] {days.size(), sizes.size(), staff.size(), hires.size()},
        at -> PlainRules.mayBorrow(
                days.get(at[0]), sizes.get(at[1]), staff.get(at[2]), hires.get(at[3]), readings)
            ? 0
            : Worlds.FAILS);
    return answer(worlds);
  }

  private static ReferenceAnswer answer(Worlds worlds) {
    if (!worlds.canSucceed()) {
      return answer(Verdict.INELIGIBLE, Optional.empty(), ImmutableSet.of());
    }
    Optional<String> grant = Optional.of(ReferenceAnswer.access(Subject.SMALL_ENTERPRISE_LOAN));
    if (!worlds.canFail()) {
      return answer(Verdict.ELIGIBLE, grant, ImmutableSet.of());
    }
    ImmutableSet.Builder<Pending> pending = ImmutableSet.builder();
    for (int axis = 0; axis < AXES.size(); axis++) {
      String name = AXES.get(axis);
      Optional<Settles> settles = worlds.settles(axis);
      settles.ifPresent(what -> pending.add(new Pending(Pending.Kind.FACT, name, what)));
    }
    return answer(Verdict.UNDETERMINED, grant, pending.build());
  }

  private static ReferenceAnswer answer(
      Verdict verdict, Optional<String> grant, ImmutableSet<Pending> pending) {
    // There is no window: it is always time.
    return new ReferenceAnswer(
        verdict, Timing.OPEN, grant, Optional.empty(), pending, ImmutableSet.of());
  }

  /**
   * Unknown staff: both sides of every line. The band changes between 100 and 101; with the hires known, a share of p percent
   * changes between the greatest staff of which they are p percent, which is hires × 100 / p rounded down, and the next.
   * With the hires unknown too, the fewest staff, the last of one band, the first of the other and more than any hires
   * that are tried stand for all: see {@link #hires}.
   */
  private static List<BigInteger> staff(Enterprise enterprise, SmallEnterpriseLoanClaim claim) {
    if (enterprise.staff().isPresent()) {
      return List.of(BigInteger.valueOf(enterprise.staff().getAsLong()));
    }
    TreeSet<BigInteger> staff = new TreeSet<>(List.of(
        ONE,
        BigInteger.valueOf(PlainRules.LARGE_STAFF),
        BigInteger.valueOf(PlainRules.LARGE_STAFF + 1L),
        HUGE));
    if (claim.qualifyingHires().isPresent()) {
      BigInteger hires = BigInteger.valueOf(claim.qualifyingHires().getAsLong());
      for (BigInteger percent : PERCENTS) {
        BigInteger most = hires.multiply(HUNDRED).divide(percent);
        staff.addAll(List.of(most.max(ONE), most.add(ONE)));
      }
    }
    return List.copyOf(staff);
  }

  /**
   * Unknown hires: both sides of every line of every staff that is tried, that is the fewest that are p percent, which is
   * staff × p / 100 rounded up, and one less. None at all fail with any staff, since there is at least one; as many as the
   * staff do with any share. So wherever the hires are unknown both verdicts are reached for each of the other facts'
   * values that matter, and a day or a staff that changes the share is seen with the hires between the two shares.
   */
  private static List<BigInteger> hires(Enterprise enterprise, SmallEnterpriseLoanClaim claim) {
    if (claim.qualifyingHires().isPresent()) {
      return List.of(BigInteger.valueOf(claim.qualifyingHires().getAsLong()));
    }
    TreeSet<BigInteger> hires = new TreeSet<>(List.of(BigInteger.ZERO));
    Collection<BigInteger> tried = staff(enterprise, claim);
    for (BigInteger staff : tried) {
      for (BigInteger percent : PERCENTS) {
        BigInteger fewest = staff.multiply(percent).add(HUNDRED).subtract(ONE).divide(HUNDRED);
        hires.addAll(List.of(fewest, fewest.subtract(ONE)));
      }
      hires.add(staff);
    }
    return List.copyOf(hires);
  }
}
