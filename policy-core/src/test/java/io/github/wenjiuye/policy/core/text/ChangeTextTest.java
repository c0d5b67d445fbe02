package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much a sum changes is told by more and less, whichever of its ends is known. */
class ChangeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "∞",
      value = {
        "0|0|none|不变",
        "500|500|500.00 yuan more|增加500.00元",
        "-500|-500|500.00 yuan less|减少500.00元",
        "500|1000|between 500.00 yuan and 1,000.00 yuan more|增加500.00元至1,000.00元",
        "-1000|-500|between 500.00 yuan and 1,000.00 yuan less|减少500.00元至1,000.00元",
        "0|500|up to 500.00 yuan more|最多增加500.00元",
        "-500|0|up to 500.00 yuan less|最多减少500.00元",
        "500|∞|at least 500.00 yuan more|至少增加500.00元",
        "∞|-500|at least 500.00 yuan less|至少减少500.00元",
        "0|∞|not less; how much more is open|不减少，增加多少未定",
        "∞|0|not more; how much less is open|不增加，减少多少未定",
        "-200|300|between 200.00 yuan less and 300.00 yuan more|减少200.00元至增加300.00元",
        "∞|300|at most 300.00 yuan more; how much less is open|最多增加300.00元，减少多少未定",
        "-200|∞|at most 200.00 yuan less; how much more is open|最多减少200.00元，增加多少未定",
        "∞|∞|open either way|增减未定",
      })
  void isToldByMoreAndLess(Long least, Long most, String english, String chinese) {
    MoneyChange change = new MoneyChange(
        Optional.ofNullable(least).map(Money::ofYuan),
        Optional.ofNullable(most).map(Money::ofYuan));
    assertThat(new ChangeText(new Words(Language.EN)).of(change)).isEqualTo(english);
    assertThat(new ChangeText(new Words(Language.ZH_CN)).of(change)).isEqualTo(chinese);
  }
}
