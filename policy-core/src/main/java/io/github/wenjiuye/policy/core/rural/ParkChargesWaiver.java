package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.PARK_YEARS;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.rural.Charge;
import io.github.wenjiuye.policy.model.rural.ChargeKind;
import io.github.wenjiuye.policy.model.rural.ParkChargesClaim;

/**
 * A migrant worker who comes back to start a business in a standard factory 标准化厂房 of a park pays no charges there for some years. Source: 14.1.
 */
public final class ParkChargesWaiver {

  private static final Day APPLIED_ON = Day.of(ParkChargesClaim.APPLIED_ON);
  private static final Day MOVED_IN_ON = Day.of(ParkChargesClaim.MOVED_IN_ON);
  private static final Day LAST_DAY = MOVED_IN_ON.lastDayOfYears(PARK_YEARS);
  private static final Items<Charge> CHARGES = Items.of(ParkChargesClaim.CHARGES);

  private ParkChargesWaiver() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(ParkChargesClaim.PROVISION, ParkChargesClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(ParkChargesClaim.PERSON, Person.RURAL_MIGRANT))
        .requires(Condition.holds(ParkChargesClaim.PERSON, Person.RETURNED_TO_START_BUSINESS))
        .requires(Condition.holds(ParkChargesClaim.STANDARD_FACTORY))
        .requires(Condition.holds(ParkChargesClaim.GOVERNMENT_LED_PARK))
        .waivesUntil(
            Subject.PARK_CHARGES, LAST_DAY, CHARGES.sum(isWaived(), CHARGES.money(Charge.AMOUNT)));
  }

  private static Condition isWaived() {
    Symbol<ChargeKind> kind = CHARGES.symbol(Charge.KIND);
    Day chargedOn = CHARGES.day(Charge.CHARGED_ON);
    return Condition.all(
        OpenLists.namedOrLike(
            kind.isOneOf(
                ChargeKind.RENT,
                ChargeKind.PROPERTY_FEE,
                ChargeKind.SANITATION,
                ChargeKind.UTILITIES),
            kind.isOneOf(ChargeKind.OTHER)),
        chargedOn.isOnOrAfter(MOVED_IN_ON),
        chargedOn.isOnOrAfter(START),
        chargedOn.isOnOrBefore(LAST_DAY));
  }
}
