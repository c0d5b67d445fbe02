package io.github.wenjiuye.policy.core.retention;

import static io.github.wenjiuye.policy.core.notice.Parameters.DEPOSIT_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.REGION;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Place;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Sector;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.retention.ProjectKind;
import io.github.wenjiuye.policy.model.retention.WageDepositClaim;

/**
 * A builder pays the wage guarantee deposit 工资保证金 later. Source: 4.1.
 */
public final class WageDepositDeferral {

  private static final Day APPLIED_ON = Day.of(WageDepositClaim.APPLIED_ON);
  private static final Symbol<Sector> SECTOR =
      Symbol.of(WageDepositClaim.ENTERPRISE, Enterprise.SECTOR);
  private static final Symbol<ProjectKind> PROJECT_KIND = Symbol.of(WageDepositClaim.PROJECT_KIND);
  private static final Place PROJECT_IN = Place.of(WageDepositClaim.PROJECT_IN);
  private static final Quantity DEPOSIT_DUE = Quantity.ofMoney(WageDepositClaim.DEPOSIT_DUE);

  private WageDepositDeferral() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(WageDepositClaim.PROVISION, WageDepositClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.between(START, DEPOSIT_END))
        .requires(SECTOR.isOneOf(Sector.CONSTRUCTION))
        .requires(PROJECT_KIND.isOneOf(ProjectKind.HOUSING, ProjectKind.MUNICIPAL))
        .requires(PROJECT_IN.isWithin(REGION))
        .defersUntil(Subject.WAGE_GUARANTEE_DEPOSIT, DEPOSIT_END, DEPOSIT_DUE);
  }
}
