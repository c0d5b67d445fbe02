package io.github.wenjiuye.policy.testkit.joint;

import static io.github.wenjiuye.policy.testkit.joint.Claimed.CODE;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.allowance;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.continued;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.enterprise;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.graduates;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hardship;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hire;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.jobless;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.open;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.refund;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.rural;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.unemployed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of which something is unknown, seen together, without any local standard. */
class JointUnknownTests {

  private static JointDetermination together(Claim... claims) {
    return PolicyEvaluator.builder().build().evaluateTogether(List.of(claims));
  }

  private static Overlap onlyOverlap(JointDetermination joint) {
    assertThat(joint.overlaps()).hasSize(1);
    return joint.overlaps().get(0);
  }

  private static List<Standing> standings(JointDetermination joint) {
    return onlyOverlap(joint).stakes().stream().map(Stake::standing).toList();
  }

  @Test
  void ofRangesTheHighestIsTheirRangeAndWhichItIsStaysOpen() {
    JointDetermination joint = together(rural(hire("A-1")), graduates(hire("A-1")));
    assertThat(standings(joint)).containsOnly(Standing.OPEN);
    assertThat(onlyOverlap(joint).granted()).hasToString("[1000.00, ∞)");
    assertThat(onlyOverlap(joint).stakes())
        .extracting(stake -> stake.granted().orElseThrow().toString())
        .containsExactly("[0.00, ∞)", "[0.00, ∞)");
    assertThat(joint.total().amount()).hasToString("[1000.00, ∞)");
    assertThat(joint.total().apart()).hasToString("[2000.00, ∞)");
  }

  @Test
  void whatIsNeverMoreThanAnotherGivesWayWhateverTheLeagueSets() {
    JointDetermination joint = together(unemployed(hire("A-1")), graduates(hire("A-1")));
    assertThat(standings(joint)).containsExactly(Standing.GIVES_WAY, Standing.GRANTED);
  }

  @Test
  void aHireThatMayNotQualifyMayAddNothing() {
    JointDetermination joint =
        together(unemployed(hire("A-1")), graduates(hire("A-2"), open("A-1")));
    assertThat(standings(joint)).containsOnly(Standing.OPEN);
    assertThat(onlyOverlap(joint).granted()).hasToString("[1000.00, ∞)");
    assertThat(joint.total().working())
        .extracting(line -> line.term() + " " + line.value().min())
        .containsExactly("claims[1] 1000.00", "overlaps[0] 1000.00", "amount 2000.00");
  }

  @Test
  void aReadingBindsNoClaimThatMayFailAndOnlyFlagsIt() {
    JointDetermination joint = together(unemployed(hire("A-1")), rural(open("A-1")));
    assertThat(standings(joint)).containsExactly(Standing.OPEN, Standing.OPEN);
    assertThat(joint.total().amount()).hasToString("[1000.00, ∞)");
    JointDetermination both = together(
        unemployed(open("A-1")), unemployed(hire("B-1")), graduates(Optional.empty(), hire("A-1")));
    assertThat(onlyOverlap(both).granted()).hasToString("[0.00, ∞)");
    assertThat(both.total().amount()).hasToString("[1000.00, ∞)");
  }

  @Test
  void anAllowanceStaysOpenWhereTheBenefitMayGoOn() {
    Claim allowance = allowance(jobless(Optional.of("U-31")));
    JointDetermination joint =
        together(allowance, continued(jobless(Optional.of("U-31")), Optional.empty()));
    assertThat(standings(joint)).containsOnly(Standing.OPEN);
    assertThat(joint.total().amount()).hasToString("[0.00, ∞)");
    JointDetermination sure = together(
        UnemploymentAllowanceClaim.builder()
            .person(jobless(Optional.of("U-31")))
            .build(),
        continued(jobless(Optional.of("U-31")), Optional.of(LocalDate.of(2021, 5, 16))));
    assertThat(standings(sure)).containsExactly(Standing.GIVES_WAY, Standing.GRANTED);
    assertThat(sure.total().amount()).hasToString("0.00");
  }

  @Test
  void aRefundBetweenTwoBasesLeavesTheHigherOpen() {
    Enterprise enterprise = enterprise(Optional.of(CODE));
    JointDetermination joint = together(refund(enterprise, 9_000), hardship(enterprise, 2_000));
    assertThat(standings(joint)).containsOnly(Standing.OPEN);
    assertThat(joint.total().amount()).hasToString("[9000.00, ∞)");
  }

  @Test
  void ofAListOfWhichNothingIsKnownNobodyIsMatched() {
    JointDetermination joint =
        together(unemployed(hire("A-1")), RuralHiringClaim.builder().build());
    assertThat(joint.overlaps()).isEmpty();
    assertThat(joint.warnings())
        .extracting(placed -> placed.claim(), placed -> placed.warning().path())
        .containsExactly(tuple(1, "hires"));
    assertThat(joint.total().amount()).hasToString("[1000.00, ∞)");
  }
}
