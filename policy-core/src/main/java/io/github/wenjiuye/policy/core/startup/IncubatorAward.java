package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.core.rule.Text;
import io.github.wenjiuye.policy.model.Facility;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;

/**
 * A start-up park or incubator is awarded a sum by its evaluation 以奖代补. Source: 5.1.
 */
public final class IncubatorAward {

  private static final Day APPLIED_ON = Day.of(IncubatorAwardClaim.APPLIED_ON);
  private static final Symbol<Facility> FACILITY = Symbol.of(IncubatorAwardClaim.FACILITY);
  private static final Text GRADE = Text.of(IncubatorAwardClaim.GRADE);
  private static final Quantity AWARD =
      Quantity.of(LocalStandard.INCUBATOR_AWARD, APPLIED_ON, GRADE);

  private IncubatorAward() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            IncubatorAwardClaim.PROVISION, IncubatorAwardClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(FACILITY.isOneOf(Facility.STARTUP_PARK, Facility.INCUBATOR))
        .requires(AWARD.isSet())
        .pays(AWARD);
  }
}
