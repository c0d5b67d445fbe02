package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** Claims for contracts. */
final class DrawnNear {

  private static final int FEW = 5;
  private static final int SOME = 25;
  private static final int HALF = 50;

  private DrawnNear() {}

  /** Where answers change is found out once for each evaluator, not once for each property. */
  static Sampling sampling(PolicyEvaluator evaluator) {
    return Store.getOrCreate(
            Tuple.of(DrawnNear.class, System.identityHashCode(evaluator)),
            Lifespan.RUN,
            () -> Sampling.defaults().near(evaluator))
        .get();
  }

  /** Claims of which most is known, rather more than half, or about half. */
  static Arbitrary<Claim> claims(String provision, Sampling near) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, PolicyArbitraries.claims(provision, near.unknown(FEW))),
        Tuple.of(2, PolicyArbitraries.claims(provision, near.unknown(SOME))),
        Tuple.of(1, PolicyArbitraries.claims(provision, near.unknown(HALF))));
  }
}
