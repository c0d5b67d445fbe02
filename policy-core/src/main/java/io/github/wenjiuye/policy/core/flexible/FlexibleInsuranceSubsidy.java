package io.github.wenjiuye.policy.core.flexible;

import static io.github.wenjiuye.policy.core.notice.Parameters.CONTRIBUTED_MONTHS;
import static io.github.wenjiuye.policy.core.notice.Parameters.FLEXIBLE_WORK_YEARS;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.flexible.FlexibleInsuranceClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * Whoever is hard to employ, or left school without a job, and works flexibly is paid part of the contributions 社会保险补贴. Source: 11.1.
 */
public final class FlexibleInsuranceSubsidy {

  private static final Day APPLIED_ON = Day.of(FlexibleInsuranceClaim.APPLIED_ON);
  private static final Day LEFT_SCHOOL_ON =
      Day.of(FlexibleInsuranceClaim.PERSON, Person.LEFT_SCHOOL_ON);
  private static final Day WORK_BEGAN_ON =
      Day.of(FlexibleInsuranceClaim.PERSON, Person.FLEXIBLY_EMPLOYED_SINCE);
  private static final Quantity MONTHS = Quantity.of(FlexibleInsuranceClaim.CONTRIBUTION_MONTHS);
  private static final Quantity PAID = Quantity.ofMoney(FlexibleInsuranceClaim.CONTRIBUTIONS_PAID);
  private static final Quantity SHARE =
      Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", APPLIED_ON);
  private static final Quantity MONTHLY =
      Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "monthly", APPLIED_ON);

  private FlexibleInsuranceSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            FlexibleInsuranceClaim.PROVISION, FlexibleInsuranceClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(
            "person",
            Condition.any(
                Condition.holds(FlexibleInsuranceClaim.PERSON, Person.HARD_TO_EMPLOY),
                isRecentGraduate()))
        .requires(Condition.holds(FlexibleInsuranceClaim.PERSON, Person.FLEXIBLY_EMPLOYED))
        .requires(MONTHS.isAtLeast(CONTRIBUTED_MONTHS))
        .pays(Quantity.when(SHARE.isSet(), PAID.portion(SHARE), MONTHS.times(MONTHLY)));
  }

  private static Condition isRecentGraduate() {
    Day lastDay = LEFT_SCHOOL_ON.plusYears(FLEXIBLE_WORK_YEARS);
    return Condition.all(
        Condition.isNot(FlexibleInsuranceClaim.PERSON, Person.EMPLOYED_AT_LEAVING),
        Condition.byReading(
            Reading.R11_1,
            ImmutableMap.of(
                "WORK_BEGAN",
                WORK_BEGAN_ON.isOnOrBefore(lastDay),
                "CLAIMED",
                APPLIED_ON.isOnOrBefore(lastDay))));
  }
}
