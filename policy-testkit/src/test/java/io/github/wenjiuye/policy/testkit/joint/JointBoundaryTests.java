package io.github.wenjiuye.policy.testkit.joint;

import static io.github.wenjiuye.policy.testkit.joint.Claimed.CODE;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.HIRED;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.allowance;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.continued;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.enterprise;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.graduates;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hardship;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hire;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.jobless;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.refund;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.rural;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.unemployed;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.unmarked;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of which everything is known, seen together: who meets whom, who goes before whom, and what is paid in all. */
class JointBoundaryTests {

  private static final LocalDate RETIREMENT = LocalDate.of(2021, 5, 16);

  private static PolicyEvaluator evaluator(ImmutableMap<Reading, String> readings) {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(LocalStandard.REGION, LocalStandard.RURAL_HIRING_SUBSIDY, yuan(1200))
            .put(LocalStandard.REGION, LocalStandard.GRADUATE_HIRING_SUBSIDY, yuan(1500))
            .put(LocalStandard.REGION, LocalStandard.UNEMPLOYMENT_BENEFIT, yuan(1000))
            .put(LocalStandard.REGION, LocalStandard.CONTINUED_BENEFIT, yuan(1300))
            .put(
                LocalStandard.REGION,
                LocalStandard.REFUND_BASIS,
                new StandardValue.Single(LocalStandard.RefundBasis.CONTRIBUTIONS.ordinal()))
            .build());
    readings.forEach(builder::reading);
    return builder.build();
  }

  private static StandardValue yuan(long yuan) {
    return new StandardValue.Single(yuan * 100);
  }

  private static JointDetermination together(Claim... claims) {
    return evaluator(ImmutableMap.of()).evaluateTogether(List.of(claims));
  }

  private static JointDetermination under(Reading reading, String choice, Claim... claims) {
    return evaluator(ImmutableMap.of(reading, choice)).evaluateTogether(List.of(claims));
  }

  private static String amount(JointDetermination joint) {
    return joint.total().amount().toString();
  }

  private static Overlap onlyOverlap(JointDetermination joint) {
    assertThat(joint.overlaps()).hasSize(1);
    return joint.overlaps().get(0);
  }

  @Test
  void oneHireEarnsTheHighestOfThreeSubsidiesAlone() {
    JointDetermination joint =
        together(rural(hire("A-1")), graduates(hire("A-1")), unemployed(hire("A-1")));
    Overlap overlap = onlyOverlap(joint);
    assertThat(overlap.mark()).isEqualTo("ref");
    assertThat(overlap.party()).isEqualTo("A-1");
    assertThat(overlap.reading().id()).isEqualTo("R0-2");
    assertThat(overlap.reading().choice()).isEqualTo("HIGHEST");
    assertThat(overlap.reading().decisive()).isTrue();
    assertThat(overlap.stakes())
        .extracting(Stake::claim, Stake::provision, Stake::path, Stake::standing)
        .containsExactly(
            tuple(0, "12.1", "hires[0]", Standing.GIVES_WAY),
            tuple(1, "16.1", "hires[0]", Standing.GRANTED),
            tuple(2, "22.5", "hires[0]", Standing.GIVES_WAY));
    assertThat(overlap.stakes())
        .extracting(stake -> stake.alone().orElseThrow().toString())
        .containsExactly("1200.00", "1500.00", "1000.00");
    assertThat(overlap.granted()).hasToString("1500.00");
    assertThat(joint.total().apart()).hasToString("3700.00");
    assertThat(amount(joint)).isEqualTo("1500.00");
    assertThat(joint.warnings()).isEmpty();
  }

  @Test
  void oneHireEarnsEachSubsidyWhereThatIsTheReading() {
    JointDetermination joint =
        under(Reading.R0_2, "EACH", rural(hire("A-1")), unemployed(hire("A-1")));
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::standing)
        .containsOnly(Standing.GRANTED);
    assertThat(amount(joint))
        .isEqualTo("2200.00")
        .isEqualTo(joint.total().apart().toString());
  }

  @Test
  void theOthersOfAClaimArePaidForAsBefore() {
    JointDetermination joint =
        together(graduates(hire("A-1"), hire("A-2"), hire("A-3")), rural(hire("B-1"), hire("A-2")));
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::claim, Stake::path)
        .containsExactly(tuple(0, "hires[1]"), tuple(1, "hires[1]"));
    assertThat(joint.total().working())
        .extracting(line -> line.term() + " = " + line.value().min() + " = "
            + line.is().map(Span::min).orElse("the sum"))
        .containsExactly(
            "claims[0] = 3000.00 = 2 × 1500.00",
            "claims[1] = 1200.00 = 1 × 1200.00",
            "overlaps[0] = 1500.00 = max(1200.00, 1500.00)",
            "amount = 5700.00 = the sum");
  }

  @Test
  void ofEqualSumsTheOneThatTheNoticeHasFirstIsGranted() {
    PolicyEvaluator equal = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(LocalStandard.REGION, LocalStandard.RURAL_HIRING_SUBSIDY, yuan(1000))
            .build())
        .build();
    JointDetermination joint =
        equal.evaluateTogether(List.of(unemployed(hire("A-1")), rural(hire("A-1"))));
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::provision, Stake::standing)
        .containsExactly(tuple("22.5", Standing.GIVES_WAY), tuple("12.1", Standing.GRANTED));
    assertThat(amount(joint)).isEqualTo("1000.00");
  }

  @Test
  void aHireThatDoesNotQualifyUnderOneMeetsNobodyThere() {
    JointDetermination joint = together(
        graduates(hire("A-1"), hire("A-2")), rural(until(Optional.of("A-1"), HIRED), hire("B-1")));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(amount(joint)).isEqualTo("4200.00");
  }

  @Test
  void theSameHireInTwoClaimsUnderOneProvisionIsPaidOnceWhateverTheReading() {
    for (String choice : Reading.R0_2.codes()) {
      JointDetermination joint =
          under(Reading.R0_2, choice, rural(hire("A-1")), rural(hire("B-1"), hire("A-1")));
      Overlap overlap = onlyOverlap(joint);
      assertThat(overlap.reading().decisive()).isFalse();
      assertThat(overlap.stakes())
          .extracting(Stake::claim, Stake::path, Stake::standing)
          .containsExactly(
              tuple(0, "hires[0]", Standing.GRANTED), tuple(1, "hires[1]", Standing.GIVES_WAY));
      assertThat(amount(joint)).isEqualTo("2400.00");
      assertThat(joint.total().apart()).hasToString("3600.00");
    }
  }

  @Test
  void theSameHireTwiceInOneListIsPaidOnceThoughTheClaimByItselfCountsBoth() {
    JointDetermination joint = together(rural(hire("A-1"), hire("A-2"), hire("A-1")));
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::claim, Stake::path, Stake::standing)
        .containsExactly(
            tuple(0, "hires[0]", Standing.GRANTED), tuple(0, "hires[2]", Standing.GIVES_WAY));
    assertThat(amount(joint)).isEqualTo("2400.00");
    assertThat(joint.total().apart()).hasToString("3600.00");
  }

  @Test
  void ofSeveralClaimsUnderSeveralProvisionsTheHighestAloneIsGranted() {
    Claim[] claims = {
      unemployed(hire("A-1")), graduates(hire("A-1")), unemployed(hire("A-1"), hire("A-2"))
    };
    JointDetermination joint = together(claims);
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::provision, Stake::standing)
        .containsExactly(
            tuple("22.5", Standing.GIVES_WAY),
            tuple("16.1", Standing.GRANTED),
            tuple("22.5", Standing.GIVES_WAY));
    assertThat(joint.total().working().get(1).is().orElseThrow().min())
        .isEqualTo("max(1500.00, 1000.00, 1000.00)");
    assertThat(amount(joint)).isEqualTo("2500.00");
    JointDetermination each = under(Reading.R0_2, "EACH", claims);
    assertThat(onlyOverlap(each).stakes())
        .extracting(Stake::provision, Stake::standing)
        .containsExactly(
            tuple("22.5", Standing.GRANTED),
            tuple("16.1", Standing.GRANTED),
            tuple("22.5", Standing.GIVES_WAY));
    assertThat(each.total().working().get(1).is().orElseThrow().min())
        .isEqualTo("1500.00 + max(1000.00, 1000.00)");
    assertThat(amount(each)).isEqualTo("3500.00");
  }

  @Test
  void oneRefundAndOneAllowanceArePaidHoweverOftenTheyAreClaimed() {
    Enterprise enterprise = enterprise(Optional.of(CODE));
    assertThat(amount(under(
            Reading.R3_1,
            "BOTH",
            refund(enterprise, 9_000),
            hardship(enterprise, 2_999),
            refund(enterprise, 8_000))))
        .isEqualTo("17997.00");
    Claim allowance = allowance(jobless(Optional.of("U-31")));
    assertThat(amount(under(Reading.R21_4, "BOTH", allowance, allowance))).isEqualTo("4800.00");
    assertThat(amount(together(allowance, allowance))).isEqualTo("4800.00");
  }

  @Test
  void anEnterpriseGetsTheHigherRefundAlone() {
    Enterprise enterprise = enterprise(Optional.of(CODE));
    JointDetermination joint = together(refund(enterprise, 9_000), hardship(enterprise, 3_001));
    assertThat(onlyOverlap(joint).party()).isEqualTo(CODE.toString());
    assertThat(onlyOverlap(joint).stakes())
        .extracting(Stake::path, Stake::standing)
        .containsExactly(
            tuple("enterprise", Standing.GIVES_WAY), tuple("enterprise", Standing.GRANTED));
    assertThat(amount(joint)).isEqualTo("9003.00");
    assertThat(amount(together(refund(enterprise, 9_000), hardship(enterprise, 2_999))))
        .isEqualTo("9000.00");
    assertThat(amount(
            under(Reading.R3_1, "BOTH", refund(enterprise, 9_000), hardship(enterprise, 3_001))))
        .isEqualTo("18003.00");
  }

  @Test
  void theContinuedBenefitGoesBeforeTheAllowance() {
    Claim allowance = allowance(jobless(Optional.of("U-31")));
    Claim continued = continued(jobless(Optional.of("U-31")), Optional.of(RETIREMENT));
    JointDetermination joint = together(allowance, continued);
    Overlap overlap = onlyOverlap(joint);
    assertThat(overlap.reading().id()).isEqualTo("R21-4");
    assertThat(overlap.stakes())
        .extracting(Stake::provision, Stake::standing)
        .containsExactly(tuple("21.1", Standing.GIVES_WAY), tuple("21.2", Standing.GRANTED));
    assertThat(overlap.stakes().get(1).alone()).isEmpty();
    assertThat(overlap.stakes().get(0).granted().orElseThrow()).hasToString("0.00");
    assertThat(amount(joint)).isEqualTo("0.00");
    assertThat(joint.total().apart()).hasToString("4800.00");
    assertThat(amount(under(Reading.R21_4, "BOTH", allowance, continued))).isEqualTo("4800.00");
  }

  @Test
  void aClaimThatFailsMeetsNobody() {
    Claim tooYoung = continued(jobless(Optional.of("U-31")), Optional.of(RETIREMENT.plusYears(1)));
    JointDetermination joint = together(allowance(jobless(Optional.of("U-31"))), tooYoung);
    assertThat(joint.overlaps()).isEmpty();
    assertThat(amount(joint)).isEqualTo("4800.00");
  }

  @Test
  void aClaimThatIsNotValidKeepsItsPlaceAndIsLeftOut() {
    Hire impossible = until(Optional.of("A-1"), HIRED.minusDays(1));
    JointDetermination joint =
        together(rural(hire("A-1")), graduates(impossible), unemployed(hire("A-1")));
    assertThat(joint.claims())
        .extracting(answer -> answer.violations().size())
        .containsExactly(0, 1, 0);
    assertThat(joint.total().leftOut()).containsExactly(1);
    assertThat(onlyOverlap(joint).stakes()).extracting(Stake::claim).containsExactly(0, 2);
    assertThat(amount(joint)).isEqualTo("1200.00");
  }

  @Test
  void noClaimAndOneClaimAreSeenTogetherToo() {
    JointDetermination none = together();
    assertThat(none.claims()).isEmpty();
    assertThat(amount(none)).isEqualTo("0.00");
    JointDetermination one = together(rural(unmarked()));
    assertThat(one.overlaps()).isEmpty();
    assertThat(one.warnings()).isEmpty();
    assertThat(amount(one)).isEqualTo("1200.00");
  }
}
