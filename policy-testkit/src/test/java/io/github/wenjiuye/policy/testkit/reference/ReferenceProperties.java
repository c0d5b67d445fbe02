package io.github.wenjiuye.policy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Question;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The library and the reference, which have nothing in common but the model, answer every claim alike. */
@Domain(DrawnClaims.class)
class ReferenceProperties {

  @Property
  void refundsAreDecidedAlike(@ForAll Question<JobRetentionRefundClaim> question) {
    assertAlike(question);
  }

  @Property
  void loansOfSmallEnterprisesAreDecidedAlike(@ForAll Question<SmallEnterpriseLoanClaim> question) {
    assertAlike(question);
  }

  @Property
  void loansOfOnePersonAreDecidedAlike(@ForAll Question<PersonalLoanClaim> question) {
    assertAlike(question);
  }

  @Property
  void loansOfPartnersAreDecidedAlike(@ForAll Question<PartnershipLoanClaim> question) {
    assertAlike(question);
  }

  @Property
  void smallLoansAreDecidedAlike(@ForAll Question<SmallLoanWaiverClaim> question) {
    assertAlike(question);
  }

  @Property
  void loansOfTrustedGroupsAreDecidedAlike(@ForAll Question<TrustedGroupWaiverClaim> question) {
    assertAlike(question);
  }

  @Property
  void graduateHiringIsDecidedAlike(@ForAll Question<GraduateHiringClaim> question) {
    assertAlike(question);
  }

  @Property
  void plansForRecruitingAreDecidedAlike(@ForAll Question<GraduateRecruitmentPlan> question) {
    assertAlike(question);
  }

  @Property
  void theStatusOfGraduatesIsDecidedAlike(@ForAll Question<GraduateStatusClaim> question) {
    assertAlike(question);
  }

  @Property
  void allowancesAreDecidedAlike(@ForAll Question<UnemploymentAllowanceClaim> question) {
    assertAlike(question);
  }

  private static void assertAlike(Question<? extends Claim> question) {
    Determination determination = evaluator(question).evaluate(question.claim());
    assertThat(ReferenceAnswer.of(determination))
        .isEqualTo(new ReferenceEvaluator(question.standards(), question.readings())
            .answer(question.claim()));
    List<Settles> settles =
        determination.pending().stream().map(Pending::settles).toList();
    assertThat(settles).as("the verdict comes first").isSorted();
    assertThat(determination.pending()).doesNotHaveDuplicates();
  }

  static PolicyEvaluator evaluator(Question<?> question) {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(question.standards());
    question.readings().forEach(builder::reading);
    return builder.build();
  }
}
