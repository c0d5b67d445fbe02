package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.Enterprises;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An enterprise with fifty hires and no other matters, put through every provision that concerns it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 30, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ScreeningBenchmark {

  private static final int HIRES = 50;

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final Dossier.Builder dossier = Enterprises.dossier(HIRES);

  /**
   * Composes its claims and evaluates each; the verdicts are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void screen(Blackhole sink) {
    read(evaluator.screen(dossier.build()), sink);
  }

  /**
   * The same, and the grants are read too.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void screenGrants(Blackhole sink) {
    Screening screening = evaluator.screen(dossier.build());
    read(screening, sink);
    for (ScreenedClaim claim : screening.claims()) {
      sink.consume(claim.determination().grant());
    }
  }

  private static void read(Screening screening, Blackhole sink) {
    sink.consume(screening);
    for (ScreenedClaim claim : screening.claims()) {
      sink.consume(claim.determination().verdict());
    }
  }
}
