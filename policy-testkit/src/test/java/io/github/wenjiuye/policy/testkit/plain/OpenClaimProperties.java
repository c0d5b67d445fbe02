package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three laws: an answer to an open claim is that of all its completions, as the second evaluator gives them. */
class OpenClaimProperties {

  private static final int TRIES = Math.max(10, Integer.getInteger("policy.tries", 400) / 20);

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void anOpenClaimIsAnsweredAsAllItsCompletionsAre(String provision) {
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      OpenClaim open = OpenClaim.of(drawn, new Random(seed));
      Grid grid = new Grid(provision, Facts.of(open.claim()), drawn, open.axes());
      Determination determination = drawn.evaluator().evaluate(open.claim());
      String question = provision + " seed " + seed + ": "
          + open.axes().stream().map(Grid.Axis::name).toList() + " of " + open.claim() + " under "
          + drawn.standards() + " and " + drawn.readings();
      assertThat(determination.verdict())
          .as(question)
          .isEqualTo(grid.eligible()
              .map(eligible -> eligible ? Verdict.ELIGIBLE : Verdict.INELIGIBLE)
              .orElse(Verdict.UNDETERMINED));
      assertThat(determination.grant().map(Grants::bare)).as(question).isEqualTo(grid.grant());
      assertThat(new HashSet<>(determination.pending())).as(question).isEqualTo(grid.pending());
    }
  }
}
