package io.github.wenjiuye.policy.core.safetynet;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.safetynet.SubsidyExtensionClaim;

/**
 * Whoever is hard to employ and finds no stable job when the subsidy for flexible work 灵活就业社会保险补贴 ends may have it a year longer. Source: 22.1, 22.2.
 */
public final class FlexibleSubsidyExtension {

  private FlexibleSubsidyExtension() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Extensions.byAYear(
        SubsidyExtensionClaim.PROVISION,
        SubsidyExtensionClaim.SHAPE,
        Day.of(SubsidyExtensionClaim.TERM_ENDED_ON),
        Day.of(SubsidyExtensionClaim.APPLIED_ON),
        Subject.FLEXIBLE_INSURANCE_SUBSIDY,
        ImmutableList.of(
            Condition.holds(SubsidyExtensionClaim.PERSON, Person.HARD_TO_EMPLOY),
            Condition.isNot(SubsidyExtensionClaim.PERSON, Person.STABLY_EMPLOYED)));
  }
}
