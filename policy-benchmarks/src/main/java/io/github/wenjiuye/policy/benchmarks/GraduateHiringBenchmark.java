package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.GraduateHiringByHand;
import io.github.wenjiuye.policy.benchmarks.peer.GuardByHand;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** One claim under 16.1 for five hires in which everything is known, the next of 1024 each time. */
public class GraduateHiringBenchmark extends NanosecondBenchmark {

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final GraduateHiringByHand byHand = new GraduateHiringByHand(LocalValue.GRADUATE_HIRING);
  private final GraduateHiringClaim[] claims =
      GraduateHirings.claims().toArray(new GraduateHiringClaim[0]);
  private int last;

  private GraduateHiringClaim next() {
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
    GraduateHiringClaim claim = next();
    Enterprise enterprise = claim.enterprise().orElseThrow();
    int read = claim.league().orElseThrow().ordinal()
        + claim.receivedOn().orElseThrow().getYear()
        + enterprise.registeredIn().orElseThrow().number()
        + enterprise.size().orElseThrow().ordinal();
    for (Hire hire : claim.hires().orElseThrow()) {
      Contract contract = hire.contract().orElseThrow();
      read += hire.person().orElseThrow().graduatedOn().orElseThrow().getYear()
          + hire.hiredOn().orElseThrow().getYear()
          + contract.startsOn().orElseThrow().getYear()
          + contract.endsOn().orElse(LocalDate.EPOCH).getYear()
          + (contract.openEnded().orElse(false) ? 1 : 0);
    }
    sink.consume(read);
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
    GraduateHiringClaim claim = next();
    if (!GuardByHand.accepts(claim)) {
      throw new IllegalArgumentException("Cannot be true: " + claim);
    }
    decide(claim, sink);
  }

  private void decide(GraduateHiringClaim claim, Blackhole sink) {
    GraduateHiringByHand.Answer answer = byHand.decide(claim);
    sink.consume(answer);
    sink.consume(answer.verdict());
    sink.consume(answer.fen());
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
   * The library, guard included, of which verdict, grant and the worksheet of the amount are read.
   *
   * @param sink takes what was read
   */
  @Benchmark
  public void evaluateWorksheet(Blackhole sink) {
    Determination determination = evaluator.evaluate(next());
    sink.consume(determination);
    sink.consume(determination.verdict());
    determination.grant().ifPresent(grant -> sink.consume(grant.working().size()));
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
