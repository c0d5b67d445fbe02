package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From a claim in JSON to its determination in JSON, with every finding, the next of 1024 each time. */
public class JsonBenchmark extends NanosecondBenchmark {

  private final PolicyEvaluator evaluator = Samples.usedEvaluator();
  private final byte[][] loans = documents(SmallEnterpriseLoans.claims());
  private final byte[][] hirings = documents(GraduateHirings.claims());
  private int last;

  private static byte[][] documents(List<? extends Claim> claims) {
    return claims.stream()
        .map(claim -> PolicyJson.write(claim).getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  /**
   * A claim under 6.1.
   *
   * @param sink takes the determination
   */
  @Benchmark
  public void smallEnterpriseLoan(Blackhole sink) {
    evaluate(loans, sink);
  }

  /**
   * A claim under 16.1 for five hires.
   *
   * @param sink takes the determination
   */
  @Benchmark
  public void graduateHiring(Blackhole sink) {
    evaluate(hirings, sink);
  }

  private void evaluate(byte[][] documents, Blackhole sink) {
    last = (last + 1) & (Samples.COUNT - 1);
    PolicyJson.readClaims(
        new ByteArrayInputStream(documents[last]),
        false,
        entry -> sink.consume(PolicyJson.write(evaluator.evaluate(entry.claim().orElseThrow()))));
  }
}
