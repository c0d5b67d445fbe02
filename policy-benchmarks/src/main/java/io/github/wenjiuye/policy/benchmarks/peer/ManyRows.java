package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The samples of a rule over and over, as many rows at once. */
public final class ManyRows {

  /** How many rows, as many as numpy decides at once. */
  public static final int COUNT = 64 * 1024;

  private ManyRows() {}

  /**
   * The samples as columns.
   *
   * @param rule which rule
   * @return each sample at its index and again a thousand rows further
   */
  public static ClaimColumns columns(Rule rule) {
    ImmutableList<? extends Claim> samples = Library.claims(rule);
    List<Claim> claims = new ArrayList<>(COUNT);
    for (int row = 0; row < COUNT; row++) {
      claims.add(samples.get(row % samples.size()));
    }
    return ClaimColumns.of(claims.get(0).shape(), claims);
  }

  /**
   * Compares answers in columns with those to each sample.
   *
   * @param rule which rule
   * @param answers the answers to {@link #columns}
   * @throws IllegalStateException at the first row in which they disagree
   */
  public static void check(Rule rule, DeterminationColumns answers) {
    PolicyEvaluator evaluator = Samples.evaluator();
    long[] expected = Library.claims(rule).stream()
        .mapToLong(claim -> sum(evaluator.evaluate(claim)))
        .toArray();
    for (int row = 0; row < COUNT; row++) {
      long answer = answers.verdict(row).filter(Verdict.ELIGIBLE::equals).isPresent()
          ? answers.least(row)
          : Decider.REFUSED;
      if (answer != expected[row % expected.length]) {
        throw new IllegalStateException("Row " + row + " of " + rule.provision() + ": " + answer
            + " instead of " + expected[row % expected.length]);
      }
    }
  }

  /** A column has the ceiling of a loan, whatever is asked for. */
  private static long sum(Determination determination) {
    return determination.verdict() == Verdict.ELIGIBLE
            && determination.grant().orElseThrow() instanceof Grant.LoanLimit loan
        ? loan.limit().min().fen()
        : Library.sum(determination);
  }

  /**
   * Decides the samples by hand, over and over.
   *
   * @param byHand decides a sample, of which nothing is kept but the sum
   * @param sums where the sums are put
   */
  public static void decide(Decider byHand, long[] sums) {
    for (int row = 0; row < sums.length; row++) {
      sums[row] = byHand.decide(row & (Samples.COUNT - 1), result -> {});
    }
  }
}
