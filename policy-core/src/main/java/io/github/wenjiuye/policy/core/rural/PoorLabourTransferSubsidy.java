package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.TRANSFER_DEADLINE;

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
import io.github.wenjiuye.policy.model.rural.PoorLabourTransferClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * Whoever organises registered poor labourers 建档立卡贫困劳动力 into jobs elsewhere may be paid for the service. Source: 13.2.
 */
public final class PoorLabourTransferSubsidy {

  private static final Day RECEIVED_ON = Day.of(PoorLabourTransferClaim.RECEIVED_ON);
  private static final Symbol<Organiser> ORGANISER = Symbol.of(PoorLabourTransferClaim.ORGANISER);
  private static final Items<Hire> HIRES = Items.of(PoorLabourTransferClaim.HIRES);
  private static final Quantity QUALIFYING =
      HIRES.count(HIRES.holds(Hire.PERSON, Person.REGISTERED_POOR));

  private PoorLabourTransferSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PoorLabourTransferClaim.PROVISION,
            PoorLabourTransferClaim.SHAPE,
            Modality.DISCRETIONARY)
        .within(RECEIVED_ON.between(START, TRANSFER_DEADLINE))
        .requires(Organisers.isTransferring(ORGANISER))
        .requires(Condition.holds(PoorLabourTransferClaim.ORGANISED))
        .requires(QUALIFYING.isAtLeast(ONE))
        .pays(QUALIFYING.times(Quantity.of(LocalStandard.POVERTY_EXPORT_SERVICE, RECEIVED_ON)));
  }
}
