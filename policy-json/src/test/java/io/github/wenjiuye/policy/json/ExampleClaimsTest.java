package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims in {@code examples/claims}, each named after its provision, under the standards beside them. */
class ExampleClaimsTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path CLAIMS = EXAMPLES.resolve("claims");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1.1, ELIGIBLE, '\"in\":\"RESUMPTION\"'",
    "2.1, ELIGIBLE, '\"to\":\"HEALTH_CODE_RECOGNITION\"'",
    "3.1a, ELIGIBLE, '\"amount\":{\"min\":\"186432.60\",\"max\":\"186432.60\"}'",
    "3.1b, ELIGIBLE, '\"amount\":{\"min\":\"450072.00\",\"max\":\"450072.00\"},\"preference\":[\"affectedByEpidemic\",\"labourIntensive\"]'",
    "4.1, ELIGIBLE, '\"until\":\"2020-06-30\",\"amount\":{\"min\":\"860000.00\"'",
    "5.1, ELIGIBLE, '\"amount\":{\"min\":\"200000.00\"'",
    "5.2, ELIGIBLE, '\"amount\":{\"min\":\"30500.50\"'",
    "6.1, ELIGIBLE, '\"to\":\"SMALL_ENTERPRISE_LOAN\"'",
    "7.1, ELIGIBLE, '\"granted\":{\"min\":\"200000.00\",\"max\":\"200000.00\"}'",
    "7.2, ELIGIBLE, '\"limit\":{\"min\":\"420000.00\",\"max\":\"420000.00\"}'",
    "8.1a, ELIGIBLE, '\"extent\":\"FULL\"'",
    "8.1b, ELIGIBLE, '\"extent\":\"FULL\"'",
    "8.2, ELIGIBLE, '\"extent\":\"REDUCED\"'",
    "9.1, ELIGIBLE, '\"noLaterThan\":\"2020-06-30\",\"amount\":{\"min\":\"3000000.00\"'",
    "9.3, ELIGIBLE, '\"until\":\"2021-06-30\",\"amount\":{\"min\":\"2400000.00\"'",
    "10.1, ELIGIBLE, '\"in\":\"STREET_VENDING\"'",
    "11.1a, ELIGIBLE, '\"to\":\"ENTERPRISE_EMPLOYEE_PENSION\"'",
    "11.1b, ELIGIBLE, '\"amount\":{\"min\":\"6240.31\"'",
    "12.1, ELIGIBLE, '\"amount\":{\"min\":\"1000.00\"'",
    "12.2, ELIGIBLE, '\"amount\":{\"min\":\"6000.00\"'",
    "13.1, ELIGIBLE, '\"amount\":{\"min\":\"300.00\"'",
    "13.2, ELIGIBLE, '\"amount\":{\"min\":\"300.00\"'",
    "14.1a, ELIGIBLE, '\"in\":\"LAND_QUOTA\"'",
    "14.1b, ELIGIBLE, '\"until\":\"2023-07-31\",\"amount\":{\"min\":\"20315.40\"'",
    "14.2, ELIGIBLE, '\"amount\":{\"min\":\"4200.00\"'",
    "15.1, ELIGIBLE, '\"to\":\"POVERTY_EMPLOYMENT_SUPPORT\"'",
    "15.2, ELIGIBLE, '\"in\":\"HIRING\"'",
    "15.3, ELIGIBLE, '\"in\":\"RESUMPTION\"'",
    "15.4, ELIGIBLE, '\"in\":\"PUBLIC_WELFARE_POST\"'",
    "15.5, ELIGIBLE, '\"amount\":{\"min\":\"20000.00\"'",
    "16.1, ELIGIBLE, '\"amount\":{\"min\":\"3000.00\",\"max\":\"3000.00\"}'",
    "17.1, INELIGIBLE, '\"shortfall\":{\"internshipRequired\":true}'",
    "17.2, INELIGIBLE, '\"shortfall\":{\"plannedFreshGraduates\":3}'",
    "18.1, ELIGIBLE, '\"shortfall\":{}'",
    "18.2, INELIGIBLE, '\"shortfall\":{\"postsForUnemployedGraduates\":1}'",
    "19.1a, ELIGIBLE, '\"shortfall\":{}'",
    "19.1b, INELIGIBLE, '\"shortfall\":{\"topUpPlaces\":1}'",
    "19.2, ELIGIBLE, '\"shortfall\":{}'",
    "20.1, ELIGIBLE, '\"until\":[{\"kind\":\"REPORTING\",\"until\":\"2020-08-14\"},{\"kind\":\"FILE_TRANSFER\",\"until\":\"2020-09-14\"}]'",
    "20.2, ELIGIBLE, '\"until\":\"2022-07-02\"'",
    "21.1, ELIGIBLE, '\"monthly\":{\"min\":\"1196.80\",\"max\":\"1196.80\"}'",
    "21.2, ELIGIBLE, '\"until\":\"2021-05-16\",\"monthly\":{\"min\":\"1496.00\"'",
    "22.1a, ELIGIBLE, '\"until\":\"2021-06-30\"'",
    "22.1b, ELIGIBLE, '\"until\":\"2021-02-28\"'",
    "22.3, ELIGIBLE, '\"to\":\"PUBLIC_WELFARE_POST\"'",
    "22.4, ELIGIBLE, '\"amount\":{\"min\":\"170809.20\"'",
    "22.5, ELIGIBLE, '\"amount\":{\"min\":\"1000.00\"'",
    "23.1, ELIGIBLE, '\"amount\":{\"min\":\"43200.00\"'",
    "23.2, ELIGIBLE, '\"amount\":{\"min\":\"20000.00\"'",
    "24.1, ELIGIBLE, '\"amount\":{\"min\":\"17200.00\"'",
    "24.2, ELIGIBLE, '\"payTo\":\"ENTERPRISE\"'",
    "25.1, ELIGIBLE, '\"amount\":{\"min\":\"21000.00\"'",
    "25.2, ELIGIBLE, '\"amount\":{\"min\":\"1700.00\"'",
    "26.2, ELIGIBLE, '\"amount\":{\"min\":\"18000.00\"'",
    "27.1, ELIGIBLE, '\"to\":\"PUBLIC_EMPLOYMENT_SERVICES\"'",
    "28.2, INELIGIBLE, '\"shortfall\":{\"incentives\":true}'"
  })
  void aClaimOfWhichEverythingIsKnownIsDecided(String name, Verdict verdict, String part)
      throws IOException {
    Determination determination = decided(name);
    assertThat(determination.provision()).isEqualTo(name);
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(determination.pending()).isEmpty();
    assertThat(PolicyJson.write(determination)).contains(part);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "7.2-open, ELIGIBLE, partners[1].meetsLoanConditions league partnershipUplift",
    "21.1-open, UNDETERMINED, entitled"
  })
  void anOpenClaimTellsWhatIsMissing(String name, Verdict verdict, String missing)
      throws IOException {
    Determination determination = decided(name);
    assertThat(determination.verdict()).isEqualTo(verdict);
    assertThat(determination.pending().stream().map(Pending::name))
        .containsExactlyInAnyOrder(missing.split(" "));
  }

  @Test
  void everyExampleIsReadWithoutAViolation() throws IOException {
    try (Stream<Path> files = Files.list(CLAIMS)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .containsAll(PolicyEvaluator.provisions().stream()
              .map(provision -> provision + ".json")
              .toList());
      assertThat(names).allSatisfy(name -> {
        String provision = name.replace(".json", "").replace("-open", "");
        assertThat(claim(CLAIMS.resolve(name)).provision()).isEqualTo(provision);
      });
    }
  }

  private static Determination decided(String name) throws IOException {
    try (InputStream standards = Files.newInputStream(EXAMPLES.resolve("standards.json"))) {
      return PolicyEvaluator.builder()
          .standards(PolicyJson.readStandards(standards))
          .build()
          .evaluate(claim(CLAIMS.resolve(name + ".json")));
    }
  }

  private static Claim claim(Path file) throws IOException {
    return Documents.claim(Files.readString(file));
  }
}
