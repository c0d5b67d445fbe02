package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh_CN", "zh", "ZH-cn", "zh-Hans-CN"})
  void chineseMayBeSpeltInMoreThanOneWay(String tag) {
    assertThat(Run.of("--lang", tag).isAnswered().out()).contains("申请");
    assertThat(Run.of("--lang=" + tag).isAnswered().out()).contains("申请");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-US", "en_GB"})
  void soMayEnglish(String tag) {
    assertThat(Run.in(Run.CHINESE, "", "--lang", tag).isAnswered().out()).contains("claim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "z", "fr", ""})
  void anotherLanguageIsRefused(String tag) {
    Run.of("--lang", tag).isRefused("zh-CN");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', zh_CN.UTF-8, ZH_CN",
    "'', zh_CN, en_US, ZH_CN",
    "en_US, zh_CN, zh_CN, EN",
    "C.UTF-8, '', zh_CN, EN",
    "'', '', C, EN",
    "'', '', '', EN",
    "ZH_TW, '', en, ZH_CN",
  })
  void theStrongestVariableOfTheLocaleDecides(
      String all, String messages, String lang, Language language) {
    Map<String, String> env = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(Languages.ofLocale(env)).isEqualTo(language);
  }

  @Test
  void theOptionIsStrongerThanTheLocaleAndTheLastCounts() {
    assertThat(Languages.given("evaluate", "--lang", "en", "--lang=zh-CN", "x")).contains("zh-CN");
    assertThat(Languages.given("evaluate", "--", "--lang", "en")).isEmpty();
    assertThat(Languages.given("evaluate", "--lang")).isEmpty();
  }

  @Test
  void withoutVariablesTheSystemsOwnLanguageStandsIn() {
    assertThat(Languages.ofLocale(Surroundings.environment(Map.of(), Locale.CHINA)))
        .isEqualTo(Language.ZH_CN);
    assertThat(Languages.ofLocale(
            Surroundings.environment(ImmutableMap.of("LANG", "C"), Locale.CHINA)))
        .isEqualTo(Language.EN);
  }

  @Test
  void mistakesAreToldInTheChosenLanguage() {
    Run.of("evalute", "--lang", "zh-CN").isRefused("没有命令", "evaluate");
    Run.in(Run.CHINESE, "", "evaluate", "missing.json").isRefused("文件不存在");
    Run.in(Run.CHINESE, "", "evaluate", "--lang", "en", "missing.json").isRefused("no such file");
  }
}
