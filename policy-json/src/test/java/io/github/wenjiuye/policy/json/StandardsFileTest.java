package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsFileTest {

  private static final String EVERY_FORM = """
      {"150000": {"graduateHiringSubsidy": "1000", "incubatorAward": {"A": 50000, "B": "30000.5"},
                  "otherLoanRelief": "免除", "ruralHiringSubsidy": null},
       "150100": {"graduateHiringSubsidy": {"dated": [
                    {"from": "2020-07-01", "value": "1500"},
                    {"from": "2020-01-01", "to": "2020-06-30", "value": 1200}]},
                  "layoffRateCeiling": [{"upToInsured": 30, "rate": "0.20"}, {"rate": 0.055}],
                  "refundBasis": "CONTRIBUTIONS", "partnershipUplift": "0.1",
                  "flexibleInsuranceSubsidy": {"share": "0.6", "monthly": null},
                  "largeScaleHiring": {"heads": 10, "award": "5000"},
                  "trainingSubsidy": {"PRE_JOB": "800"},
                  "recognisedProvinces": [{"province": "11", "from": "2020-03-01"},
                                          {"province": "37", "from": "2020-03-01", "to": "2020-05-01"}],
                  "vendingSites": [{"place": "东河", "opens": "18:00", "closes": "22:30"}]},
       "152900": null}
      """;

  @Test
  void everyFormIsRead() {
    LocalStandards read = read(EVERY_FORM);
    assertThat(read)
        .isEqualTo(LocalStandards.builder()
            .put("150000", LocalStandard.GRADUATE_HIRING_SUBSIDY, single(100_000))
            .put(
                "150000",
                LocalStandard.INCUBATOR_AWARD,
                new StandardValue.Named(ImmutableMap.of("A", 5_000_000L, "B", 3_000_050L)))
            .put("150000", LocalStandard.OTHER_LOAN_RELIEF, single(0))
            .put(
                "150100",
                LocalStandard.GRADUATE_HIRING_SUBSIDY,
                ImmutableList.of(
                    new Dated(
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        Optional.of(LocalDate.of(2020, 6, 30)),
                        single(120_000)),
                    new Dated(
                        Optional.of(LocalDate.of(2020, 7, 1)), Optional.empty(), single(150_000))))
            .put(
                "150100",
                LocalStandard.LAYOFF_RATE_CEILING,
                new StandardValue.Banded(ImmutableList.of(
                    new StandardValue.Band(OptionalLong.of(30), 200_000),
                    new StandardValue.Band(OptionalLong.empty(), 55_000))))
            .put("150100", LocalStandard.REFUND_BASIS, single(1))
            .put("150100", LocalStandard.PARTNERSHIP_UPLIFT, single(100_000))
            .put(
                "150100",
                LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY,
                new StandardValue.Named(ImmutableMap.of("share", 600_000L)))
            .put(
                "150100",
                LocalStandard.LARGE_SCALE_HIRING,
                new StandardValue.Named(ImmutableMap.of("heads", 10L, "award", 500_000L)))
            .put(
                "150100",
                LocalStandard.TRAINING_SUBSIDY,
                new StandardValue.Named(ImmutableMap.of("PRE_JOB", 80_000L)))
            .put(
                "150100",
                LocalStandard.RECOGNISED_PROVINCES,
                new StandardValue.Provinces(ImmutableList.of(
                    new StandardValue.RecognisedProvince(
                        Province.of("11"), LocalDate.of(2020, 3, 1), Optional.empty()),
                    new StandardValue.RecognisedProvince(
                        Province.of("37"),
                        LocalDate.of(2020, 3, 1),
                        Optional.of(LocalDate.of(2020, 5, 1))))))
            .put(
                "150100",
                LocalStandard.VENDING_SITES,
                new StandardValue.Sites(ImmutableList.of(
                    new StandardValue.Site("东河", LocalTime.of(18, 0), LocalTime.of(22, 30)))))
            .build());
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    LocalStandards standards = read(EVERY_FORM);
    assertThat(read(Wire.compact(StandardsWriter::write, standards))).isEqualTo(standards);
  }

  @Test
  void anEmptyObjectIsNoStandardsAtAll() {
    assertThat(read("{}")).isEqualTo(LocalStandards.none());
  }

  @Test
  void aValueBeyondTheNoticesBoundCitesTheSentence() {
    Violation told = violation("{\"150100\": {\"graduateHiringSubsidy\": \"999.99\"}}");
    assertThat(told.path()).isEqualTo("150100.graduateHiringSubsidy");
    assertThat(told.value()).contains("999.99");
    assertThat(told.code()).isEqualTo("belowNotice");
    assertThat(told.english())
        .isEqualTo("must be 1000.00 or more by 16.1 of the notice, but is 999.99");
    assertThat(told.chinese()).contains("16.1", "1000.00", "999.99");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          "graduateHiringSubsidy": {"dated": [{"value": "999"}]}             | .dated[0].value
          "graduateHiringSubsidy": {"dated": []}                             | .dated
          "graduateHiringSubsidy": {"dated": null}                           | .dated
          "graduateHiringSubsidy": {"dated": [{"from": "2020-01-01"}]}       | .dated[0].value
          "graduateHiringSubsidy": {"dated": [{"from": "2020-02-01", "to": "2020-01-01", "value": "1000"}]} | .dated[0].to
          "graduateHiringSubsidy": {"dated": [{"to": "2020-06-30", "value": "1000"}, {"from": "2020-06-30", "value": "1000"}]} | .dated[1]
          "graduateHiringSubsidy": {"dated": [{"from": "2020-06-30", "value": "1000"}, {"to": "2020-06-30", "value": "1000"}]} | .dated[1]
          "graduateHiringSubsidy": {"dated": [{"value": "1000", "until": "2020-06-30"}]} | .dated[0].until
          "graduateHiringSubsidy": "1000.005"                                | ''
          "graduateHiringSubsidy": 1e400                                     | ''
          "graduateHiringSubsidy": {"value": "1000"}                         | ''
          "graduateHiringSubsidi": "1000"                                    | .
          "partnershipUplift": "0.1000001"                                   | ''
          "partnershipUplift": "0.100001"                                    | ''
          "refundBasis": "BENEFIT"                                           | ''
          "unemploymentBenefit": "-0.01"                                     | ''
          "layoffRateCeiling": []                                            | ''
          "layoffRateCeiling": {"rate": "0.055"}                             | ''
          "layoffRateCeiling": [{"rate": "1.01"}]                            | [0].rate
          "layoffRateCeiling": [{"rate": "x"}]                               | [0].rate
          "layoffRateCeiling": [{"upToInsured": 30}, {"rate": "0.055"}]      | [0].rate
          "layoffRateCeiling": [{"upToInsured": 0, "rate": "0.2"}, {"rate": "0.055"}] | [0].upToInsured
          "layoffRateCeiling": [{"upToInsured": 30, "rate": "0.2"}]          | [0].upToInsured
          "layoffRateCeiling": [{"upToInsured": 30, "rate": "0.2"}, {"upToInsured": 30, "rate": "0.1"}, {"rate": "0.055"}] | [1]
          "layoffRateCeiling": [{"rate": "0.2"}, {"rate": "0.055"}]          | [1]
          "flexibleInsuranceSubsidy": {}                                     | ''
          "flexibleInsuranceSubsidy": {"share": "0.5", "monthly": "300"}     | ''
          "flexibleInsuranceSubsidy": {"share": "1.5"}                       | .share
          "largeScaleHiring": {"heads": 10}                                  | .award
          "largeScaleHiring": {"heads": "10", "award": 1}                    | .heads
          "onlineTraining": {"perHead": "100"}                               | .minimumOfflineShare
          "trainingSubsidy": {}                                              | ''
          "trainingSubsidy": {"OTHER": "1"}                                  | ?
          "incubatorAward": {}                                               | ''
          "incubatorAward": {"A": "-1"}                                      | .A
          "recognisedProvinces": []                                          | ''
          "recognisedProvinces": [{"province": "150000", "from": "2020-01-01"}] | [0].province
          "recognisedProvinces": [{"province": "16", "from": "2020-01-01"}]  | [0].province
          "recognisedProvinces": [{"province": "11"}]                        | [0].from
          "recognisedProvinces": [{"province": "11", "from": "2020-02-01", "to": "2020-01-31"}] | [0].to
          "vendingSites": [{"place": "a", "opens": "18:00", "closes": "18:00"}] | [0].closes
          "vendingSites": [{"place": "a", "opens": "24:00", "closes": "18:00"}] | [0].opens
          """)
  void whatIsWrongIsToldWhereItStands(String standard, String path) {
    String name = standard.substring(1, standard.indexOf('"', 1));
    ImmutableList<Violation> told = violations("{\"150100\": {" + standard + "}}");
    if (path.equals("?")) {
      assertThat(told)
          .extracting(Violation::path)
          .containsExactly("150100.trainingSubsidy.OTHER", "150100.trainingSubsidy");
    } else {
      assertThat(told)
          .extracting(Violation::path)
          .containsExactly("150100." + name + (path.equals(".") ? "" : path));
    }
  }

  @Test
  void anUnknownStandardSuggestsTheNearest() {
    assertThat(violation("{\"150100\": {\"graduateHiringSubsidi\": \"1000\"}}").english())
        .isEqualTo("is no local standard; did you mean graduateHiringSubsidy?");
    assertThat(violation("{\"150100\": {\"x\": \"1000\"}}").english())
        .contains("recognisedProvinces", "employmentService");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150105", "15", "152100", "呼和浩特市", ""})
  void aPlaceIsTheRegionOrALeague(String place) {
    Violation told = violation("{\"" + place + "\": {\"graduateHiringSubsidy\": \"1000\"}}");
    assertThat(told.path()).isEqualTo(place);
    assertThat(told.code()).isEqualTo("unknownPlace");
    assertThat(told.english()).contains("150000, 150100", "152900");
  }

  @Test
  void whatIsGivenTwiceIsTold() {
    assertThat(violations("""
                {"150100": {"continuedBenefit": "1", "continuedBenefit": "2"}, "150100": {}}
                """))
        .extracting(Violation::path)
        .containsExactly("150100", "150100.continuedBenefit");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(violations("""
                {"150000": {"graduateHiringSubsidy": "1", "layoffRateCeiling": [{"rate": "x", "upToInsured": 3}]},
                 "150100": {"ruralHiringSubsidy": "2", "unemploymentBenefit": "1.234"}, "150101": {}}
                """))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "150000.graduateHiringSubsidy",
            "150000.layoffRateCeiling[0].rate",
            "150000.layoffRateCeiling[0].upToInsured",
            "150100.ruralHiringSubsidy",
            "150100.unemploymentBenefit",
            "150101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"150100\": 3}", "{} {}", "null"})
  void whatIsNoFileOfStandardsIsTold(String text) {
    assertThat(violations(text)).hasSize(1);
  }

  private static StandardValue single(long code) {
    return new StandardValue.Single(code);
  }

  private static LocalStandards read(String text) {
    return PolicyJson.readStandards(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static ImmutableList<Violation> violations(String text) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(text)).violations();
  }

  private static Violation violation(String text) {
    ImmutableList<Violation> violations = violations(text);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }
}
