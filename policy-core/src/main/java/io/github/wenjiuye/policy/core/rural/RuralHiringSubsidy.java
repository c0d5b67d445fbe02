package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Contracts.lastsAYear;
import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.RURAL_HIRING_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * An employer is paid once for each rural labourer 农村牧区劳动力 whom it hires for a year or longer and insures. Source: 12.1.
 */
public final class RuralHiringSubsidy {

  private static final Day RECEIVED_ON = Day.of(RuralHiringClaim.RECEIVED_ON);
  private static final Symbol<Employer> EMPLOYER = Symbol.of(RuralHiringClaim.EMPLOYER);
  private static final Items<Hire> HIRES = Items.of(RuralHiringClaim.HIRES);
  private static final Quantity QUALIFYING = HIRES.count(Condition.all(
      HIRES.holds(Hire.PERSON, Person.RURAL_LABOURER),
      lastsAYear(HIRES, RuralHiringClaim.PROVISION),
      HIRES.holds(Hire.SOCIAL_INSURANCE_PAID)));

  private RuralHiringSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(RuralHiringClaim.PROVISION, RuralHiringClaim.SHAPE, Modality.MANDATORY)
        .within(RECEIVED_ON.between(START, RURAL_HIRING_DEADLINE))
        .requires(Employers.isCarrier(EMPLOYER))
        .requires(QUALIFYING.isAtLeast(ONE))
        .pays(QUALIFYING.times(Quantity.of(LocalStandard.RURAL_HIRING_SUBSIDY, RECEIVED_ON)));
  }
}
