package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.Occasion;
import io.github.wenjiuye.policy.model.rural.PriorityHiringClaim;

/**
 * Poor labourers 贫困劳动力 are hired first where work resumes, major projects start or logistics are built up. Source: 15.2.
 */
public final class PriorityHiring {

  private static final Day APPLIED_ON = Day.of(PriorityHiringClaim.APPLIED_ON);
  private static final Symbol<Occasion> OCCASION = Symbol.of(PriorityHiringClaim.OCCASION);

  private PriorityHiring() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(PriorityHiringClaim.PROVISION, PriorityHiringClaim.SHAPE, Modality.DIRECTED)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(PriorityHiringClaim.PERSON, Person.REGISTERED_POOR))
        .requires(OpenLists.namedOrLike(
            OCCASION.isOneOf(Occasion.RESUMPTION, Occasion.MAJOR_PROJECT, Occasion.LOGISTICS),
            OCCASION.isOneOf(Occasion.OTHER)))
        .prefers(Subject.HIRING);
  }
}
