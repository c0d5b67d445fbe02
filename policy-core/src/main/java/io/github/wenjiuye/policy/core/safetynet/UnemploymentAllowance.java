package io.github.wenjiuye.policy.core.safetynet;

import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_MONTHS;
import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.ALLOWANCE_START;
import static io.github.wenjiuye.policy.core.notice.Parameters.BENEFIT_YEAR_END;
import static io.github.wenjiuye.policy.core.notice.Parameters.BENEFIT_YEAR_START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A person without a job whose benefit ran out, or who paid premiums and is not entitled to it, is paid an allowance 失业补助金
 * for some months. Source: 21.1.
 */
public final class UnemploymentAllowance {

  private static final Day APPLIED_ON = Day.of(UnemploymentAllowanceClaim.APPLIED_ON);
  private static final Day BENEFIT_ENDED_ON = Day.of(UnemploymentAllowanceClaim.BENEFIT_ENDED_ON);
  private static final Symbol<AllowanceGround> GROUND =
      Symbol.of(UnemploymentAllowanceClaim.GROUND);

  private UnemploymentAllowance() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            UnemploymentAllowanceClaim.PROVISION,
            UnemploymentAllowanceClaim.SHAPE,
            Modality.MANDATORY)
        .within(APPLIED_ON.between(ALLOWANCE_START, ALLOWANCE_END))
        .requires(Condition.holds(UnemploymentAllowanceClaim.PERSON, Person.UNEMPLOYED))
        .requires(Condition.any(benefitExhausted(), paidButNotEntitled()))
        .paysMonthly(
            ALLOWANCE_MONTHS,
            Quantity.of(LocalStandard.UNEMPLOYMENT_BENEFIT, APPLIED_ON).portion(ALLOWANCE_SHARE));
  }

  private static Condition benefitExhausted() {
    return Condition.all(
        GROUND.isOneOf(AllowanceGround.BENEFIT_EXHAUSTED),
        BENEFIT_ENDED_ON.isOnOrAfter(BENEFIT_YEAR_START),
        BENEFIT_ENDED_ON.isOnOrBefore(BENEFIT_YEAR_END),
        BENEFIT_ENDED_ON.isOnOrBefore(APPLIED_ON));
  }

  private static Condition paidButNotEntitled() {
    return Condition.all(
        GROUND.isOneOf(AllowanceGround.INSURED_NOT_ENTITLED, AllowanceGround.MIGRANT_NOT_ENTITLED),
        Condition.holds(UnemploymentAllowanceClaim.PREMIUMS_PAID),
        Condition.isNot(UnemploymentAllowanceClaim.ENTITLED));
  }
}
