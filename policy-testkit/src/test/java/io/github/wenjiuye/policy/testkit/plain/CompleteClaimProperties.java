package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library and the second evaluator answer claims alike of which everything is known. */
class CompleteClaimProperties {

  private static final int TRIES = Integer.getInteger("policy.tries", 200);

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void completeClaimsAreDecidedAlike(String provision) {
    int eligible = 0;
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      Map<LocalStandard, StandardValue> supposed = Suppositions.realistic((int) seed);
      Told told = told(drawn, supposed, drawn.choices());
      Determination determination = Supplied.evaluator(drawn, supposed).evaluate(drawn.claim());
      eligible += told.eligible() ? 1 : 0;
      assertThat(determination.verdict())
          .as("%s seed %s: %s", provision, seed, drawn)
          .isEqualTo(told.eligible() ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
      assertThat(determination.grant().map(Grants::bare))
          .as("%s seed %s: %s", provision, seed, drawn)
          .isEqualTo(told.grant());
      assertThat(determination.pending()).isEmpty();
    }
    assertThat(eligible).as("eligible claims of %s", provision).isBetween(TRIES / 400, TRIES - 1);
  }

  private static Told told(
      Drawn drawn, Map<LocalStandard, StandardValue> supposed, Plain.Choices choices) {
    return PlainEvaluator.of(drawn.claim().provision())
        .answer(Facts.of(drawn.claim()), new Locals(drawn.standards(), supposed), choices);
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void aReadingIsDecisiveWhereAnotherCodeChangesVerdictOrGrant(String provision) {
    for (long seed = 0; seed < TRIES / 4; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      Map<LocalStandard, StandardValue> supposed = Suppositions.realistic((int) seed);
      Determination determination = Supplied.evaluator(drawn, supposed).evaluate(drawn.claim());
      Told told = told(drawn, supposed, drawn.choices());
      for (ReadingUse use : determination.readings()) {
        Reading reading = Reading.of(use.id()).orElseThrow();
        boolean differs = reading.codes().stream()
            .filter(code -> !code.equals(drawn.choices().of(reading)))
            .anyMatch(code -> !told(drawn, supposed, with(drawn, reading, code)).equals(told));
        assertThat(use.decisive())
            .as("%s of %s seed %s: %s", use, provision, seed, drawn)
            .isEqualTo(differs);
        assertThat(use.choice()).isEqualTo(drawn.choices().of(reading));
      }
    }
  }

  private static Plain.Choices with(Drawn drawn, Reading reading, String code) {
    Map<Reading, String> changed = new LinkedHashMap<>(drawn.readings());
    changed.put(reading, code);
    return new Plain.Choices(ImmutableMap.copyOf(changed));
  }

  @Test
  void aProvisionWithoutASecondEvaluatorIsTold() {
    assertThat(catchThrowable(() -> PlainEvaluator.of("99.9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99.9");
  }
}
