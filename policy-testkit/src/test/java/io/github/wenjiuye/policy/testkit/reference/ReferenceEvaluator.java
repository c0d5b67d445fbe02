package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import java.util.Map;

/** Answers claims by trying every completion that can matter. */
final class ReferenceEvaluator {

  /** The readings that touch each provision, in a claim of its own. */
  static final ImmutableMap<String, ImmutableList<Reading>> TOUCHING =
      ImmutableMap.<String, ImmutableList<Reading>>builder()
          .put("3.1a", ImmutableList.of(Reading.R0_1))
          .put("6.1", ImmutableList.of(Reading.R0_1))
          .put("7.1", ImmutableList.of(Reading.R0_1))
          .put("7.2", ImmutableList.of(Reading.R0_1, Reading.R7_1))
          .put("8.1a", ImmutableList.of(Reading.R8_1))
          .put("8.1b", ImmutableList.of(Reading.R0_1, Reading.R0_3, Reading.R8_1, Reading.R8_2))
          .put("16.1", ImmutableList.of(Reading.R0_1, Reading.R16_1))
          .put("17.2", ImmutableList.of(Reading.R0_1))
          .put("20.2", ImmutableList.of(Reading.R0_1, Reading.R20_1))
          .put("21.1", ImmutableList.of())
          .buildOrThrow();

  private final LocalStandards standards;
  private final Readings readings;

  ReferenceEvaluator(LocalStandards standards, Map<Reading, String> choices) {
    this.standards = standards;
    this.readings = Readings.of(choices);
  }

  ReferenceAnswer answer(Claim claim) {
    ReferenceAnswer answer = answer(claim, readings);
    ImmutableSet.Builder<ReadingUse> uses = ImmutableSet.builder();
    for (Reading reading : TOUCHING.get(claim.provision())) {
      String chosen = readings.code(reading);
      boolean decisive = reading.codes().stream()
          .filter(code -> !code.equals(chosen))
          .anyMatch(code -> differ(answer, answer(claim, readings.with(reading, code))));
      uses.add(new ReadingUse(reading.id(), chosen, decisive));
    }
    return answer.relyingOn(uses.build());
  }

  private ReferenceAnswer answer(Claim claim, Readings chosen) {
    if (claim instanceof JobRetentionRefundClaim refund) {
      return RefundReference.answer(refund, standards, chosen);
    } else if (claim instanceof SmallEnterpriseLoanClaim loan) {
      return LoanReference.answer(loan, chosen);
    } else if (claim instanceof PersonalLoanClaim personal) {
      return LoanLimitReference.answer(personal, chosen);
    } else if (claim instanceof PartnershipLoanClaim partnership) {
      return LoanLimitReference.answer(partnership, standards, chosen);
    } else if (claim instanceof SmallLoanWaiverClaim small) {
      return GuaranteeReference.answer(small, chosen);
    } else if (claim instanceof TrustedGroupWaiverClaim trusted) {
      return GuaranteeReference.answer(trusted, chosen);
    } else if (claim instanceof GraduateHiringClaim hiring) {
      return HiringReference.answer(hiring, standards, chosen);
    } else if (claim instanceof GraduateRecruitmentPlan plan) {
      return RecruitmentReference.answer(plan, chosen);
    } else if (claim instanceof GraduateStatusClaim status) {
      return GraduateStatusReference.answer(status, chosen);
    } else if (claim instanceof UnemploymentAllowanceClaim allowance) {
      return AllowanceReference.answer(allowance, standards);
    }
    throw new IllegalArgumentException("No reference for " + claim.provision());
  }

  private static boolean differ(ReferenceAnswer one, ReferenceAnswer other) {
    return one.verdict() != other.verdict() || !one.grant().equals(other.grant());
  }
}
