package io.github.wenjiuye.policy.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The guard by hand lets in what the library lets in. */
class GuardByHandTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @Test
  void everySampleIsLetIn() {
    assertThat(SmallEnterpriseLoans.claims()).allSatisfy(this::assertAccepted);
    assertThat(GraduateHirings.claims()).allSatisfy(this::assertAccepted);
    assertAccepted(GraduateHirings.open(200, 80));
  }

  @Test
  void whatCannotBeTrueOfALoanClaimIsRefused() {
    assertRefused(SmallEnterpriseLoanClaim.builder().qualifyingHires(-1).build());
    for (Consumer<Enterprise.Builder> wrong : List.<Consumer<Enterprise.Builder>>of(
        enterprise -> enterprise.staff(0),
        enterprise -> enterprise.layoffs(-1),
        enterprise -> enterprise.insuredAtPriorYearEnd(0),
        enterprise -> enterprise.insuredStaff(-1))) {
      Enterprise.Builder enterprise = Enterprise.builder();
      wrong.accept(enterprise);
      assertRefused(
          SmallEnterpriseLoanClaim.builder().enterprise(enterprise.build()).build());
      assertRefused(GraduateHiringClaim.builder().enterprise(enterprise.build()).build());
    }
  }

  @Test
  void whatCannotBeTrueOfAHireIsRefused() {
    assertRefused(hiring(Hire.builder().trainingMonths(0).build()));
    assertRefused(
        under(Contract.builder().startsOn(DAY).endsOn(DAY.minusDays(1)).build()));
    assertRefused(under(Contract.builder().endsOn(DAY).openEnded(true).build()));
    assertAccepted(
        under(Contract.builder().startsOn(DAY).endsOn(DAY).openEnded(false).build()));
    assertAccepted(under(Contract.builder().startsOn(DAY).openEnded(true).build()));
  }

  private void assertAccepted(SmallEnterpriseLoanClaim claim) {
    assertThat(GuardByHand.accepts(claim)).as("%s", claim).isTrue();
    assertThat(evaluator.validate(claim)).as("%s", claim).isEmpty();
  }

  private void assertAccepted(GraduateHiringClaim claim) {
    assertThat(GuardByHand.accepts(claim)).as("%s", claim).isTrue();
    assertThat(evaluator.validate(claim)).as("%s", claim).isEmpty();
  }

  private void assertRefused(SmallEnterpriseLoanClaim claim) {
    assertThat(GuardByHand.accepts(claim)).as("%s", claim).isFalse();
    assertThat(evaluator.validate(claim)).as("%s", claim).isNotEmpty();
  }

  private void assertRefused(GraduateHiringClaim claim) {
    assertThat(GuardByHand.accepts(claim)).as("%s", claim).isFalse();
    assertThat(evaluator.validate(claim)).as("%s", claim).isNotEmpty();
  }

  private static GraduateHiringClaim under(Contract contract) {
    return hiring(Hire.builder().contract(contract).build());
  }

  private static GraduateHiringClaim hiring(Hire hire) {
    return GraduateHiringClaim.builder().hires(List.of(hire)).build();
  }
}
