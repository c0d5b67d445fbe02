package io.github.wenjiuye.policy.json;

import static io.github.wenjiuye.policy.json.Documents.claim;
import static io.github.wenjiuye.policy.json.Documents.violation;
import static io.github.wenjiuye.policy.json.Documents.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Facility;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.resumption.HealthCodeClaim;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, times of day, provinces and texts, well and badly written. */
class WrongLeafTest {

  @Test
  void monthsTimesProvincesAndTextsAreRead() {
    assertThat(claim("{\"provision\":\"2.1\",\"issuedBy\":\"14\"}"))
        .isEqualTo(HealthCodeClaim.builder().issuedBy(Province.of("14")).build());
    assertThat(claim(
            "{\"provision\":\"10.1\",\"place\":\"夜市\",\"opens\":\"00:00\",\"closes\":\"23:59\"}"))
        .isEqualTo(StreetVendingClaim.builder()
            .place("夜市")
            .opens(LocalTime.MIDNIGHT)
            .closes(LocalTime.of(23, 59))
            .build());
    assertThat(
            claim(
                "{\"provision\":\"5.2\",\"facility\":\"众创平台\",\"rentWaived\":[{\"month\":\"2020-03\"}]}"))
        .isEqualTo(RentReliefClaim.builder()
            .facility(Facility.CROWD_INNOVATION)
            .rentWaived(List.of(RentMonth.builder().month(YearMonth.of(2020, 3)).build()))
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2020-13\"",
        "\"2020-00\"",
        "\"2020-3\"",
        "\"2020/03\"",
        "\"2020-03-01\"",
        "\"2020年3月\"",
        "\" 2020-03\"",
        "\"\"",
        "202003",
        "{}"
      })
  void aMonthIsWrittenInOneWayOnly(String value) {
    Violation told = month(value);
    assertThat(told.path()).isEqualTo("rentWaived[0].month");
    assertThat(told.code()).isEqualTo("wrongForm");
    assertThat(told.english()).isEqualTo("must be a month in quotes, such as \"2020-03\"");
    assertThat(told.chinese()).isEqualTo("应为加引号的月份，如 \"2020-03\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"24:00\"",
        "\"18:60\"",
        "\"7:30\"",
        "\"18:00:00\"",
        "\"18.00\"",
        "\"6pm\"",
        "\"１８:００\"",
        "\"\"",
        "1800",
        "18",
        "[]"
      })
  void aTimeIsWrittenInOneWayOnly(String value) {
    Violation told = violation("{\"provision\":\"10.1\",\"opens\":" + value + "}");
    assertThat(told.path()).isEqualTo("opens");
    assertThat(told.code()).isEqualTo("wrongForm");
    assertThat(told.english()).isEqualTo("must be a time of day in quotes, such as \"18:00\"");
    assertThat(told.chinese()).isEqualTo("应为加引号的时刻，如 \"18:00\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"140000\"", "\"1\"", "\"山西\"", "\"1a\"", "\"１４\"", "\"\"", "14", "true"})
  void aProvinceIsATextOfTwoDigits(String value) {
    Violation told = province(value);
    assertThat(told.path()).isEqualTo("issuedBy");
    assertThat(told.code()).isEqualTo("wrongForm");
    assertThat(told.english())
        .isEqualTo("must be a province code of two digits in quotes, such as \"15\"");
    assertThat(told.chinese()).isEqualTo("应为加引号的两位省级代码，如 \"15\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "10", "00", "16", "83"})
  void twoDigitsThatNoProvinceHasAreToldAsSuch(String code) {
    Violation told = province("\"" + code + "\"");
    assertThat(told.path()).isEqualTo("issuedBy");
    assertThat(told.code()).isEqualTo("noSuchProvince");
    assertThat(told.value()).contains(code);
    assertThat(told.english()).isEqualTo("no province has the code " + code);
    assertThat(told.chinese()).isEqualTo("没有代码为 " + code + " 的省级行政区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "true", "[]", "{}"})
  void aPlaceIsAText(String value) {
    Violation told = violation("{\"provision\":\"10.1\",\"place\":" + value + "}");
    assertThat(told.path()).isEqualTo("place");
    assertThat(told.code()).isEqualTo("wrongForm");
  }

  @Test
  void anItemOfAListIsToldWithItsPlaceThere() {
    assertThat(violations("""
                {"provision": "20.1", "deadlines": [
                  {"kind": "REPORTING", "due": "2020-07-31"},
                  {"kind": "REPORT", "due": "2020-02-30"}]}
                """))
        .extracting(Violation::path)
        .containsExactly("deadlines[1].kind", "deadlines[1].due");
  }

  private static Violation month(String value) {
    return violation("{\"provision\":\"5.2\",\"rentWaived\":[{\"month\":" + value + "}]}");
  }

  private static Violation province(String value) {
    return violation("{\"provision\":\"2.1\",\"issuedBy\":" + value + "}");
  }
}
