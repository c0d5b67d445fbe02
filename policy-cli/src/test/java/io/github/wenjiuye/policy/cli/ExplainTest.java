package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code explain} tells; its words are the explainer's. */
class ExplainTest {

  @ParameterizedTest
  @ValueSource(strings = {"6.1", "16.1"})
  void everyProvisionIsExplainedInBothLanguages(String provision) {
    Run english = Run.of("explain", provision).isAnswered();
    assertThat(english.out()).contains(provision, "R0-1");
    Run chinese = Run.in(Run.CHINESE, "", "explain", provision).isAnswered();
    assertThat(chinese.out()).contains(provision, "R0-1").containsPattern("\\p{IsHan}");
  }

  @org.junit.jupiter.api.Test
  void aReadingChangesTheExplanation() {
    String plain = Run.of("explain", "16.1").out();
    String other = Run.of("explain", "16.1", "--reading", "R16-1=TWELVE_MONTHS")
        .isAnswered()
        .out();
    assertThat(other).isNotEqualTo(plain);
  }
}
