package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Contracts.lastsAYear;
import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.UNEMPLOYED_HIRING_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.UNEMPLOYED_HIRING_SUBSIDY;
import static io.github.wenjiuye.policy.core.notice.Parameters.UNEMPLOYED_MONTHS;

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
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;

/**
 * An enterprise may be paid once for each person whom it hires out of long unemployment 登记失业, for a year or longer, and insures. Source: 22.5.
 */
public final class UnemployedHiringSubsidy {

  private static final Day RECEIVED_ON = Day.of(UnemployedHiringClaim.RECEIVED_ON);
  private static final Symbol<Employer> EMPLOYER = Symbol.of(UnemployedHiringClaim.EMPLOYER);
  private static final Items<Hire> HIRES = Items.of(UnemployedHiringClaim.HIRES);
  private static final Day HIRED_ON = HIRES.day(Hire.HIRED_ON);
  private static final Day REGISTERED_SINCE =
      HIRES.day(Hire.PERSON, Person.REGISTERED_UNEMPLOYED_SINCE);
  private static final Quantity QUALIFYING = HIRES.count(Condition.all(
      HIRED_ON.isOnOrAfter(REGISTERED_SINCE.plusMonths(UNEMPLOYED_MONTHS)),
      lastsAYear(HIRES, UnemployedHiringClaim.PROVISION),
      HIRES.holds(Hire.SOCIAL_INSURANCE_PAID)));

  private UnemployedHiringSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            UnemployedHiringClaim.PROVISION, UnemployedHiringClaim.SHAPE, Modality.DISCRETIONARY)
        .within(RECEIVED_ON.between(START, UNEMPLOYED_HIRING_DEADLINE))
        .requires(EMPLOYER.isOneOf(Employer.ENTERPRISE))
        .requires(QUALIFYING.isAtLeast(ONE))
        .pays(QUALIFYING.times(UNEMPLOYED_HIRING_SUBSIDY));
  }
}
