package io.github.wenjiuye.policy.core.duties;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.duties.LeagueDutyReport;
import io.github.wenjiuye.policy.model.duties.Obliged;

/**
 * League administrations and city governments 盟行政公署、市人民政府 plan, fund, reward and supervise. Source: 28.2.
 */
public final class LeagueDuty {

  private static final Day APPLIED_ON = Day.of(LeagueDutyReport.APPLIED_ON);
  private static final Symbol<Obliged> OBLIGED = Symbol.of(LeagueDutyReport.OBLIGED);

  private LeagueDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, when, and to what
   */
  public static Provision provision() {
    return Provision.of(LeagueDutyReport.PROVISION, LeagueDutyReport.SHAPE, Modality.DIRECTED)
        .within(APPLIED_ON.from(START))
        .requires(OBLIGED.isOneOf(Obliged.LEAGUE_ADMINISTRATION, Obliged.CITY_GOVERNMENT))
        .obliges(
            Condition.holds(LeagueDutyReport.PLAN),
            Condition.holds(LeagueDutyReport.FUNDS),
            Condition.holds(LeagueDutyReport.INCENTIVES),
            Condition.holds(LeagueDutyReport.SUPERVISION));
  }
}
