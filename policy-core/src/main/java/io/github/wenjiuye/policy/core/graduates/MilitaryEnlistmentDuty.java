package io.github.wenjiuye.policy.core.graduates;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.MilitaryEnlistment;

/**
 * Graduates enlist 应征入伍 without a cap of their own, inside the total. Source: 19.2.
 */
public final class MilitaryEnlistmentDuty {

  private MilitaryEnlistmentDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, and to what
   */
  public static Provision provision() {
    return Provision.of(MilitaryEnlistment.PROVISION, MilitaryEnlistment.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .obliges(
            Condition.isNot(MilitaryEnlistment.CAP_ON_GRADUATES),
            Condition.holds(MilitaryEnlistment.WITHIN_TOTAL_QUOTA));
  }
}
