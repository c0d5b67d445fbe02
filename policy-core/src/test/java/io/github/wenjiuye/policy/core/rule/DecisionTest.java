package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Verdict;
import org.junit.jupiter.api.Test;

/** A decision is its verdict and the range of each term. */
class DecisionTest {

  @Test
  void decisionsAreValues() {
    Decision decision = eligible(new Decision.Range(1, 2), new Decision.Range(3, 3));
    assertThat(decision)
        .isEqualTo(eligible(new Decision.Range(1, 2), new Decision.Range(3, 3)))
        .hasSameHashCodeAs(eligible(new Decision.Range(1, 2), new Decision.Range(3, 3)))
        .isNotEqualTo(eligible(new Decision.Range(1, 4), new Decision.Range(3, 3)))
        .isNotEqualTo(eligible(new Decision.Range(0, 2), new Decision.Range(3, 3)))
        .isNotEqualTo(eligible(new Decision.Range(1, 2)))
        .isNotEqualTo(Decision.INELIGIBLE)
        .isNotEqualTo(new Decision.Range(1, 2));
    assertThat(decision).hasToString("ELIGIBLE [1, 3] to [2, 3]");
    assertThat(Decision.of(Verdict.UNDETERMINED, ImmutableList.of()))
        .isNotEqualTo(Decision.of(Verdict.ELIGIBLE, ImmutableList.of()))
        .isNotEqualTo(Decision.INELIGIBLE);
  }

  @Test
  void aDecisionIsSettledWhereNothingIsOpen() {
    assertThat(eligible(new Decision.Range(2, 2)).isSettled()).isTrue();
    assertThat(eligible(new Decision.Range(1, 2)).isSettled()).isFalse();
    assertThat(Decision.INELIGIBLE.isSettled()).isTrue();
    assertThat(Decision.of(Verdict.UNDETERMINED, ImmutableList.of()).isSettled())
        .isFalse();
    assertThat(Decision.eligible(new long[] {3})).isEqualTo(eligible(new Decision.Range(3, 3)));
  }

  private static Decision eligible(Decision.Range... terms) {
    return Decision.of(Verdict.ELIGIBLE, ImmutableList.copyOf(terms));
  }
}
