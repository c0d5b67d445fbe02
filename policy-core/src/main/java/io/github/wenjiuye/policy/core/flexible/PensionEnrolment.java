package io.github.wenjiuye.policy.core.flexible;

import static io.github.wenjiuye.policy.core.notice.Parameters.REGION;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Place;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.flexible.PensionEnrolmentClaim;

/**
 * Whoever works flexibly and is registered anywhere in the region may join the pension insurance for employees 企业职工基本养老保险. Source: 11.1.
 */
public final class PensionEnrolment {

  private static final Day APPLIED_ON = Day.of(PensionEnrolmentClaim.APPLIED_ON);
  private static final Place HOUSEHOLD_IN =
      Place.of(PensionEnrolmentClaim.PERSON, Person.HOUSEHOLD_IN);

  private PensionEnrolment() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PensionEnrolmentClaim.PROVISION, PensionEnrolmentClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(PensionEnrolmentClaim.PERSON, Person.FLEXIBLY_EMPLOYED))
        .requires(HOUSEHOLD_IN.isWithin(REGION))
        .opens(Subject.ENTERPRISE_EMPLOYEE_PENSION);
  }
}
