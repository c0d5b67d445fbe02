package io.github.wenjiuye.policy.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of columns are answered as the samples are. */
class ManyRowsTest {

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRowIsAnsweredAsItsSample(Rule rule) {
    PolicyEvaluator evaluator = Samples.evaluator();

    ManyRows.check(rule, evaluator.decide(ManyRows.columns(rule)));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void whoeverAnswersOtherwiseIsToldOf(Rule rule) {
    DeterminationColumns nobody = DeterminationColumns.of(new byte[ManyRows.COUNT]);

    assertThatIllegalStateException()
        .isThrownBy(() -> ManyRows.check(rule, nobody))
        .withMessageContaining("of " + rule.provision());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void byHandEverySampleIsDecidedAgainAThousandRowsFurther(Rule rule) {
    long[] sums = new long[2 * Samples.COUNT];
    ManyRows.decide(Peer.COLUMNS.decider(rule), sums);

    for (int row = 0; row < Samples.COUNT; row++) {
      assertThat(sums[row + Samples.COUNT]).isEqualTo(sums[row]);
    }
  }
}
