package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.OptionalLong;

/** 6.1 as somebody would write it who needs this one rule, on the same values. */
public final class SmallEnterpriseLoanByHand {

  /** The enterprise is too large. */
  static final int SIZE = 1;

  /** Too few of the staff are new hires. */
  static final int SHARE = 1 << 1;

  private static final Enterprise NOTHING_KNOWN = Enterprise.builder().build();
  private static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);
  private static final long LARGE_STAFF = 100;

  private SmallEnterpriseLoanByHand() {}

  /**
   * The answer.
   *
   * @param verdict whether the claim succeeds
   * @param unmet why not, as a mask of reasons
   * @param lacking how many hires are missing
   */
  public record Answer(Verdict verdict, int unmet, long lacking) {}

  /**
   * Decides a claim.
   *
   * @param claim of which anything may be unknown
   * @return the answer
   */
  public static Answer decide(SmallEnterpriseLoanClaim claim) {
    Enterprise enterprise = claim.enterprise().orElse(NOTHING_KNOWN);
    int unmet = 0;
    boolean unknown = false;

    Size size = enterprise.size().orElse(null);
    if (size == null) {
      unknown = true;
    } else if (size != Size.SMALL && size != Size.MICRO) {
      unmet |= SIZE;
    }

    OptionalLong staff = enterprise.staff();
    OptionalLong hires = claim.qualifyingHires();
    LocalDate appliedOn = claim.appliedOn().orElse(null);
    long lacking = 0;
    if (staff.isEmpty() || hires.isEmpty() || appliedOn == null) {
      unknown = true;
    } else {
      long needed = Math.multiplyExact(staff.getAsLong(), percent(staff.getAsLong(), appliedOn));
      long present = Math.multiplyExact(hires.getAsLong(), 100L);
      if (present < needed) {
        unmet |= SHARE;
        lacking = (needed - present + 99) / 100;
      }
    }
    return new Answer(Verdicts.of(unmet, unknown), unmet, lacking);
  }

  private static long percent(long staff, LocalDate appliedOn) {
    if (appliedOn.isBefore(ISSUED)) {
      return staff > LARGE_STAFF ? 15 : 25;
    }
    return staff > LARGE_STAFF ? 8 : 15;
  }
}
