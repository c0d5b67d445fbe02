package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people read them. */
class ValuesTest {

  private static final Values CHINESE = new Values(new Words(Language.ZH_CN));
  private static final Values ENGLISH = new Values(new Words(Language.EN));

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2020-03, 2020年3月, 2020-03",
    "MONTH, 2020-01-25, 2020年1月25日, 2020-01-25",
    "TIME, 18:00, 18:00, 18:00",
    "PROVINCE, 14, 山西省, Shanxi",
    "PROVINCE, 99, 99, 99",
    "MONTH, soon, soon, soon",
    "TEXT, 优秀, 优秀, 优秀"
  })
  void aValueOfTheWireIsToldByItsSort(Sort sort, String wire, String chinese, String english) {
    assertThat(CHINESE.value(sort, wire)).isEqualTo(chinese);
    assertThat(ENGLISH.value(sort, wire)).isEqualTo(english);
  }

  @Test
  void aValueOfTheRulesIsToldAsTheOneOfTheWireIs() {
    long march = Days.of(YearMonth.of(2020, 3));
    assertThat(CHINESE.code(Sort.MONTH, march)).isEqualTo("2020年3月");
    assertThat(ENGLISH.code(Sort.MONTH, march)).isEqualTo("2020-03");
    assertThat(CHINESE.code(Sort.TIME, LocalTime.of(18, 0).toNanoOfDay())).isEqualTo("18:00");
    assertThat(CHINESE.code(Sort.PROVINCE, 14)).isEqualTo("山西省");
  }
}
