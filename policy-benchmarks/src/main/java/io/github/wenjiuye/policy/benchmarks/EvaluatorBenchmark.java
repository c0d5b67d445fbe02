package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What an evaluator costs that is made for each set of standards. */
public class EvaluatorBenchmark extends NanosecondBenchmark {

  private final LocalStandards standards = Samples.standards();
  private final GraduateHiringClaim claim = GraduateHirings.claims().get(0);

  /**
   * Builds an evaluator; the standards are there.
   *
   * @return the evaluator
   */
  @Benchmark
  public PolicyEvaluator build() {
    return PolicyEvaluator.builder().standards(standards).build();
  }

  /**
   * Builds an evaluator and decides its first claim under 16.1, for which the provision is resolved.
   *
   * @param sink takes the verdict
   */
  @Benchmark
  public void buildAndEvaluate(Blackhole sink) {
    sink.consume(build().evaluate(claim).verdict());
  }
}
