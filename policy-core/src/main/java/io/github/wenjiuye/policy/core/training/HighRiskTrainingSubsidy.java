package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.Sector;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.training.HighRiskTrainingClaim;
import io.github.wenjiuye.policy.model.training.Trainee;

/**
 * In high-risk trades 高危行业 the safety training of everyone who passes is paid like a class A occupation; nobody works there without having passed. Source: 24.2.
 */
public final class HighRiskTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(HighRiskTrainingClaim.APPLIED_ON);
  private static final Symbol<Sector> SECTOR =
      Symbol.of(HighRiskTrainingClaim.ENTERPRISE, Enterprise.SECTOR);
  private static final Symbol<Payee> PAY_TO = Symbol.of(HighRiskTrainingClaim.PAY_TO);
  private static final Items<Trainee> TRAINEES = Items.of(HighRiskTrainingClaim.TRAINEES);
  private static final Quantity PASSED = TRAINEES.count(Condition.all(
      Condition.any(TRAINEES.holds(Trainee.EMPLOYEE), TRAINEES.holds(Trainee.SPECIAL_OPERATOR)),
      TRAINEES.holds(Trainee.PASSED)));

  private HighRiskTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            HighRiskTrainingClaim.PROVISION, HighRiskTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(isOfHighRisk())
        .requires(PASSED.isAtLeast(ONE))
        .warns(
            Warning.Code.UNCERTIFIED_ON_POST,
            TRAINEES,
            Condition.all(TRAINEES.holds(Trainee.ON_POST), TRAINEES.isNot(Trainee.PASSED)))
        .pays(
            PASSED.times(Quantity.of(LocalStandard.CLASS_A_TRAINING_SUBSIDY, APPLIED_ON)), PAY_TO);
  }

  private static Condition isOfHighRisk() {
    return OpenLists.namedOrLike(
        SECTOR.isOneOf(
            Sector.CHEMICALS,
            Sector.COAL_MINING,
            Sector.NON_COAL_MINING,
            Sector.METAL_SMELTING,
            Sector.FIRE_RESCUE),
        SECTOR.isOneOf(Sector.OTHER_HIGH_RISK));
  }
}
