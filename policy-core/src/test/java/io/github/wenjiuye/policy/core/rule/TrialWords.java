package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;

/** Words for the facts of a trial claim, and rulings on it. */
final class TrialWords {

  static final Quantity PART = Quantity.of(TrialClaim.PART);
  static final Quantity WHOLE = Quantity.of(TrialClaim.WHOLE);
  static final Quantity PLANNED = Quantity.of(TrialClaim.PLANNED);
  static final Quantity AMOUNT = Quantity.ofMoney(TrialClaim.AMOUNT);
  static final Quantity OPENS = Quantity.of(TrialClaim.PARTY, TrialParty.OPENS);
  static final Quantity CLOSES = Quantity.of(TrialClaim.PARTY, TrialParty.CLOSES);
  static final Day OPENED_ON = Day.of(TrialClaim.OPENED_ON);
  static final Day CLOSED_ON = Day.of(TrialClaim.CLOSED_ON);
  static final Day STARTS_ON = Day.of(TrialClaim.PARTY, TrialParty.STARTS_ON);
  static final Day ENDS_ON = Day.of(TrialClaim.PARTY, TrialParty.ENDS_ON);
  static final Condition FIRM = Condition.holds(TrialClaim.FIRM);
  static final Condition NOT_FIRM = Condition.isNot(TrialClaim.FIRM);
  static final Items<TrialItem> ITEMS = Items.of(TrialClaim.ITEMS);
  static final Condition READY = ITEMS.holds(TrialItem.READY);
  static final Quantity ITEM_DAYS = ITEMS.quantity(TrialItem.DAYS);
  static final Day HIRED_ON = ITEMS.day(TrialItem.HIRED_ON);

  static final LocalDate MAY_8 = LocalDate.of(2020, 5, 8);
  static final LocalDate MAY_9 = LocalDate.of(2020, 5, 9);
  static final LocalDate MAY_10 = LocalDate.of(2020, 5, 10);

  static final TrialClaim NOTHING = TrialClaim.builder().build();

  private TrialWords() {}

  static Quantity count(long value) {
    return Quantity.count("number", "0.0", value);
  }

  static Quantity yuan(long value) {
    return Quantity.money("sum", "0.0", Money.ofYuan(value));
  }

  static Quantity rate(String value) {
    return Quantity.rate("share", "0.0", Rate.parse(value));
  }

  static Day day(LocalDate date) {
    return Day.of("day", "0.0", date);
  }

  static Provision.Conditions onAnyDay() {
    return Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY).onAnyDay();
  }

  /** A provision that asks for one thing and opens something. */
  static Provision asking(Condition condition) {
    return onAnyDay().requires("asked", condition).opens(Subject.SMALL_ENTERPRISE_LOAN);
  }

  static Resolution under(LocalStandards standards) {
    return new Resolution(ImmutableMap.of(), standards);
  }

  static Determination determine(Provision provision, Claim claim) {
    return determine(provision, claim, LocalStandards.none());
  }

  static Determination determine(Provision provision, Claim claim, LocalStandards standards) {
    return determine(provision, claim, under(standards));
  }

  static Determination determine(Provision provision, Claim claim, Resolution resolution) {
    return new Rules(
            ImmutableMap.of(provision.id(), provision), resolution, new PolicyVersion("trial", "1"))
        .determine(claim);
  }
}
