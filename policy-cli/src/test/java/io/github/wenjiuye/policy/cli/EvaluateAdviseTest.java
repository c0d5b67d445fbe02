package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.text.Columns;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code evaluate --advise} tells of claims that are refused, and of others. */
class EvaluateAdviseTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REFUSED =
      Path.of(System.getProperty("policy.root"), "examples", "refused.json").toString();

  /** An enterprise too large, received too late. */
  private static final String HOPELESS = """
      {"provision":"3.1a","receivedOn":"2021-01-04","enterprise":{"size":"LARGE","layoffs":0,\
      "insuredAtPriorYearEnd":40},"premiumsPaidPriorYear":"1000"}""";

  /** Two more hires would be enough. */
  private static final String LOAN = """
      {"provision":"6.1","appliedOn":"2020-06-15","enterprise":{"size":"SMALL","staff":30},\
      "qualifyingHires":3}""";

  @Test
  void anAnswerForPeopleEndsWithEachWay() {
    assertThat(Run.of("evaluate", "--advise", REFUSED).isAnswered().lines())
        .containsSubsequence(
            "What would make the claim succeed",
            "Way 1:",
            "- [16.1] hire 1: last day of the contract: 2021-06-30 instead of 2021-06-16",
            "    (14 days later)",
            "Way 2:",
            "Way 3:",
            "- [16.1] hires that qualify: 1 more");
  }

  @Test
  void whatCanNoLongerBeChangedIsSaidToBeSo() {
    String text =
        Run.reading(HOPELESS, "evaluate", "--advise", "-").isAnswered().out();
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Nothing that can still be done would make the claim succeed "
            + "- [3.2] day on which the claim was received: 2021-01-04 it would have to be "
            + "2020-12-31 (4 days earlier), but a day that has passed can no longer be changed "
            + "- [3.1] size of the enterprise: large it would have to be micro, small or medium");
  }

  @Test
  void itIsToldInChineseToo() {
    assertThat(Run.in(Run.CHINESE, LOAN, "evaluate", "--advise", "-").out()).endsWith("""

            怎样才能符合条件
            - [6.1] 当年新招用的符合条件人数：由3改为5（增加2）
            """);
  }

  @Test
  void itFitsIntoANarrowTerminal() {
    ImmutableMap<String, String> narrow = ImmutableMap.of("LANG", "zh_CN.UTF-8", "COLUMNS", "50");
    String text =
        Run.in(narrow, "", "evaluate", "--advise", REFUSED).isAnswered().out();
    assertThat(text.substring(text.indexOf("怎样才能符合条件")).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(50));
  }

  @Test
  void aClaimThatIsNotRefusedNeedsNoAdvice() {
    assertThat(Run.reading(ELIGIBLE, "evaluate", "--advise", "-"))
        .isEqualTo(Run.reading(ELIGIBLE, "evaluate", "-"));
    assertThat(Run.reading(ELIGIBLE, "evaluate", "--advise", "--format", "json", "-"))
        .isEqualTo(Run.reading(ELIGIBLE, "evaluate", "--format", "json", "-"));
  }

  @Test
  void theClaimThatEachWayBearsIsEvaluatedAsPromised() throws Exception {
    JsonNode answer = JSON.readTree(
        Run.of("evaluate", "--advise", "--format", "json", REFUSED).isAnswered().out());
    assertThat(answer.at("/advice/obstacles")).isEmpty();
    assertThat(answer.at("/advice/remedies")).hasSize(3);
    for (JsonNode remedy : answer.at("/advice/remedies")) {
      Run again = Run.reading(remedy.path("claim").toString(), "evaluate", "--format", "json", "-");
      assertThat(JSON.readTree(again.isAnswered().out()).path("verdict"))
          .isEqualTo(remedy.path("verdict"));
    }
    JsonNode change = answer.at("/advice/remedies/0/changes/0");
    assertThat(change).isEqualTo(JSON.readTree("""
        {"fact":"hires[0].contract.endsOn","now":"2021-06-16","to":["2021-06-30"],\
        "direction":"LATER","by":"14","sentences":["16.1"]}"""));
  }

  @Test
  void ofAnObstacleTheReasonIsWritten() throws Exception {
    JsonNode answer = JSON.readTree(
        Run.reading(HOPELESS, "evaluate", "--advise", "--format", "json", "-").out());
    assertThat(answer.at("/advice/remedies")).isEmpty();
    assertThat(answer.at("/advice/obstacles").findValuesAsText("reason"))
        .containsExactly("PAST", "GIVEN");
    assertThat(answer.at("/advice/obstacles/1/to").toString())
        .isEqualTo("[\"MICRO\",\"SMALL\",\"MEDIUM\"]");
  }

  @Test
  void ofSeveralClaimsEachIsAnsweredForItself() {
    Run run = Run.reading(
        "[" + String.join(",", ELIGIBLE, INVALID, LOAN) + "]",
        "evaluate",
        "--advise",
        "--format",
        "json",
        "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines().stream().filter(line -> line.contains("\"advice\""))).hasSize(1);
  }

  @Test
  void itIsNotToldBesideClaimsSeenTogether() {
    Run.reading(LOAN, "evaluate", "--advise", "--together", "-")
        .isRefused("--advise", "--together");
  }
}
