package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.rule.LazyHandle;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An evaluator that has decided so many claims that provision and guard are compiled answers like one that has decided none,
 * which interprets.
 */
class CompiledPlanProperties {

  private static final int TRIES = Integer.getInteger("policy.tries", 400) / 20;
  private static final int EVALUATORS = 2;

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void whoeverHasDecidedManyClaimsDecidesLikeWhoHasDecidedNone(String provision) {
    for (long seed = 0; seed < EVALUATORS; seed++) {
      Drawn place = Drawn.of(provision, seed);
      PolicyEvaluator used = used(place);
      for (long other = 0; other < TRIES; other++) {
        Drawn drawn = Drawn.of(provision, EVALUATORS + seed * TRIES + other);
        assertAlike(used, place, drawn.claim());
        assertAlike(used, place, OpenClaim.of(drawn, new Random(other)).claim());
      }
    }
  }

  private static PolicyEvaluator used(Drawn place) {
    PolicyEvaluator used = place.evaluator();
    Claim claim = Drawn.refused(used, place.claim().provision());
    for (int i = 0; i <= LazyHandle.ASKED_IN_VAIN; i++) {
      used.evaluate(claim);
    }
    return used;
  }

  private static void assertAlike(PolicyEvaluator used, Drawn place, Claim claim) {
    Determination compiled = used.evaluate(claim);
    Determination interpreted = place.evaluator().evaluate(claim);
    assertThat(compiled.verdict())
        .as("%s under %s and %s", claim, place.standards(), place.readings())
        .isEqualTo(interpreted.verdict());
    assertThat(compiled.grant())
        .as("%s under %s and %s", claim, place.standards(), place.readings())
        .isEqualTo(interpreted.grant());
  }
}
