package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** How the time of a claim under 16.1 grows with its hires, of which everything is known. */
public class GrowthBenchmark extends NanosecondBenchmark {

  /** How many hires. */
  @Param({"1", "10", "100", "1000", "10000"})
  public int hires;

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private GraduateHiringClaim claim;

  /** Makes the claim. */
  @Setup
  public void makeClaim() {
    claim = GraduateHirings.ofHires(hires);
  }

  /**
   * Evaluates; verdict and grant are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void evaluate(Blackhole sink) {
    Determination determination = evaluator.evaluate(claim);
    sink.consume(determination);
    sink.consume(determination.verdict());
    sink.consume(determination.grant());
  }
}
