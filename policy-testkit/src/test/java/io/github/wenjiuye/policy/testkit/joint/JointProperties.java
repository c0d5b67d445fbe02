package io.github.wenjiuye.policy.testkit.joint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of any claims whatever that are seen together. */
class JointProperties {

  private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().build();

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Claim> meeting = Arbitraries.of(
            "12.1", "16.1", "22.5", "3.1a", "3.1b", "21.1", "21.2")
        .flatMap(PolicyArbitraries::claims);
    return Arbitraries.frequencyOf(
            Tuple.of(5, meeting), Tuple.of(1, PolicyArbitraries.validClaims()))
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<ImmutableMap<Reading, String>> readings() {
    return PolicyArbitraries.readings(Reading.R0_2, Reading.R3_1, Reading.R21_4);
  }

  private static JointDetermination together(
      List<Claim> claims, ImmutableMap<Reading, String> readings) {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder();
    readings.forEach(builder::reading);
    return builder.build().evaluateTogether(claims);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyClaimIsDecidedAsIfItStoodAlone(@ForAll("claims") List<Claim> claims) {
    JointDetermination joint = EVALUATOR.evaluateTogether(claims);
    assertThat(joint.claims().stream().flatMap(answer -> answer.determination().stream()))
        .containsExactlyElementsOf(claims.stream().map(EVALUATOR::evaluate).toList());
    assertThat(joint.total().leftOut()).isEmpty();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theTotalIsTheSumOfItsLinesAndNoMoreThanTheClaimsApart(
      @ForAll("claims") List<Claim> claims,
      @ForAll("readings") ImmutableMap<Reading, String> readings) {
    JointDetermination joint = together(claims, readings);
    ImmutableList<WorkingLine> working = joint.total().working();
    List<WorkingLine> summands = working.subList(0, working.size() - 1);
    Money least = summands.stream()
        .map(line -> Money.parse(line.value().min()))
        .reduce(Money.ZERO, Money::plus);
    Optional<Money> most = summands.stream()
        .map(line -> line.value().max().map(Money::parse))
        .reduce(Optional.of(Money.ZERO), (one, other) -> one.flatMap(sum -> other.map(sum::plus)));
    MoneyRange amount = joint.total().amount();
    assertThat(amount).isEqualTo(new MoneyRange(least, most));
    MoneyRange apart = joint.total().apart();
    assertThat(amount.min()).isLessThanOrEqualTo(apart.min());
    apart.max().ifPresent(max -> assertThat(amount.max().orElseThrow()).isLessThanOrEqualTo(max));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whoMeetsIsClaimedForTwiceAtLeastAndUnderOneProvisionPaidOnce(
      @ForAll("claims") List<Claim> claims,
      @ForAll("readings") ImmutableMap<Reading, String> readings) {
    JointDetermination joint = together(claims, readings);
    for (Overlap overlap : joint.overlaps()) {
      assertThat(overlap.stakes()).hasSizeGreaterThan(1);
      assertThat(overlap.stakes())
          .filteredOn(stake -> stake.standing() == Standing.GRANTED)
          .extracting(Stake::provision)
          .doesNotHaveDuplicates();
      for (Stake stake : overlap.stakes()) {
        assertThat(claims.get(stake.claim()).provision()).isEqualTo(stake.provision());
        assertThat(
                joint.claims().get(stake.claim()).determination().orElseThrow().verdict())
            .isNotEqualTo(Verdict.INELIGIBLE);
        assertThat(stake.granted().isPresent()).isEqualTo(stake.alone().isPresent());
        boolean each =
            ImmutableList.of("EACH", "BOTH").contains(overlap.reading().choice());
        if (each && stake.standing() == Standing.GIVES_WAY) {
          assertThat(overlap.stakes())
              .filteredOn(other -> other.provision().equals(stake.provision()))
              .hasSizeGreaterThan(1);
        }
      }
    }
  }
}
