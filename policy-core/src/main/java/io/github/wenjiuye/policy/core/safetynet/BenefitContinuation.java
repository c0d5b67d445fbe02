package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.RETIREMENT_YEARS;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.safetynet.BenefitContinuationClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * The unemployment benefit 失业保险金 of a person close to retirement may go on until then. Source: 21.2.
 */
public final class BenefitContinuation {

  private static final Day APPLIED_ON = Day.of(BenefitContinuationClaim.APPLIED_ON);
  private static final Day BENEFIT_ENDED_ON = Day.of(BenefitContinuationClaim.BENEFIT_ENDED_ON);
  private static final Day RETIRES_ON = Day.of(BenefitContinuationClaim.RETIRES_ON);

  private BenefitContinuation() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            BenefitContinuationClaim.PROVISION,
            BenefitContinuationClaim.SHAPE,
            Modality.DISCRETIONARY)
        .within(APPLIED_ON.between(ALLOWANCE_START, ALLOWANCE_END))
        .requires(Condition.holds(BenefitContinuationClaim.PERSON, Person.UNEMPLOYED))
        .requires(BENEFIT_ENDED_ON.isOnOrBefore(APPLIED_ON))
        .requires(Condition.byReading(
            Reading.R21_2,
            ImmutableMap.of(
                "BENEFIT_ENDED",
                retiresWithinAYearOf(BENEFIT_ENDED_ON),
                "CLAIMED",
                retiresWithinAYearOf(APPLIED_ON))))
        .extendsUntil(
            Subject.UNEMPLOYMENT_BENEFIT,
            RETIRES_ON,
            Quantity.of(LocalStandard.CONTINUED_BENEFIT, APPLIED_ON));
  }

  private static Condition retiresWithinAYearOf(Day day) {
    return Condition.all(
        RETIRES_ON.isAfter(day), RETIRES_ON.isBefore(day.plusYears(RETIREMENT_YEARS)));
  }
}
