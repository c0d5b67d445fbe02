package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is left of a claim with which a property fails: the few facts that matter, each on this side of the line. */
@ResourceLock(Rerun.LOCK)
class ShrinkingTest {

  /** Properties that do not hold. A busy machine must not end the search before its time, so it has no end. */
  @AddLifecycleHook(Rerun.KeepsSample.class)
  static class Failing {

    private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().build();

    @Property(tries = 10_000, seed = "1", shrinking = ShrinkingMode.FULL)
    void noGraduateIsSubsidised(@ForAll("hirings") GraduateHiringClaim claim) {
      assertThat(EVALUATOR.evaluate(claim).verdict()).isNotEqualTo(Verdict.ELIGIBLE);
    }

    @Property(tries = 10_000, seed = "1", shrinking = ShrinkingMode.FULL)
    void nobodyHiresTwoWhomItInsures(@ForAll("hirings") GraduateHiringClaim claim) {
      assertThat(claim.hires().stream()
              .flatMap(ImmutableList::stream)
              .filter(hire -> hire.socialInsurancePaid().orElse(false)))
          .hasSizeLessThan(2);
    }

    @Property(tries = 10_000, seed = "1", shrinking = ShrinkingMode.FULL)
    void nobodyIsLate(@ForAll("hirings") GraduateHiringClaim claim) {
      assertThat(claim.receivedOn().orElse(LocalDate.MIN)).isBefore("2021-01-01");
    }

    @Property(tries = 10_000, seed = "1", shrinking = ShrinkingMode.FULL)
    void nobodyAsksForMoreThanTheLimit(@ForAll("loans") PersonalLoanClaim claim) {
      assertThat(claim.requested().orElse(Money.ofYuan(1)))
          .isLessThanOrEqualTo(Money.ofYuan(200_000));
    }

    @Provide
    Arbitrary<GraduateHiringClaim> hirings() {
      return PolicyArbitraries.claims(
          GraduateHiringClaim.class, Sampling.defaults().items(3));
    }

    @Provide
    Arbitrary<PersonalLoanClaim> loans() {
      return PolicyArbitraries.claims(PersonalLoanClaim.class);
    }
  }

  private static Claim simplest(String property, Class<? extends Claim> type) {
    return (Claim)
        Rerun.sample(property, selectMethod(Failing.class, property, type)).get(0);
  }

  @Test
  void ofASuccessNothingIsLeftButWhatItNeeds() {
    GraduateHiringClaim claim =
        (GraduateHiringClaim) simplest("noGraduateIsSubsidised", GraduateHiringClaim.class);
    Hire hire = claim.hires().orElseThrow().get(0);
    assertThat(claim)
        .isEqualTo(GraduateHiringClaim.builder()
            .receivedOn(LocalDate.of(2020, 5, 9))
            .enterprise(Enterprise.builder()
                .size(claim.enterprise().orElseThrow().size())
                .registeredIn(claim.enterprise().orElseThrow().registeredIn())
                .build())
            .hires(ImmutableList.of(Hire.builder()
                .person(Person.builder()
                    .graduatedOn(hire.person().orElseThrow().graduatedOn())
                    .build())
                .hiredOn(hire.hiredOn())
                .contract(hire.contract())
                .build()))
            .build());
    assertThat(hire.contract())
        .isIn(
            Optional.of(Contract.builder().openEnded(true).build()),
            Optional.of(Contract.builder()
                .startsOn(LocalDate.of(2020, 5, 9))
                .endsOn(LocalDate.of(2021, 5, 8))
                .build()));
  }

  @Test
  void aListIsAsShortAsItCanBe() {
    Hire insured = Hire.builder().socialInsurancePaid(true).build();
    assertThat(simplest("nobodyHiresTwoWhomItInsures", GraduateHiringClaim.class))
        .isEqualTo(GraduateHiringClaim.builder()
            .hires(ImmutableList.of(insured, insured))
            .build());
  }

  @Test
  void aDayIsTheFirstBehindTheLine() {
    assertThat(simplest("nobodyIsLate", GraduateHiringClaim.class))
        .isEqualTo(
            GraduateHiringClaim.builder().receivedOn(LocalDate.of(2021, 1, 1)).build());
  }

  @Test
  void aSumIsTheFirstBehindTheLine() {
    assertThat(simplest("nobodyAsksForMoreThanTheLimit", PersonalLoanClaim.class))
        .isEqualTo(
            PersonalLoanClaim.builder().requested(Money.parse("200000.01")).build());
  }
}
