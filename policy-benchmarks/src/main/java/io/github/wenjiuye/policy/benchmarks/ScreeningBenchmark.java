package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.Enterprises;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** An enterprise with fifty hires and no other matters, put through every provision that concerns it. */
public class ScreeningBenchmark extends NanosecondBenchmark {

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
