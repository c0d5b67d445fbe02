package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was looked up in a local standard, as people read it. */
class StandardValuesTest {

  private static final StandardValues CHINESE = new StandardValues(new Words(Language.ZH_CN));
  private static final StandardValues ENGLISH = new StandardValues(new Words(Language.EN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recognisedProvinces      | true                                     | 已列入 | listed",
        "vendingSites             | false                                    | 未列入 | not listed",
        "incubatorAward           | none                                     | 未列入 | not listed",
        "incubatorAward           | 200000.00                                | 200,000.00元 | 200,000.00 yuan",
        "trainingSubsidy          | 1200.00                                  | 1,200.00元 | 1,200.00 yuan",
        "trainingSubsidy.PRE_JOB  | 500.00                                   | 500.00元 | 500.00 yuan",
        "flexibleInsuranceSubsidy | share=0.6667                             | 占已缴费比例：66.67% | share of what was paid: 66.67%",
        "largeScaleHiring         | heads=5, award=20000.00                  | 起点人数：5、奖励金额：20,000.00元 | from how many heads: 5, sum: 20,000.00 yuan",
        "onlineTraining           | minimumOfflineShare=0.3, perHead=700.00  | 线下课时最低比例：30%、每人补贴：700.00元 | least share taught offline: 30%, for each trainee: 700.00 yuan",
        "layoffRateCeiling        | 0.2, 0.055                               | 20%、5.5% | 20%, 5.5%",
        "refundBasis              | CONTRIBUTIONS                            | 社会保险费 | contributions",
        "ofNobody                 | a=1, b                                   | a=1, b | a=1, b"
      })
  void whatWasLookedUpInAStandardIsToldByItsForm(
      String name, String wire, String chinese, String english) {
    assertThat(CHINESE.lookedUp(name, wire)).isEqualTo(chinese);
    assertThat(ENGLISH.lookedUp(name, wire)).isEqualTo(english);
  }
}
