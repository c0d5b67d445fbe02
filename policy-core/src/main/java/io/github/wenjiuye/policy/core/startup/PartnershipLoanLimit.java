package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.LEAST_PARTNERS;
import static io.github.wenjiuye.policy.core.notice.Parameters.PERSONAL_LOAN_LIMIT;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;

/**
 * Two or more qualified persons who start a business together may be lent more than their limits together. Source: 7.2.
 */
public final class PartnershipLoanLimit {

  private static final Day APPLIED_ON = Day.of(PartnershipLoanClaim.APPLIED_ON);
  private static final Items<Person> ALL = Items.of(PartnershipLoanClaim.PARTNERS);
  private static final Quantity QUALIFIED = ALL.count(ALL.holds(Person.MEETS_LOAN_CONDITIONS));
  private static final Quantity REQUESTED = Quantity.ofMoney(PartnershipLoanClaim.REQUESTED);

  private PartnershipLoanLimit() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            PartnershipLoanClaim.PROVISION, PartnershipLoanClaim.SHAPE, Modality.DISCRETIONARY)
        .within(APPLIED_ON.from(START))
        .requires(QUALIFIED.isAtLeast(LEAST_PARTNERS))
        .lendsUpTo(limit(), REQUESTED);
  }

  private static Quantity limit() {
    Quantity ofOne = PERSONAL_LOAN_LIMIT.on(APPLIED_ON);
    Quantity ofAll = QUALIFIED.times(ofOne);
    Quantity uplift = Quantity.of(LocalStandard.PARTNERSHIP_UPLIFT, APPLIED_ON);
    return ofAll.plus(Quantity.byReading(
        Reading.R7_1,
        ImmutableMap.of("SUMMED", ofAll.portion(uplift), "SINGLE", ofOne.portion(uplift))));
  }
}
