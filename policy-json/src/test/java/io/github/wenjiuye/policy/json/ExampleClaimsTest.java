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
    "3.1a, ELIGIBLE, '\"amount\":{\"min\":\"186432.60\",\"max\":\"186432.60\"}'",
    "6.1, ELIGIBLE, '\"to\":\"SMALL_ENTERPRISE_LOAN\"'",
    "7.1, ELIGIBLE, '\"granted\":{\"min\":\"200000.00\",\"max\":\"200000.00\"}'",
    "7.2, ELIGIBLE, '\"limit\":{\"min\":\"420000.00\",\"max\":\"420000.00\"}'",
    "8.1a, ELIGIBLE, '\"extent\":\"FULL\"'",
    "8.1b, ELIGIBLE, '\"extent\":\"FULL\"'",
    "16.1, ELIGIBLE, '\"amount\":{\"min\":\"3000.00\",\"max\":\"3000.00\"}'",
    "17.2, INELIGIBLE, '\"shortfall\":{\"plannedFreshGraduates\":3}'",
    "20.2, ELIGIBLE, '\"until\":\"2022-07-02\"'",
    "21.1, ELIGIBLE, '\"monthly\":{\"min\":\"1196.80\",\"max\":\"1196.80\"}'"
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
