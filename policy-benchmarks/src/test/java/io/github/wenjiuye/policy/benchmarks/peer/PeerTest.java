package io.github.wenjiuye.policy.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is timed answers what the library answers. */
class PeerTest {

  static Stream<Arguments> everybodyOnEveryRule() {
    return Arrays.stream(Peer.values())
        .flatMap(peer -> Arrays.stream(Rule.values()).map(rule -> arguments(peer, rule)));
  }

  @ParameterizedTest
  @MethodSource("everybodyOnEveryRule")
  void everybodyAgreesWithTheLibraryOnEverySample(Peer peer, Rule rule) {
    Answers.check(rule, peer.decider(rule));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void whoeverAnswersOtherwiseIsToldOf(Rule rule) {
    Decider right = Peer.COLUMNS.decider(rule);
    assertThatIllegalStateException()
        .isThrownBy(() -> Answers.check(
            rule, (index, sink) -> right.decide(index, sink) + (index == 1000 ? 1 : 0)))
        .withMessageContaining("Sample 1000 of " + rule.provision());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aboutTwoClaimsInThreeSucceed(Rule rule) {
    PolicyEvaluator evaluator = Samples.evaluator();
    Collection<? extends Claim> claims = Library.claims(rule);
    long succeeding = claims.stream()
        .filter(claim -> Library.sum(evaluator.evaluate(claim)) != Decider.REFUSED)
        .count();
    assertThat(claims).hasSize(Samples.COUNT);
    assertThat(succeeding).isBetween(Samples.COUNT / 2L, Samples.COUNT * 4L / 5);
  }
}
