package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void aRatioIsTakenWithinARoundSoThatASlowRoundDoesNotCount() {
    String table = new Comparison(List.of(
            new Comparison.Score(1, "Rule", "byHand", 10, 16),
            new Comparison.Score(1, "Rule", "evaluate", 30, 24),
            new Comparison.Score(2, "Rule", "byHand", 100, 16),
            new Comparison.Score(2, "Rule", "evaluate", 310, 24),
            new Comparison.Score(3, "Rule", "byHand", 12, 16),
            new Comparison.Score(3, "Rule", "evaluate", 33.6, 24)))
        .table();

    assertThat(table.lines().skip(2))
        .containsExactly(
            "| Rule.byHand | 12.0 | 10.0 – 100 | 16 | 1.0 |  |",
            "| Rule.evaluate | 33.6 | 30.0 – 310 | 24 | 3.0 |  |");
  }

  @Test
  void aRuleThatNobodyWroteByHandHasNoRatio() {
    String table =
        new Comparison(List.of(new Comparison.Score(1, "Start", "build", 1234.5, 800))).table();

    assertThat(table.lines().skip(2))
        .containsExactly("| Start.build | 1235 | 1235 – 1235 | 800 |  |  |");
  }
}
