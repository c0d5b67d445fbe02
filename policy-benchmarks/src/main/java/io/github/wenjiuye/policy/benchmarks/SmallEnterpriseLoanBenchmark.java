package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.GuardByHand;
import io.github.wenjiuye.policy.benchmarks.peer.SmallEnterpriseLoanByHand;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** One claim under 6.1 in which everything is known, the next of 1024 each time. */
public class SmallEnterpriseLoanBenchmark extends NanosecondBenchmark {

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final SmallEnterpriseLoanClaim[] claims =
      SmallEnterpriseLoans.claims().toArray(new SmallEnterpriseLoanClaim[0]);
  private int last;

  private SmallEnterpriseLoanClaim next() {
    last = (last + 1) & (Samples.COUNT - 1);
    return claims[last];
  }

  /**
   * Reads the facts that the rule asks for and does nothing with them: what nobody can save.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void readFacts(Blackhole sink) {
    SmallEnterpriseLoanClaim claim = next();
    Enterprise enterprise = claim.enterprise().orElseThrow();
    sink.consume(claim.appliedOn().orElseThrow().getYear()
        + enterprise.size().orElseThrow().ordinal()
        + enterprise.staff().orElseThrow()
        + claim.qualifyingHires().orElseThrow());
  }

  /**
   * The rule by hand, without a guard.
   *
   * @param sink takes the answer
   */
  @Benchmark
  public void byHand(Blackhole sink) {
    decide(next(), sink);
  }

  /**
   * The rule by hand behind a guard by hand.
   *
   * @param sink takes the answer
   */
  @Benchmark
  public void byHandGuarded(Blackhole sink) {
    SmallEnterpriseLoanClaim claim = next();
    if (!GuardByHand.accepts(claim)) {
      throw new IllegalArgumentException("Cannot be true: " + claim);
    }
    decide(claim, sink);
  }

  private static void decide(SmallEnterpriseLoanClaim claim, Blackhole sink) {
    SmallEnterpriseLoanByHand.Answer answer = SmallEnterpriseLoanByHand.decide(claim);
    sink.consume(answer);
    sink.consume(answer.verdict());
    sink.consume(answer.unmet());
  }

  /**
   * The library's guard alone.
   *
   * @param sink takes the violations, of which there are none
   */
  @Benchmark
  public void guard(Blackhole sink) {
    sink.consume(evaluator.validate(next()));
  }

  /**
   * The library, guard included, of which the verdict is read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void evaluateVerdict(Blackhole sink) {
    Determination determination = evaluator.evaluate(next());
    sink.consume(determination);
    sink.consume(determination.verdict());
  }

  /**
   * The library, guard included, of which verdict and grant are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void evaluate(Blackhole sink) {
    read(evaluator.evaluate(next()), sink);
  }

  /**
   * The library, guard included, of which verdict, grant and findings are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void evaluateFindings(Blackhole sink) {
    Determination determination = evaluator.evaluate(next());
    read(determination, sink);
    sink.consume(determination.findings());
  }

  private static void read(Determination determination, Blackhole sink) {
    sink.consume(determination);
    sink.consume(determination.verdict());
    sink.consume(determination.grant());
  }
}
