package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private final Comparison comparison = new Comparison(List.of(
      new Score(1, "Rule", "byHand", 10, 16),
      new Score(1, "Rule", "evaluate", 30, 24),
      new Score(2, "Rule", "byHand", 100, 16),
      new Score(2, "Rule", "evaluate", 310, 24),
      new Score(3, "Rule", "byHand", 12, 16),
      new Score(3, "Rule", "evaluate", 33.6, 24),
      new Score(3, "Start", "build", 5, 8)));

  @Test
  void aFigureIsTheMedianOfTheRounds() {
    assertThat(comparison.figures("Rule"))
        .containsExactly(
            new Comparison.Figure("Rule", "byHand", 12, 10, 100, 16),
            new Comparison.Figure("Rule", "evaluate", 33.6, 30, 310, 24));
  }

  @Test
  void aRatioIsTakenWithinARoundSoThatASlowRoundDoesNotCount() {
    assertThat(comparison.ratio("Rule", "evaluate", "byHand")).hasValue(3);
  }

  @Test
  void whatNobodyElseDoesHasNoRatio() {
    assertThat(comparison.ratio("Start", "build", "byHand")).isEmpty();
  }
}
