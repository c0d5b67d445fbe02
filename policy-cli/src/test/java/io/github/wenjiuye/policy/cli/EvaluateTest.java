package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INVALID;
import static io.github.wenjiuye.policy.cli.Samples.LOAN;
import static io.github.wenjiuye.policy.cli.Samples.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code evaluate} answers, in which form, and with which exit code. */
class EvaluateTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  private String file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String verdict(String json) throws Exception {
    return JSON.readTree(json).path("verdict").asText();
  }

  @Test
  void anObjectIsAnsweredByOneObject() throws Exception {
    Run run = Run.of("evaluate", "--format", "json", file("a.json", ELIGIBLE)).isAnswered();
    assertThat(verdict(run.out())).isEqualTo("ELIGIBLE");
  }

  @Test
  void anArrayIsAnsweredByAnArrayInTheSameOrder() throws Exception {
    String claims = "[" + String.join(",", ELIGIBLE, INELIGIBLE, LOAN) + "]";
    JsonNode answer = JSON.readTree(
        Run.reading(claims, "evaluate", "--format", "json", "-").isAnswered().out());
    assertThat(answer.isArray()).isTrue();
    assertThat(answer.findValuesAsText("verdict"))
        .containsExactly("ELIGIBLE", "INELIGIBLE", "ELIGIBLE");
    assertThat(answer.get(2).path("provision").asText()).isEqualTo("6.1");
  }

  @Test
  void anArrayOfOneIsAnArray() throws Exception {
    String out =
        Run.reading("[" + LOAN + "]", "evaluate", "--format", "json", "-").out();
    assertThat(JSON.readTree(out).size()).isEqualTo(1);
    assertThat(JSON.readTree(out).isArray()).isTrue();
  }

  @Test
  void anEmptyArrayIsAnsweredByAnEmptyArray() throws Exception {
    Run run = Run.reading("[]", "evaluate", "--format", "json", "-").isAnswered();
    assertThat(JSON.readTree(run.out()).isArray()).isTrue();
    assertThat(JSON.readTree(run.out())).isEmpty();
  }

  @Test
  void linesAreAnsweredByLines() throws Exception {
    String lines = String.join("\n", ELIGIBLE, "", UNDETERMINED, LOAN) + "\n";
    Run run =
        Run.of("evaluate", "--format", "json", file("claims.jsonl", lines)).isAnswered();
    assertThat(run.lines()).hasSize(3);
    assertThat(verdict(run.lines().get(1))).isEqualTo("UNDETERMINED");
    assertThat(Run.reading(lines, "evaluate", "--format", "json", "-")).isEqualTo(run);
  }

  @Test
  void aSingleLineIsALine() throws Exception {
    Run run = Run.of("evaluate", "--format", "json", file("a.jsonl", LOAN)).isAnswered();
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void severalFilesAreAnsweredByLinesInTheirOrder() throws Exception {
    String array = file("array.json", "[" + INELIGIBLE + "," + INVALID + "]");
    Run run =
        Run.reading(LOAN, "evaluate", "--format", "json", file("a.json", ELIGIBLE), array, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(4);
    assertThat(verdict(run.lines().get(0))).isEqualTo("ELIGIBLE");
    assertThat(verdict(run.lines().get(1))).isEqualTo("INELIGIBLE");
    assertThat(run.lines().get(2)).contains("violations");
    assertThat(run.lines().get(3)).contains("\"6.1\"");
  }

  @Test
  void inThePlaceOfAnInvalidClaimStandWhatIsWrongWithIt() throws Exception {
    String lines = String.join("\n", ELIGIBLE, INVALID, "{", LOAN) + "\n";
    Run run =
        Run.of("evaluate", "--format", "json", file("claims.jsonl", lines)).isClear();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(4);
    JsonNode invalid = JSON.readTree(run.lines().get(1));
    assertThat(invalid.path("line").asInt()).isEqualTo(2);
    JsonNode violation = invalid.path("violations").path(0);
    assertThat(violation.path("path").asText()).isEqualTo("hires[0].contract.endsOn");
    assertThat(violation.path("value").asText()).isEqualTo("2020-07-05");
    assertThat(violation.path("message").asText()).isNotBlank();
    assertThat(violation.path("code").asText()).isNotBlank();
    assertThat(JSON.readTree(run.lines().get(2)).path("line").asInt()).isEqualTo(3);
    assertThat(verdict(run.lines().get(3))).isEqualTo("ELIGIBLE");
    assertThat(run.err()).contains("2 of 4");
  }

  @Test
  void aSingleInvalidClaimIsAnObjectWithoutALine() throws Exception {
    Run run = Run.reading(INVALID, "evaluate", "--format", "json", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(JSON.readTree(run.out()).has("violations")).isTrue();
    assertThat(JSON.readTree(run.out()).has("line")).isFalse();
  }

  @Test
  void messagesInJsonAreInTheChosenLanguage() {
    Run run = Run.reading(INVALID, "evaluate", "--format", "json", "--lang", "zh-CN", "-");
    assertThat(run.out()).containsPattern("\\p{IsHan}");
  }

  @Test
  void textIsInTheChosenLanguage() {
    assertThat(Run.reading(ELIGIBLE, "evaluate", "-").isAnswered().out()).contains("eligible");
    assertThat(Run.in(Run.CHINESE, ELIGIBLE, "evaluate", "-").isAnswered().out())
        .contains("符合")
        .doesNotContain("eligible");
  }

  @Test
  void eachOfManyClaimsIsNamedInTextAndASingleOneIsNot() throws Exception {
    String lines = file("claims.jsonl", ELIGIBLE + "\n\n" + LOAN + "\n");
    assertThat(Run.of("evaluate", lines).out()).contains(lines + ", line 1", lines + ", line 3");
    assertThat(Run.reading("[" + LOAN + "," + LOAN + "]", "evaluate", "-").out())
        .contains("standard input, claim 2");
    assertThat(Run.reading(LOAN, "evaluate", "-").out()).doesNotContain("standard input");
  }

  @Test
  void inTextTheGoodClaimsArePrintedAndTheOthersToldOnStandardError() throws Exception {
    String lines = file("claims.jsonl", String.join("\n", INVALID, LOAN, "[", "{}"));
    Run run = Run.of("evaluate", lines).isClear();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains(lines + ", line 2", "eligible").doesNotContain("line 1");
    assertThat(run.err())
        .contains(lines + ", line 1: hires[0].contract.endsOn", "line 3", "line 4", "3 of 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INELIGIBLE|3",
        "UNDETERMINED|3",
        "ineligible,undetermined|3",
        "INELIGIBLE, UNDETERMINED|3",
        "ELIGIBLE|3",
      })
  void failOnTurnsAVerdictIntoExitCode3(String verdicts, int code) throws Exception {
    String lines = file("claims.jsonl", String.join("\n", ELIGIBLE, INELIGIBLE, UNDETERMINED));
    Run run = Run.of("evaluate", "--fail-on", verdicts, lines);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Run.of("evaluate", lines).isAnswered().out());
  }

  @Test
  void failOnIsSilentAboutOtherVerdicts() {
    Run.reading(ELIGIBLE, "evaluate", "--fail-on", "INELIGIBLE,UNDETERMINED", "-")
        .isAnswered();
  }

  @Test
  void anInvalidClaimWeighsMoreThanAVerdict() {
    String lines = INELIGIBLE + "\n" + INVALID;
    Run run = Run.reading(lines, "evaluate", "--fail-on", "INELIGIBLE", "-");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void standardsAndReadingsAreApplied() throws Exception {
    String standards = file("standards.json", "{\"150100\":{\"graduateHiringSubsidy\":\"1500\"}}");
    Run run = Run.reading(
            ELIGIBLE,
            "evaluate",
            "--format=json",
            "--standards=" + standards,
            "--reading=R16-1=TWELVE_MONTHS",
            "-")
        .isAnswered();
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.at("/grant/amount/max").asText()).isEqualTo("1500.00");
    assertThat(run.out()).contains("TWELVE_MONTHS");
  }

  @Test
  void theExamplesAreEvaluated() {
    Path examples = Path.of(System.getProperty("policy.root"), "examples");
    String standards = examples.resolve("standards.json").toString();
    for (String name : new String[] {"graduate-hiring.json", "small-enterprise-loan.json"}) {
      assertThat(
              Run.of("evaluate", examples.resolve(name).toString()).isAnswered().out())
          .contains("eligible");
    }
    String claims = examples.resolve("claims.jsonl").toString();
    Run run = Run.of("evaluate", "--format", "json", "--standards", standards, claims);
    assertThat(run.isAnswered().lines())
        .hasSize(6)
        .extracting(EvaluateTest::verdict)
        .containsExactly(
            "ELIGIBLE", "ELIGIBLE", "INELIGIBLE", "ELIGIBLE", "INELIGIBLE", "UNDETERMINED");
  }
}
