package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;

/** What the library answers to the samples: nobody is timed who answers otherwise. */
public final class Answers {

  private Answers() {}

  /**
   * Compares a decider with the library on every sample.
   *
   * @param rule what it decides
   * @param decider who decides
   * @throws IllegalStateException at the first sample on which they disagree
   */
  public static void check(Rule rule, Decider decider) {
    PolicyEvaluator evaluator = Samples.evaluator();
    ImmutableList<? extends Claim> claims = Library.claims(rule);
    for (int i = 0; i < claims.size(); i++) {
      long expected = Library.sum(evaluator.evaluate(claims.get(i)));
      long answer = decider.decide(i, result -> {});
      if (answer != expected) {
        throw new IllegalStateException("Sample " + i + " of " + rule.provision() + ": " + answer
            + " instead of " + expected + " for " + claims.get(i));
      }
    }
  }
}
