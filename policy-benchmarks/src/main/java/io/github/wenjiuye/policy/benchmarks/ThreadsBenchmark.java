package io.github.wenjiuye.policy.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** Claims under 16.1 for five hires by one thread and by two at once, with one evaluator: the time of a claim in each thread. */
@State(Scope.Benchmark)
public class ThreadsBenchmark extends NanosecondBenchmark {

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final ImmutableList<GraduateHiringClaim> claims = GraduateHirings.claims();

  /** Where a thread is among the claims. */
  @State(Scope.Thread)
  public static class Position {
    private int last;

    int next() {
      last = (last + 1) & (Samples.COUNT - 1);
      return last;
    }
  }

  /**
   * One thread.
   *
   * @param position the thread's own
   * @param sink takes what was read
   */
  @Benchmark
  @Threads(1)
  public void one(Position position, Blackhole sink) {
    evaluate(position, sink);
  }

  /**
   * Two threads.
   *
   * @param position the thread's own
   * @param sink takes what was read
   */
  @Benchmark
  @Threads(2)
  public void two(Position position, Blackhole sink) {
    evaluate(position, sink);
  }

  private void evaluate(Position position, Blackhole sink) {
    Determination determination = evaluator.evaluate(claims.get(position.next()));
    sink.consume(determination);
    sink.consume(determination.verdict());
    sink.consume(determination.grant());
  }
}
