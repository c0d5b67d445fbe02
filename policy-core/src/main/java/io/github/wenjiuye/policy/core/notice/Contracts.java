package io.github.wenjiuye.policy.core.notice;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;

/** What several sentences ask of the labour contract of a hire. */
public final class Contracts {

  private Contracts() {}

  /**
   * The contract lasts a year or more, or has no end. Source: 12.1, 13.1, 16.1, 22.5.
   *
   * @param hires the hires
   * @param sentence the sentence that asks for it
   * @return the condition on each
   */
  public static Condition lastsAYear(Items<Hire> hires, String sentence) {
    return Condition.any(
        hires
            .day(Hire.CONTRACT, Contract.ENDS_ON)
            .isOnOrAfter(hires
                .day(Hire.CONTRACT, Contract.STARTS_ON)
                .lastDayOfYears(Parameters.contractYears(sentence))),
        hires.holds(Hire.CONTRACT, Contract.OPEN_ENDED));
  }
}
