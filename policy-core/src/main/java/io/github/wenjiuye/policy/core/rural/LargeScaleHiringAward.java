package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.rural.LargeScaleHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * An employer of many poor labourers 贫困劳动力 may be paid an award once. Source: 15.5.
 */
public final class LargeScaleHiringAward {

  private static final Day APPLIED_ON = Day.of(LargeScaleHiringClaim.APPLIED_ON);
  private static final Items<Hire> HIRES = Items.of(LargeScaleHiringClaim.HIRES);
  private static final Quantity POOR =
      HIRES.count(HIRES.holds(Hire.PERSON, Person.REGISTERED_POOR));

  private LargeScaleHiringAward() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            LargeScaleHiringClaim.PROVISION, LargeScaleHiringClaim.SHAPE, Modality.DISCRETIONARY)
        .within(APPLIED_ON.from(START))
        .requires(POOR.isAtLeast(ONE))
        .requires(
            "scale",
            POOR.isAtLeast(Quantity.of(LocalStandard.LARGE_SCALE_HIRING, "heads", APPLIED_ON)))
        .pays(Quantity.of(LocalStandard.LARGE_SCALE_HIRING, "award", APPLIED_ON));
  }
}
