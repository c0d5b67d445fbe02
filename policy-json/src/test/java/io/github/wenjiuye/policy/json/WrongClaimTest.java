package io.github.wenjiuye.policy.json;

import static io.github.wenjiuye.policy.json.Documents.claim;
import static io.github.wenjiuye.policy.json.Documents.violation;
import static io.github.wenjiuye.policy.json.Documents.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Sector;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongClaimTest {

  @Test
  void nullIsUnknown() {
    assertThat(claim(
            "{'provision':'6.1','league':null,'enterprise':{'staff':null},'qualifyingHires':null}"
                .replace('\'', '"')))
        .isEqualTo(SmallEnterpriseLoanClaim.builder()
            .enterprise(Enterprise.builder().build())
            .build());
  }

  @Test
  void anEmptyListSaysThatThereAreNone() {
    assertThat(claim("{\"provision\":\"16.1\",\"hires\":[]}"))
        .isEqualTo(GraduateHiringClaim.builder().hires(List.of()).build());
  }

  @Test
  void anUnknownPropertyNamesTheNearestKnownOne() {
    Violation told = violation("{\"provision\":\"16.1\",\"hires\":[{\"hiredon\":\"2020-07-01\"}]}");
    assertThat(told.path()).isEqualTo("hires[0].hiredon");
    assertThat(told.value()).contains("2020-07-01");
    assertThat(told.code()).isEqualTo("unknownProperty");
    assertThat(told.english()).contains("did you mean hiredOn?");
    assertThat(told.chinese()).contains("是否指 hiredOn？");
  }

  @Test
  void anUnknownPropertyThatIsNearToNoneListsThoseThatThereAre() {
    Violation told = violation("{\"provision\":\"6.1\",\"remarks and more\":null}");
    assertThat(told.english())
        .contains("provision, league, appliedOn, enterprise, qualifyingHires");
  }

  @Test
  void aFactOfAnotherProvisionIsAnUnknownProperty() {
    assertThat(
            violation("{\"provision\":\"6.1\",\"receivedOn\":\"2020-08-01\"}").path())
        .isEqualTo("receivedOn");
  }

  @Test
  void aPropertyGivenTwiceIsToldWhateverItsValues() {
    Violation told = violation("{\"provision\":\"6.1\",\"enterprise\":{\"staff\":5,\"staff\":5}}");
    assertThat(told.path()).isEqualTo("enterprise.staff");
    assertThat(told.code()).isEqualTo("repeatedProperty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "1", "\"true\"", "[]", "{}"})
  void yesAndNoAreTrueAndFalseAlone(String value) {
    assertThat(enterprise("insured", value).code()).isEqualTo("wrongForm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"12\"", "true", "[12]", "\"\"", "{}"})
  void aCountIsANumber(String value) {
    Violation told = enterprise("staff", value);
    assertThat(told.path()).isEqualTo("enterprise.staff");
    assertThat(told.code()).isEqualTo("wrongForm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e-1", "12.000001"})
  void aCountIsWhole(String value) {
    assertThat(enterprise("staff", value).code()).isEqualTo("notWhole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775808", "1e400", "1e9999", "1e999999999999", "-1e19", "1e2147483647"
      })
  void aCountBeyondAllReckoningIsTold(String value) {
    Violation told = enterprise("staff", value);
    assertThat(told.code()).isEqualTo("tooBig");
    assertThat(told.value()).contains(value);
  }

  @Test
  void theSameCountMayBeWrittenInManyWays() {
    for (String twelve : new String[] {"12", "12.0", "1.2e1", "120e-1", "12.000"}) {
      assertThat(claim("{\"provision\":\"6.1\",\"qualifyingHires\":" + twelve + "}"))
          .isEqualTo(SmallEnterpriseLoanClaim.builder().qualifyingHires(12).build());
    }
  }

  @Test
  void anEnumerationIsReadByItsCodeOrByItsChineseTerm() {
    Enterprise expected =
        Enterprise.builder().size(Size.SMALL).sector(Sector.CONSTRUCTION).build();
    for (String words :
        new String[] {"SMALL,CONSTRUCTION", "小型," + Sector.CONSTRUCTION.chinese()}) {
      String[] word = words.split(",", -1);
      assertThat(claim("{\"provision\":\"6.1\",\"enterprise\":{\"size\":\"%s\",\"sector\":\"%s\"}}"
              .formatted((Object[]) word)))
          .isEqualTo(SmallEnterpriseLoanClaim.builder().enterprise(expected).build());
    }
  }

  @Test
  void anEnumerationThatDoesNotExistListsWhatIsAllowed() {
    Violation told = enterprise("size", "\"small\"");
    assertThat(told.code()).isEqualTo("unknownValue");
    assertThat(told.english())
        .isEqualTo("small is not among MICRO, SMALL, MEDIUM, LARGE; did you mean SMALL?");
    assertThat(told.chinese()).contains("MICRO 微型、SMALL 小型");
  }

  @Test
  void anUnlistedLeagueIsToldAtTheLeague() {
    Violation told = violation("{\"provision\":\"16.1\",\"league\":\"152100\"}");
    assertThat(told.path()).isEqualTo("league");
    assertThat(told.english()).contains("150100", "152900");
    assertThat(violation("{\"provision\":\"16.1\",\"league\":150100}").code())
        .isEqualTo("wrongForm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-30", "2019-02-29", "2020-13-01", "2020-00-10", "2020-06-31"})
  void aDateThatDoesNotExistIsTold(String date) {
    Violation told = violation("{\"provision\":\"16.1\",\"receivedOn\":\"" + date + "\"}");
    assertThat(told.code()).isEqualTo("noSuchDay");
    assertThat(told.value()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-6-1",
        "20200601",
        "2020/06/01",
        "+12020-06-01",
        "2020-06-01T00:00",
        " 2020-06-01",
        "２０２０-０６-０１",
        ""
      })
  void aDateIsWrittenInOneWayOnly(String date) {
    assertThat(violation("{\"provision\":\"16.1\",\"receivedOn\":\"" + date + "\"}")
            .code())
        .isEqualTo("wrongForm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150105", "\"15010\"", "\"1501050\"", "\"15010a\"", "\"１５０１０５\""})
  void aDivisionIsATextOfSixDigits(String value) {
    assertThat(enterprise("registeredIn", value).code()).isEqualTo("wrongForm");
  }

  @Test
  void aDivisionLiesInAProvince() {
    assertThat(enterprise("registeredIn", "\"990105\"").code()).isEqualTo("noSuchProvince");
  }

  @Test
  void aCreditCodeWithAWrongCheckCharacterNamesTheRightOne() {
    Violation told = enterprise("creditCode", "\"91150100MA0MYA0X0A\"");
    assertThat(told.code()).isEqualTo("wrongCheckCharacter");
    assertThat(told.english()).startsWith("must end in the check character U");
    assertThat(enterprise("creditCode", "\"91150100MA0MYA0X0\"").code()).isEqualTo("wrongForm");
    assertThat(enterprise("creditCode", "\"91150100MA0MYA0X0I\"").code()).isEqualTo("wrongForm");
  }

  @Test
  void aLabelIsAText() {
    assertThat(enterprise("name", "17").code()).isEqualTo("wrongForm");
  }

  @Test
  void whatShouldBeAnObjectOrAListIsTold() {
    assertThat(violation("{\"provision\":\"6.1\",\"enterprise\":[]}").english())
        .isEqualTo("must be an object in braces");
    assertThat(violation("{\"provision\":\"16.1\",\"hires\":{\"ref\":\"a\"}}").english())
        .isEqualTo("must be a list in brackets");
    assertThat(violation("{\"provision\":\"16.1\",\"hires\":[{},null]}").path())
        .isEqualTo("hires[1]");
  }

  @Test
  void anUnknownProvisionIsToldAtTheProvision() {
    Violation told = violation("{\"provision\":\"16.2\",\"whatever\":1}");
    assertThat(told.path()).isEqualTo("provision");
    assertThat(told.value()).contains("16.2");
    assertThat(told.english()).endsWith("did you mean 16.1?");
  }

  @Test
  void aClaimWithoutAProvisionIsToldWhichThereAre() {
    Violation told = violation("{\"league\":\"150100\"}");
    assertThat(told.path()).isEqualTo("provision");
    assertThat(told.value()).isEmpty();
    assertThat(told.english()).contains(String.join(", ", Claims.shapes().keySet()));
    assertThat(violation("{\"provision\":null}").code()).isEqualTo("noProvision");
    assertThat(violation("{\"provision\":16.1}").code()).isEqualTo("wrongForm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "\"16.1\"", "true", "null"})
  void aClaimIsAnObject(String text) {
    Violation told = violation(text);
    assertThat(told.path()).isEmpty();
    assertThat(told.code()).isEqualTo("wrongForm");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceEachWithItsPath() {
    assertThat(violations("""
                {"provision": "16.1", "leage": "150100", "receivedOn": "2020-02-30",
                 "enterprise": {"size": "TINY", "registeredIn": 150105},
                 "hires": [{"person": {"graduatedOn": 2020}}, {"contract": {"openEnded": "no"}}]}
                """))
        .extracting(Violation::path)
        .containsExactly(
            "leage",
            "receivedOn",
            "enterprise.size",
            "enterprise.registeredIn",
            "hires[0].person.graduatedOn",
            "hires[1].contract.openEnded");
  }

  @Test
  void aLongValueIsShownInPart() {
    Optional<String> shown = enterprise("size", "\"" + "𠀀".repeat(1000) + "\"").value();
    assertThat(shown.orElseThrow()).isEqualTo("𠀀".repeat(40) + "…");
  }

  @Test
  void aThousandViolationsAreEnough() {
    StringBuilder text = new StringBuilder("{\"provision\":\"16.1\",\"hires\":[");
    text.append("{\"x\":1},".repeat(200_000)).append("{}]}");
    assertThat(violations(text.toString())).hasSize(1001).last().satisfies(last -> {
      assertThat(last.code()).isEqualTo("tooManyViolations");
      assertThat(last.path()).isEmpty();
    });
  }

  private static Violation enterprise(String fact, String value) {
    return violation("{\"provision\":\"6.1\",\"enterprise\":{\"" + fact + "\":" + value + "}}");
  }
}
