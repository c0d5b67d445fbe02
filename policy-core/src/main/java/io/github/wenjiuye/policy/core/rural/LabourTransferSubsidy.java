package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Contracts.lastsAYear;
import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.TRANSFER_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.TRANSFER_SUBSIDY;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Organiser;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.rural.LabourTransferClaim;

/**
 * Whoever organises rural migrant workers 农牧民工 across regions into enterprises, for a year or longer, is paid for each. Source: 13.1.
 */
public final class LabourTransferSubsidy {

  private static final Day RECEIVED_ON = Day.of(LabourTransferClaim.RECEIVED_ON);
  private static final Symbol<Organiser> ORGANISER = Symbol.of(LabourTransferClaim.ORGANISER);
  private static final Items<Hire> HIRES = Items.of(LabourTransferClaim.HIRES);
  private static final Quantity QUALIFYING = HIRES.count(Condition.all(
      HIRES.holds(Hire.PERSON, Person.RURAL_MIGRANT),
      lastsAYear(HIRES, LabourTransferClaim.PROVISION)));

  private LabourTransferSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            LabourTransferClaim.PROVISION, LabourTransferClaim.SHAPE, Modality.MANDATORY)
        .within(RECEIVED_ON.between(START, TRANSFER_DEADLINE))
        .requires(Organisers.isTransferring(ORGANISER))
        .requires(Condition.holds(LabourTransferClaim.ORGANISED))
        .requires(Condition.holds(LabourTransferClaim.CROSS_REGION))
        .requires(Condition.holds(LabourTransferClaim.SIGNED_WITH_HELP))
        .requires(Condition.holds(LabourTransferClaim.ENTERPRISE_JOBS))
        .requires(QUALIFYING.isAtLeast(ONE))
        .pays(QUALIFYING.times(TRANSFER_SUBSIDY));
  }
}
