package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Claims under 16.1 in which the last days of some contracts are not known. */
public class OpenGraduateHiringBenchmark extends NanosecondBenchmark {

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final GraduateHiringClaim oneOfFive = GraduateHirings.open(5, 1);
  private final GraduateHiringClaim eightyOfTwoHundred = GraduateHirings.open(200, 80);

  /**
   * Five hires, one contract open, of which verdict and grant are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void oneOfFive(Blackhole sink) {
    read(evaluator.evaluate(oneOfFive), sink);
  }

  /**
   * Five hires, one contract open, of which what is pending is read too.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void oneOfFivePending(Blackhole sink) {
    readPending(evaluator.evaluate(oneOfFive), sink);
  }

  /**
   * Two hundred hires, eighty contracts open, of which verdict and grant are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void eightyOfTwoHundred(Blackhole sink) {
    read(evaluator.evaluate(eightyOfTwoHundred), sink);
  }

  /**
   * Two hundred hires, eighty contracts open, of which what is pending is read too.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void eightyOfTwoHundredPending(Blackhole sink) {
    readPending(evaluator.evaluate(eightyOfTwoHundred), sink);
  }

  private static void read(Determination determination, Blackhole sink) {
    sink.consume(determination);
    sink.consume(determination.verdict());
    sink.consume(determination.grant());
  }

  private static void readPending(Determination determination, Blackhole sink) {
    read(determination, sink);
    sink.consume(determination.pending());
  }
}
