package io.github.wenjiuye.policy.core.services;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.services.UnemploymentRegistrationClaim;

/**
 * Whoever usually lives in a town and has no job is registered as unemployed 登记失业 and served, wherever the household is registered. Source: 27.1.
 */
public final class UnemploymentRegistration {

  private static final Day APPLIED_ON = Day.of(UnemploymentRegistrationClaim.APPLIED_ON);

  private UnemploymentRegistration() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            UnemploymentRegistrationClaim.PROVISION,
            UnemploymentRegistrationClaim.SHAPE,
            Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(UnemploymentRegistrationClaim.PERSON, Person.RESIDES_IN_TOWN))
        .requires(Condition.holds(UnemploymentRegistrationClaim.PERSON, Person.UNEMPLOYED))
        .opens(Subject.PUBLIC_EMPLOYMENT_SERVICES);
  }
}
