package io.github.wenjiuye.policy.core.resumption;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Sector;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.resumption.ResumptionSupportClaim;

/**
 * An enterprise of a key sector 重点行业, a key enterprise, or one on a major project goes first in resuming work. Source: 1.1.
 */
public final class ResumptionSupport {

  private static final Day APPLIED_ON = Day.of(ResumptionSupportClaim.APPLIED_ON);
  private static final Symbol<Sector> SECTOR =
      Symbol.of(ResumptionSupportClaim.ENTERPRISE, Enterprise.SECTOR);

  private ResumptionSupport() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            ResumptionSupportClaim.PROVISION, ResumptionSupportClaim.SHAPE, Modality.DIRECTED)
        .within(APPLIED_ON.from(START))
        .requires(
            "enterprise",
            Condition.any(
                inKeySector(),
                Condition.holds(ResumptionSupportClaim.ENTERPRISE, Enterprise.KEY_ENTERPRISE),
                Condition.holds(ResumptionSupportClaim.ENTERPRISE, Enterprise.ON_MAJOR_PROJECT)))
        .prefers(Subject.RESUMPTION);
  }

  private static Condition inKeySector() {
    return SECTOR.isOneOf(
        Sector.ENERGY,
        Sector.COAL_MINING,
        Sector.RAW_MATERIALS,
        Sector.CHEMICALS,
        Sector.NON_COAL_MINING,
        Sector.METAL_SMELTING,
        Sector.TRANSPORT,
        Sector.LOGISTICS);
  }
}
