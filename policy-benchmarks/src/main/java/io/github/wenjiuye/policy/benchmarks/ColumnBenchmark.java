package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.Answers;
import io.github.wenjiuye.policy.benchmarks.peer.Decider;
import io.github.wenjiuye.policy.benchmarks.peer.ManyRows;
import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Rule;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Claims as columns: the time of a row. */
public class ColumnBenchmark extends NanosecondBenchmark {

  /** Which rule. */
  @Param({"SMALL_ENTERPRISE_LOAN", "RURAL_HIRING", "GRADUATE_HIRING"})
  public Rule rule;

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final long[] sums = new long[ManyRows.COUNT];
  private ClaimColumns claims;
  private Decider byHand;

  /** Makes the columns, and compares all answers; columns of the other rules are decided too, so that this is not the only one. */
  @Setup
  public void makeColumns() {
    for (Rule other : Rule.values()) {
      ManyRows.check(other, evaluator.decide(ManyRows.columns(other)));
    }
    claims = ManyRows.columns(rule);
    byHand = Peer.COLUMNS.decider(rule);
    Answers.check(rule, byHand);
  }

  /**
   * The library, guard included.
   *
   * @return verdicts and amounts
   */
  @Benchmark
  @OperationsPerInvocation(ManyRows.COUNT)
  public DeterminationColumns decide() {
    return evaluator.decide(claims);
  }

  /**
   * The rule by hand on arrays of primitives, without a guard; nothing can be unknown.
   *
   * @return the sums
   */
  @Benchmark
  @OperationsPerInvocation(ManyRows.COUNT)
  public long[] byHand() {
    ManyRows.decide(byHand, sums);
    return sums;
  }
}
