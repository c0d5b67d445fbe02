package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INVALID;
import static io.github.wenjiuye.policy.cli.Samples.LOAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.text.Columns;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code evaluate --together} answers, in which form, and with which exit code. */
class EvaluateTogetherTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of(System.getProperty("policy.root"), "examples");

  /** The same hire as in {@link Samples#ELIGIBLE}. */
  private static final String UNEMPLOYED = """
      {"provision":"22.5","receivedOn":"2020-09-15","employer":"ENTERPRISE",\
      "hires":[{"ref":"A-17","hiredOn":"2020-07-06",\
      "person":{"registeredUnemployedSince":"2020-01-06"},\
      "contract":{"startsOn":"2020-07-06","endsOn":"2022-07-05"},"socialInsurancePaid":true}]}""";

  /** More than can be counted with another of its kind. */
  private static final String HUGE = """
      {"provision":"3.1a","receivedOn":"2020-09-15","enterprise":{"size":"SMALL","layoffs":0,\
      "insuredAtPriorYearEnd":1},"premiumsPaidPriorYear":"90000000000000000"}""";

  @TempDir
  Path folder;

  private String file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static JsonNode json(String claims) throws Exception {
    return JSON.readTree(
        Run.reading(claims, "evaluate", "--together", "--format", "json", "-").out());
  }

  @Test
  void oneAnswerHoldsEveryDeterminationTheOverlapsAndTheTotal() throws Exception {
    JsonNode answer = json("[" + String.join(",", ELIGIBLE, INELIGIBLE, UNEMPLOYED) + "]");
    assertThat(answer.path("claims").findValuesAsText("verdict"))
        .containsExactly("ELIGIBLE", "INELIGIBLE", "ELIGIBLE");
    assertThat(answer.at("/overlaps/0/party").asText()).isEqualTo("A-17");
    assertThat(answer.at("/overlaps/0/stakes").findValuesAsText("standing"))
        .containsExactly("GRANTED", "GIVES_WAY");
    assertThat(answer.at("/overlaps/0/stakes/1/claim").asInt()).isEqualTo(2);
    assertThat(answer.at("/total/amount/min").asText()).isEqualTo("1000.00");
    assertThat(answer.at("/total/apart/min").asText()).isEqualTo("2000.00");
  }

  @Test
  void aReadingLetsBothBePaid() throws Exception {
    String claims = file("claims.json", "[" + ELIGIBLE + "," + UNEMPLOYED + "]");
    Run run = Run.of("evaluate", "--together", "--reading", "R0-2=EACH", "--format", "json", claims)
        .isAnswered();
    assertThat(JSON.readTree(run.out()).at("/total/amount/min").asText()).isEqualTo("2000.00");
  }

  @Test
  void claimsOfSeveralFilesAreSeenTogetherAndNumberedThrough() throws Exception {
    String first = file("a.json", ELIGIBLE);
    String lines = file("b.jsonl", LOAN + "\n\n" + UNEMPLOYED + "\n");
    Run run = Run.of("evaluate", "--together", first, lines).isAnswered();
    assertThat(run.out())
        .contains(
            "── claim 1 (" + first + ") ──",
            "── claim 3 (" + lines + ", line 3) ──",
            "Claims seen together: 3",
            "✓ claim 1, 16.1, hire 1: at least 1,000.00 yuan, granted",
            "✗ claim 3, 22.5, hire 1: 1,000.00 yuan, gives way");
  }

  @Test
  void aClaimThatIsNotValidKeepsItsPlace() throws Exception {
    String lines = String.join("\n", ELIGIBLE, INVALID, "", "{", UNEMPLOYED) + "\n";
    Run run = Run.reading(lines, "evaluate", "--together", "--format", "json", "-");
    assertThat(run.code()).isEqualTo(2);
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.at("/claims/1/violations/0/path").asText())
        .isEqualTo("hires[0].contract.endsOn");
    assertThat(answer.at("/claims/2/line").asInt()).isEqualTo(4);
    assertThat(answer.at("/total/leftOut").toString()).isEqualTo("[1,2]");
    assertThat(answer.at("/overlaps/0/stakes/1/claim").asInt()).isEqualTo(3);
    assertThat(run.err()).contains("2 of 4");

    Run text = Run.reading(lines, "evaluate", "--together", "-").isClear();
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).contains("Left out, not valid: claim 2, claim 3");
    assertThat(text.err()).contains("claim 2 (standard input, line 2): hires[0].contract.endsOn");
  }

  @Test
  void oneClaimAndNoClaimAreAnsweredToo() throws Exception {
    assertThat(json(LOAN).path("overlaps")).isEmpty();
    assertThat(json("[]").at("/total/amount/max").asText()).isEqualTo("0.00");
    assertThat(Run.reading(LOAN, "evaluate", "--together", "-").isAnswered().out())
        .contains("Claims seen together: 1", "Nobody is claimed for");
  }

  @Test
  void aVerdictThatFailsTheRunDoesSoTogetherToo() {
    Run run = Run.reading(
        "[" + ELIGIBLE + "," + INELIGIBLE + "]",
        "evaluate",
        "--together",
        "--fail-on",
        "INELIGIBLE",
        "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("Claims seen together: 2");
  }

  @Test
  void aSumThatIsTooLargeToCountIsTold() throws Exception {
    String claims = file("huge.json", "[" + HUGE + "," + HUGE + "]");
    Run text = Run.of("evaluate", "--together", claims).isClear();
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.err()).contains("larger than can be counted");
    Run json = Run.of("evaluate", "--together", "--format", "json", claims);
    assertThat(json.code()).isEqualTo(2);
    assertThat(JSON.readTree(json.out()).at("/violations/0/code").asText())
        .isEqualTo("amountTooLarge");
  }

  @Test
  void aSlipInTheOptionIsTold() {
    Run.of("evaluate", "--togehter", "a.json").isRefused("--togehter", "--together");
  }

  @Test
  void theExampleIsReadInBothLanguagesOnANarrowTerminalToo() {
    String[] args = {
      "evaluate",
      "--together",
      "--standards",
      EXAMPLES.resolve("standards.json").toString(),
      EXAMPLES.resolve("together.json").toString()
    };
    assertThat(Run.of(args).isAnswered().out())
        .contains(
            "  ✗ claim 2, 12.1, hire 1: 1,000.00 yuan, gives way",
            "  ✗ claim 3, 3.1a: 21,504.60 yuan, gives way",
            "  ✓ claim 6, 21.2: not part of the sum, granted",
            "  Payment: between 97,720.00 and 177,712.00 yuan",
            "- claim 2, hire 2: mark of the hire is not given");
    Run narrow = Run.in(ImmutableMap.of("LANG", "zh_CN.UTF-8", "COLUMNS", "40"), "", args);
    String told = narrow.isAnswered().out();
    assertThat(told.substring(told.indexOf("合并审核")).lines())
        .allMatch(line -> Columns.width(line) <= 40);
  }
}
