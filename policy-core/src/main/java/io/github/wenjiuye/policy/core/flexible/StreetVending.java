package io.github.wenjiuye.policy.core.flexible;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.core.rule.Text;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.flexible.Trade;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * Key groups 重点群体 without fixed premises are encouraged to sell, or to work by their own skill, at designated sites and hours. Source: 10.1.
 */
public final class StreetVending {

  private static final Day APPLIED_ON = Day.of(StreetVendingClaim.APPLIED_ON);
  private static final Symbol<Trade> TRADE = Symbol.of(StreetVendingClaim.TRADE);
  private static final Text PLACE = Text.of(StreetVendingClaim.PLACE);

  private StreetVending() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(StreetVendingClaim.PROVISION, StreetVendingClaim.SHAPE, Modality.ENCOURAGED)
        .within(APPLIED_ON.from(START))
        .requires(Condition.isNot(StreetVendingClaim.FIXED_PREMISES))
        .requires(
            TRADE.isOneOf(Trade.FARM_PRODUCE, Trade.DAILY_NECESSITIES, Trade.UNLICENSED_SERVICE))
        .requires("person", forThoseWhoSell())
        .requires(PLACE.isListedIn(
            LocalStandard.VENDING_SITES,
            APPLIED_ON,
            StreetVendingClaim.OPENS,
            StreetVendingClaim.CLOSES))
        .prefers(Subject.STREET_VENDING);
  }

  private static Condition forThoseWhoSell() {
    return Condition.byReading(
        Reading.R10_2,
        ImmutableMap.of(
            "YES",
            inKeyGroup(),
            "NO",
            Condition.any(TRADE.isOneOf(Trade.UNLICENSED_SERVICE), inKeyGroup())));
  }

  private static Condition inKeyGroup() {
    return OpenLists.namedOrLike(
        Condition.any(
            Condition.holds(StreetVendingClaim.PERSON, Person.HARD_TO_EMPLOY),
            Condition.holds(StreetVendingClaim.PERSON, Person.REGISTERED_UNEMPLOYED),
            Condition.holds(StreetVendingClaim.PERSON, Person.RURAL_MIGRANT)),
        Condition.holds(StreetVendingClaim.PERSON, Person.OTHER_KEY_GROUP));
  }
}
