package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.EPIDEMIC_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.RELIEF_MONTHS;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Facility;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;

/**
 * A park, incubator or platform that cut or waived rent in the epidemic is made good what it waived, for some months. Source: 5.2.
 */
public final class RentReliefSubsidy {

  private static final Day APPLIED_ON = Day.of(RentReliefClaim.APPLIED_ON);
  private static final Symbol<Facility> FACILITY = Symbol.of(RentReliefClaim.FACILITY);
  private static final Items<RentMonth> MONTHS = Items.of(RentReliefClaim.RENT_WAIVED);
  private static final Day MONTH = MONTHS.month(RentMonth.MONTH);
  private static final Condition IN_EPIDEMIC = MONTH.isOnOrAfter(EPIDEMIC_START);

  private RentReliefSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(RentReliefClaim.PROVISION, RentReliefClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(FACILITY.isOneOf(
            Facility.STARTUP_PARK,
            Facility.INCUBATOR,
            Facility.CROWD_INNOVATION,
            Facility.CROWDSOURCING,
            Facility.CROWD_SUPPORT,
            Facility.CROWDFUNDING))
        .requires(MONTHS.count(IN_EPIDEMIC).isAtLeast(ONE))
        .pays(ofThreeMonths());
  }

  private static Quantity ofThreeMonths() {
    Quantity amount = MONTHS.money(RentMonth.AMOUNT);
    return Quantity.byReading(
        Reading.R5_1,
        ImmutableMap.of(
            "FIRST", MONTHS.sumOfFirst(IN_EPIDEMIC, MONTH, amount, RELIEF_MONTHS),
            "HIGHEST", MONTHS.sumOfGreatest(IN_EPIDEMIC, amount, RELIEF_MONTHS)));
  }
}
