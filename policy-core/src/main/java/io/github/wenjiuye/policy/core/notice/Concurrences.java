package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.core.rule.Mark;
import io.github.wenjiuye.policy.core.rule.Settlement;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.retention.HardshipRefundClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.BenefitContinuationClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;

/** Which provisions may not go together for one hire, enterprise or person. Each of them is paid once. */
public final class Concurrences {

  /** One hire under the hiring subsidies, which bear one name. Source: 12.1, 16.1, 22.5. */
  private static final Concurrence HIRING_SUBSIDIES = new Concurrence(
      Reading.R0_2,
      ImmutableMap.of("HIGHEST", Settlement.HIGHEST, "EACH", Settlement.EACH),
      ImmutableMap.of(
          RuralHiringClaim.PROVISION, RuralHiringClaim.HIRES,
          GraduateHiringClaim.PROVISION, GraduateHiringClaim.HIRES,
          UnemployedHiringClaim.PROVISION, UnemployedHiringClaim.HIRES),
      ImmutableList.of(
          RuralHiringClaim.PROVISION,
          GraduateHiringClaim.PROVISION,
          UnemployedHiringClaim.PROVISION),
      ImmutableList.of(Mark.of(Hire.REF), Mark.of(Hire.PERSON, Person.REF)));

  /** One enterprise under both refunds, whose window lies within one year. Source: 3.1. */
  private static final Concurrence REFUNDS = new Concurrence(
      Reading.R3_1,
      ImmutableMap.of("HIGHER", Settlement.HIGHEST, "BOTH", Settlement.EACH),
      ImmutableMap.of(
          JobRetentionRefundClaim.PROVISION, JobRetentionRefundClaim.ENTERPRISE,
          HardshipRefundClaim.PROVISION, HardshipRefundClaim.ENTERPRISE),
      ImmutableList.of(JobRetentionRefundClaim.PROVISION, HardshipRefundClaim.PROVISION),
      ImmutableList.of(Mark.of(Enterprise.CREDIT_CODE)));

  /** One person under the continued benefit, which goes first, and the allowance. Source: 21.1, 21.2. */
  private static final Concurrence UNEMPLOYMENT_BENEFITS = new Concurrence(
      Reading.R21_4,
      ImmutableMap.of("ONE", Settlement.FIRST, "BOTH", Settlement.EACH),
      ImmutableMap.of(
          UnemploymentAllowanceClaim.PROVISION, UnemploymentAllowanceClaim.PERSON,
          BenefitContinuationClaim.PROVISION, BenefitContinuationClaim.PERSON),
      ImmutableList.of(BenefitContinuationClaim.PROVISION, UnemploymentAllowanceClaim.PROVISION),
      ImmutableList.of(Mark.of(Person.REF)));

  private Concurrences() {}

  /**
   * All of them.
   *
   * @return in the order of their readings; no provision is in two
   */
  public static ImmutableList<Concurrence> all() {
    return ImmutableList.of(HIRING_SUBSIDIES, REFUNDS, UNEMPLOYMENT_BENEFITS);
  }
}
