package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

  /**
   * The samples with their answers.
   *
   * @param rule which rule
   * @return of each sample the facts by name, and the right {@code answer}
   */
  public static ImmutableList<ImmutableMap<String, Object>> samples(Rule rule) {
    PolicyEvaluator evaluator = Samples.evaluator();
    ImmutableList<? extends Claim> claims = Library.claims(rule);
    ImmutableList<ImmutableMap<String, Object>> inputs = Inputs.of(rule);
    ImmutableList.Builder<ImmutableMap<String, Object>> samples = ImmutableList.builder();
    for (int i = 0; i < claims.size(); i++) {
      samples.add(ImmutableMap.<String, Object>builder()
          .putAll(inputs.get(i))
          .put("answer", Library.sum(evaluator.evaluate(claims.get(i))))
          .buildOrThrow());
    }
    return samples.build();
  }
}
