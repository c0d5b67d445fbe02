package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_YEARS;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.safetynet.PublicPostExtensionClaim;

/**
 * Whoever finds no stable job when the term in a public-welfare post 公益性岗位 ends may stay a year longer. Source: 22.1, 22.2.
 */
public final class PublicPostExtension {

  private static final Day APPLIED_ON = Day.of(PublicPostExtensionClaim.APPLIED_ON);
  private static final Day TERM_ENDED_ON = Day.of(PublicPostExtensionClaim.TERM_ENDED_ON);
  private static final Day COUNTED_DAY = Day.byReading(
      Reading.R22_1, ImmutableMap.of("TERM_ENDED", TERM_ENDED_ON, "APPLIED", APPLIED_ON));

  private PublicPostExtension() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PublicPostExtensionClaim.PROVISION,
            PublicPostExtensionClaim.SHAPE,
            Modality.DISCRETIONARY)
        .within(COUNTED_DAY.between(EXTENSION_START, EXTENSION_END))
        .requires("order", TERM_ENDED_ON.isOnOrBefore(APPLIED_ON))
        .requires(Condition.isNot(PublicPostExtensionClaim.PERSON, Person.STABLY_EMPLOYED))
        .extendsUntil(Subject.PUBLIC_WELFARE_POST, TERM_ENDED_ON.plusYears(EXTENSION_YEARS));
  }
}
