package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.PERSONAL_LOAN_LIMIT;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;

/**
 * A person who meets the conditions may apply for a start-up guaranteed loan up to a limit that was raised. Source: 7.1.
 */
public final class PersonalLoanLimit {

  private static final Day APPLIED_ON = Day.of(PersonalLoanClaim.APPLIED_ON);
  private static final Quantity REQUESTED = Quantity.ofMoney(PersonalLoanClaim.REQUESTED);

  private PersonalLoanLimit() {}

  /**
   * The provision.
   *
   * @return who, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(PersonalLoanClaim.PROVISION, PersonalLoanClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .requires(Condition.holds(PersonalLoanClaim.PERSON, Person.MEETS_LOAN_CONDITIONS))
        .lendsUpTo(PERSONAL_LOAN_LIMIT.on(APPLIED_ON), REQUESTED);
  }
}
