package io.github.wenjiuye.policy.core.safetynet;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.safetynet.PublicPostExtensionClaim;

/**
 * Whoever finds no stable job when the term in a public-welfare post 公益性岗位 ends may stay a year longer. Source: 22.1, 22.2.
 */
public final class PublicPostExtension {

  private PublicPostExtension() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Extensions.byAYear(
        PublicPostExtensionClaim.PROVISION,
        PublicPostExtensionClaim.SHAPE,
        Day.of(PublicPostExtensionClaim.TERM_ENDED_ON),
        Day.of(PublicPostExtensionClaim.APPLIED_ON),
        Subject.PUBLIC_WELFARE_POST,
        ImmutableList.of(Condition.isNot(PublicPostExtensionClaim.PERSON, Person.STABLY_EMPLOYED)));
  }
}
