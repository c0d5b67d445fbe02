package io.github.wenjiuye.policy.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * How many bytes a determination keeps alive that its claim and its evaluator do not. Bytes depend on no noise, so one look is
 * enough.
 */
final class KeptBytes {

  static {
    // JOL asks nobody else's permission, and finds its way in records.
    System.setProperty("jol.skipDynamicAttach", "true");
    System.setProperty("jol.skipHotspotSAAttach", "true");
    System.setProperty("jol.magicFieldOffset", "true");
  }

  private static final int MOST_LOOKS = 20;

  /** What lives as long as its class does, whoever names it. */
  private static final Verdict[] CONSTANTS = Verdict.values();

  private final PolicyEvaluator evaluator = Samples.evaluator();

  /**
   * What the determination of one claim keeps.
   *
   * @param of whose
   * @param evaluated when it has been made
   * @param granted when verdict and grant have been read
   * @param found when every finding has been read too
   * @param recorded as the plain value that keeps neither claim nor evaluator
   */
  record Row(String of, long evaluated, long granted, long found, long recorded) {}

  /** One claim of each kind. */
  ImmutableList<Row> rows() {
    return ImmutableList.of(
        row("6.1", smallEnterpriseLoan()),
        row("16.1, five hires", graduateHiring()),
        row("16.1, five hires, one contract open", GraduateHirings.open(5, 1)));
  }

  /** A claim under 6.1 that succeeds. */
  Claim smallEnterpriseLoan() {
    return succeeding(SmallEnterpriseLoans.claims());
  }

  /** A claim under 16.1 for five hires that succeeds. */
  Claim graduateHiring() {
    return succeeding(GraduateHirings.claims());
  }

  private Claim succeeding(List<? extends Claim> claims) {
    return claims.stream()
        .filter(claim -> evaluator.evaluate(claim).verdict() == Verdict.ELIGIBLE)
        .findFirst()
        .orElseThrow();
  }

  /** What the determination of a claim keeps of which nothing has been read. */
  long evaluated(Claim claim) {
    return kept(claim, evaluator.evaluate(claim));
  }

  private Row row(String of, Claim claim) {
    Determination determination = evaluator.evaluate(claim);
    long evaluated = kept(claim, determination);
    determination.verdict();
    determination.grant();
    long granted = kept(claim, determination);
    determination.findings();
    long found = kept(claim, determination);
    return new Row(of, evaluated, granted, found, kept(claim, determination.recorded()));
  }

  /**
   * What the JDK caches of reflection hangs on classes that the evaluator reaches, and looking fills those caches: so it looks until
   * it sees the same twice.
   */
  private long kept(Claim claim, Determination determination) {
    long last = look(claim, determination);
    for (int i = 0; i < MOST_LOOKS; i++) {
      long next = look(claim, determination);
      if (next == last) {
        return next;
      }
      last = next;
    }
    throw new IllegalStateException("Never the same: " + last);
  }

  private long look(Claim claim, Determination determination) {
    // Not JOL's subtraction, which goes by addresses: they change when the collector runs.
    return GraphLayout.parseInstance(evaluator, claim, CONSTANTS, determination).totalSize()
        - GraphLayout.parseInstance(evaluator, claim, CONSTANTS).totalSize();
  }
}
