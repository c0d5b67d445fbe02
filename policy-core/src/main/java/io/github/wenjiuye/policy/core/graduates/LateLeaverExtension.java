package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.graduates.Deadline;
import io.github.wenjiuye.policy.model.graduates.LateLeaverClaim;

/**
 * A fresh graduate who could leave school only later has as much longer for what must be done then. Source: 20.1.
 */
public final class LateLeaverExtension {

  private static final Day APPLIED_ON = Day.of(LateLeaverClaim.APPLIED_ON);
  private static final Day PLANNED = Day.of(LateLeaverClaim.PLANNED);
  private static final Day ACTUAL = Day.of(LateLeaverClaim.ACTUAL);
  private static final Day GRADUATED_ON = Day.of(LateLeaverClaim.PERSON, Person.GRADUATED_ON);
  private static final Items<Deadline> DEADLINES = Items.of(LateLeaverClaim.DEADLINES);

  private LateLeaverExtension() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(LateLeaverClaim.PROVISION, LateLeaverClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(GRADUATED_ON.isInYearOf(APPLIED_ON))
        .requires(ACTUAL.isAfter(PLANNED))
        .extendsEach(
            Subject.DEADLINES,
            DEADLINES,
            DEADLINES.symbol(Deadline.KIND),
            DEADLINES.day(Deadline.DUE).plusDaysBetween(PLANNED, ACTUAL));
  }
}
