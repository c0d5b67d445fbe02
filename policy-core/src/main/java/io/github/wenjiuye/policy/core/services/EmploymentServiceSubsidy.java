package io.github.wenjiuye.policy.core.services;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Organiser;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.services.EmploymentServiceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A commercial agency or broker 经营性人力资源服务机构、劳务经纪人 is paid for each person whom it serves. Source: 26.2.
 */
public final class EmploymentServiceSubsidy {

  private static final Day APPLIED_ON = Day.of(EmploymentServiceClaim.APPLIED_ON);
  private static final Symbol<Organiser> ORGANISER = Symbol.of(EmploymentServiceClaim.ORGANISER);
  private static final Quantity SERVED = Quantity.of(EmploymentServiceClaim.SERVED);

  private EmploymentServiceSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            EmploymentServiceClaim.PROVISION, EmploymentServiceClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(OpenLists.namedOrLike(
            ORGANISER.isOneOf(Organiser.HR_AGENCY, Organiser.LABOUR_BROKER),
            ORGANISER.isOneOf(Organiser.ASSOCIATION, Organiser.OTHER)))
        .requires(Condition.holds(EmploymentServiceClaim.SERVICE_PROVIDED))
        .pays(SERVED.times(Quantity.of(LocalStandard.EMPLOYMENT_SERVICE, APPLIED_ON)));
  }
}
