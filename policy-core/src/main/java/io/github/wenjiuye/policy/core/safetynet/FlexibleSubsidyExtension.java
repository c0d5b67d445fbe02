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
import io.github.wenjiuye.policy.model.safetynet.SubsidyExtensionClaim;

/**
 * Whoever is hard to employ and finds no stable job when the subsidy for flexible work 灵活就业社会保险补贴 ends may have it a year longer. Source: 22.1, 22.2.
 */
public final class FlexibleSubsidyExtension {

  private static final Day APPLIED_ON = Day.of(SubsidyExtensionClaim.APPLIED_ON);
  private static final Day TERM_ENDED_ON = Day.of(SubsidyExtensionClaim.TERM_ENDED_ON);
  private static final Day COUNTED_DAY = Day.byReading(
      Reading.R22_1, ImmutableMap.of("TERM_ENDED", TERM_ENDED_ON, "APPLIED", APPLIED_ON));

  private FlexibleSubsidyExtension() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            SubsidyExtensionClaim.PROVISION, SubsidyExtensionClaim.SHAPE, Modality.DISCRETIONARY)
        .within(COUNTED_DAY.between(EXTENSION_START, EXTENSION_END))
        .requires("order", TERM_ENDED_ON.isOnOrBefore(APPLIED_ON))
        .requires(Condition.holds(SubsidyExtensionClaim.PERSON, Person.HARD_TO_EMPLOY))
        .requires(Condition.isNot(SubsidyExtensionClaim.PERSON, Person.STABLY_EMPLOYED))
        .extendsUntil(Subject.FLEXIBLE_INSURANCE_SUBSIDY, TERM_ENDED_ON.plusYears(EXTENSION_YEARS));
  }
}
