package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Whether a claim can be true at all, with every bound of the values written as a condition. */
public final class GuardByHand {

  private GuardByHand() {}

  /**
   * Whether a claim may be decided.
   *
   * @param claim the claim
   * @return false for what the library's guard refuses
   */
  public static boolean accepts(SmallEnterpriseLoanClaim claim) {
    Enterprise enterprise = claim.enterprise().orElse(null);
    return isAtLeast(claim.qualifyingHires(), 0) && (enterprise == null || accepts(enterprise));
  }

  /**
   * Whether a claim may be decided.
   *
   * @param claim the claim
   * @return false for what the library's guard refuses
   */
  public static boolean accepts(GraduateHiringClaim claim) {
    Enterprise enterprise = claim.enterprise().orElse(null);
    if (enterprise != null && !accepts(enterprise)) {
      return false;
    }
    List<Hire> hires = claim.hires().orElse(null);
    if (hires != null) {
      for (Hire hire : hires) {
        if (!accepts(hire)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean accepts(Enterprise enterprise) {
    return isAtLeast(enterprise.staff(), 1)
        && isAtLeast(enterprise.layoffs(), 0)
        && isAtLeast(enterprise.insuredAtPriorYearEnd(), 1)
        && isAtLeast(enterprise.insuredStaff(), 0);
  }

  private static boolean accepts(Hire hire) {
    Contract contract = hire.contract().orElse(null);
    return isAtLeast(hire.trainingMonths(), 1) && (contract == null || accepts(contract));
  }

  private static boolean accepts(Contract contract) {
    LocalDate endsOn = contract.endsOn().orElse(null);
    if (endsOn == null) {
      return true;
    }
    LocalDate startsOn = contract.startsOn().orElse(null);
    return (startsOn == null || !endsOn.isBefore(startsOn))
        && !contract.openEnded().orElse(false);
  }

  private static boolean isAtLeast(OptionalLong number, long least) {
    return number.isEmpty() || number.getAsLong() >= least;
  }
}
