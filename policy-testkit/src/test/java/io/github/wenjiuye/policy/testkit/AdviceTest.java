package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Advisor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Change.Direction;
import io.github.wenjiuye.policy.model.advice.Obstacle.Reason;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.rural.LargeScaleHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Advice on a few claims, to be read. */
class AdviceTest {

  private static final LocalDate RECEIVED = LocalDate.of(2020, 8, 1);

  private static Advice advice(Claim claim) {
    return Advisor.advise(PolicyEvaluator.builder().build(), claim);
  }

  private static ImmutableList<String> told(Remedy remedy) {
    return remedy.changes().stream()
        .map(change -> change.fact() + " " + change.direction() + " "
            + change.by().orElse("") + " → " + String.join("|", change.to()))
        .collect(ImmutableList.toImmutableList());
  }

  private static GraduateHiringClaim hiring(LocalDate receivedOn, LocalDate endsOn) {
    return GraduateHiringClaim.builder()
        .receivedOn(receivedOn)
        .enterprise(Enterprise.builder()
            .registeredIn(Division.of("150105"))
            .size(Size.SMALL)
            .build())
        .hires(ImmutableList.of(Hire.builder()
            .hiredOn(LocalDate.of(2020, 7, 1))
            .person(Person.builder().graduatedOn(LocalDate.of(2020, 6, 30)).build())
            .contract(Contract.builder()
                .startsOn(LocalDate.of(2020, 7, 1))
                .endsOn(endsOn)
                .build())
            .build()))
        .build();
  }

  @Test
  void aContractFourteenDaysLongerIsEnoughOrOneWithoutAnEndOrOneMoreHire() {
    assertThat(advice(hiring(RECEIVED, LocalDate.of(2021, 6, 16))).remedies())
        .extracting(AdviceTest::told)
        .containsExactly(
            ImmutableList.of("hires[0].contract.endsOn LATER 14 → 2021-06-30"),
            ImmutableList.of("hires[0].contract.openEnded OTHER  → true"),
            ImmutableList.of("hires ADDED 1 → 2"));
  }

  @Test
  void aContractThatHasEndedIsPastAndSomebodyElseMustBeHired() {
    assertThat(advice(hiring(RECEIVED, LocalDate.of(2020, 7, 31))).remedies())
        .extracting(AdviceTest::told)
        .containsExactly(ImmutableList.of("hires ADDED 1 → 2"));
    assertThat(advice(hiring(RECEIVED, RECEIVED)).remedies()).hasSize(3);
  }

  @Test
  void aClaimThatComesTooEarlyCanWaitAndOneThatComesTooLateCannot() {
    LocalDate longEnough = LocalDate.of(2021, 6, 30);
    assertThat(advice(hiring(LocalDate.of(2020, 5, 8), longEnough)).remedies())
        .extracting(AdviceTest::told)
        .containsExactly(ImmutableList.of("receivedOn LATER 1 → 2020-05-09"));
    Advice late = advice(hiring(LocalDate.of(2021, 1, 1), longEnough));
    assertThat(late.isHopeful()).isFalse();
    assertThat(late.obstacles()).singleElement().satisfies(obstacle -> {
      assertThat(obstacle.reason()).isEqualTo(Reason.PAST);
      assertThat(obstacle.change().to()).containsExactly("2020-12-31");
    });
  }

  @Test
  void severalRequirementsThatAreNotMetAreMetTogether() {
    assertThat(
            advice(hiring(LocalDate.of(2020, 5, 8), LocalDate.of(2021, 6, 16))).remedies())
        .first()
        .extracting(AdviceTest::told)
        .isEqualTo(ImmutableList.of(
            "receivedOn LATER 1 → 2020-05-09", "hires[0].contract.endsOn LATER 14 → 2021-06-30"));
  }

  @Test
  void theSizeOfAnEnterpriseIsNotChosenForAClaim() {
    SmallEnterpriseLoanClaim claim = SmallEnterpriseLoanClaim.builder()
        .appliedOn(LocalDate.of(2020, 6, 15))
        .enterprise(Enterprise.builder().size(Size.LARGE).staff(30).build())
        .qualifyingHires(3)
        .build();
    assertThat(advice(claim).obstacles()).singleElement().satisfies(obstacle -> {
      assertThat(obstacle.reason()).isEqualTo(Reason.GIVEN);
      assertThat(obstacle.change().fact()).isEqualTo("enterprise.size");
      assertThat(obstacle.change().to()).containsExactly("MICRO", "SMALL");
    });
  }

  @Test
  void whatALeagueHasNotSetStillDecidesAfterwards() {
    LargeScaleHiringClaim nobody = LargeScaleHiringClaim.builder()
        .league(League.HOHHOT)
        .appliedOn(RECEIVED)
        .hires(ImmutableList.of())
        .build();
    Remedy remedy = advice(nobody).remedies().get(0);
    assertThat(remedy.changes()).extracting(Change::direction).containsExactly(Direction.ADDED);
    assertThat(remedy.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(remedy.open()).extracting(Pending::name).containsExactly("largeScaleHiring");
  }

  @Test
  void aClaimThatSucceedsNeedsNone() {
    assertThat(advice(hiring(RECEIVED, LocalDate.of(2021, 6, 30)))).isEqualTo(Advice.none());
  }

  @Test
  void aClaimThatCannotBeTrueIsRefusedAsEverywhere() {
    GraduateHiringClaim impossible = hiring(RECEIVED, LocalDate.of(2020, 6, 30));
    assertThatThrownBy(() -> advice(impossible)).isInstanceOf(InvalidInputException.class);
  }
}
