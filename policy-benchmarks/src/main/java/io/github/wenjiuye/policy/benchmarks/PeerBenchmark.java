package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.Decider;
import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Task;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Every peer on every task, the next of 1024 samples each time. */
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class PeerBenchmark extends NanosecondBenchmark {

  /** What is decided. */
  @Param
  public Task task;

  /** Who decides. */
  @Param
  public Peer peer;

  private Decider decider;
  private int last;

  /** Makes the peer ready, and stops where it does not answer what the library answers. */
  @Setup
  public void checkAnswers() {
    if (peer.isLibrary()) {
      Samples.usedEvaluator();
    }
    decider = task.decider(peer);
  }

  /**
   * Decides one sample.
   *
   * @param sink takes the result
   * @return the answer
   */
  @Benchmark
  public long decide(Blackhole sink) {
    last = (last + 1) & (Samples.COUNT - 1);
    return decider.decide(last, sink::consume);
  }
}
