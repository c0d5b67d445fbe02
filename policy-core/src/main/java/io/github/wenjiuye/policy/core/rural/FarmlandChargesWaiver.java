package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.FarmlandChargesClaim;
import io.github.wenjiuye.policy.model.rural.LandRight;
import io.github.wenjiuye.policy.model.rural.LandUse;

/**
 * Whoever farms collective land by a transferred right 土地流转, and leaves it farmland, pays no charges for it. Source: 14.2.
 */
public final class FarmlandChargesWaiver {

  private static final Day APPLIED_ON = Day.of(FarmlandChargesClaim.APPLIED_ON);
  private static final Symbol<LandRight> LAND_RIGHT = Symbol.of(FarmlandChargesClaim.LAND_RIGHT);
  private static final Symbol<LandUse> USE = Symbol.of(FarmlandChargesClaim.USE);
  private static final Quantity CHARGES = Quantity.ofMoney(FarmlandChargesClaim.CHARGES);

  private FarmlandChargesWaiver() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            FarmlandChargesClaim.PROVISION, FarmlandChargesClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(LAND_RIGHT.isOneOf(LandRight.LEASE, LandRight.OTHER_TRANSFER))
        .requires(USE.isOneOf(LandUse.CROPS, LandUse.LIVESTOCK))
        .requires(Condition.holds(FarmlandChargesClaim.FARMLAND_UNCHANGED))
        .waives(Subject.FARMLAND_CHARGES, CHARGES);
  }
}
