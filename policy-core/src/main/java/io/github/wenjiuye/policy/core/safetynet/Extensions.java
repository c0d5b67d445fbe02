package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.EXTENSION_YEARS;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.List;

/** What both extensions by a year ask. Source: 22.1, 22.2. */
final class Extensions {

  private Extensions() {}

  /** Who meets all that is asked goes on with what has come to its term for a year. */
  static <C extends Claim> Provision byAYear(
      String id,
      Shape<C> shape,
      Day termEndedOn,
      Day appliedOn,
      Subject subject,
      List<Condition> asked) {
    Day counted = Day.byReading(
        Reading.R22_1, ImmutableMap.of("TERM_ENDED", termEndedOn, "APPLIED", appliedOn));
    Provision.Conditions provision = Provision.of(id, shape, Modality.DISCRETIONARY)
        .within(counted.between(EXTENSION_START, EXTENSION_END))
        .requires("order", termEndedOn.isOnOrBefore(appliedOn));
    for (Condition condition : asked) {
      provision = provision.requires(condition);
    }
    return provision.extendsUntil(subject, termEndedOn.plusYears(EXTENSION_YEARS));
  }
}
