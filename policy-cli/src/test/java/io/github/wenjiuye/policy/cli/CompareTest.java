package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.text.Columns;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} tells of claims and parties under two sets of standards. */
class CompareTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of(System.getProperty("policy.root"), "examples");
  private static final String ENTERPRISE = EXAMPLES.resolve("enterprise.json").toString();
  private static final String HIRING = EXAMPLES.resolve("graduate-hiring.json").toString();

  @TempDir
  Path folder;

  private String now;
  private String planned;

  @BeforeEach
  void standards() throws Exception {
    now = Files.writeString(
            folder.resolve("now.json"), "{\"150100\": {\"graduateHiringSubsidy\": \"1500\"}}")
        .toString();
    planned = Files.writeString(
            folder.resolve("planned.json"), "{\"150100\": {\"graduateHiringSubsidy\": \"2000\"}}")
        .toString();
  }

  @Test
  void aClaimTellsBothAnswersAndByHowMuchItsSumChanges() {
    assertThat(Run.of("compare", now, planned, HIRING).isAnswered().out())
        .startsWith("16.1 ")
        .contains(
            "  Before\n    Payment: 3,000.00 yuan\n",
            "  After\n    Payment: 4,000.00 yuan\n",
            "  Change: 1,000.00 yuan more\n",
            "Claims compared: 1; different: 1\n",
            "  Payments: 1,000.00 yuan more")
        .doesNotContain("Verdict");
    assertThat(Run.in(Run.CHINESE, "", "compare", now, planned, HIRING)
            .isAnswered()
            .out())
        .contains("调整前", "调整后", "变化：增加1,000.00元", "共比较1份申请，1份结果不同");
  }

  @Test
  void theOtherWayRoundItIsLess() {
    assertThat(Run.of("compare", planned, now, HIRING).isAnswered().out())
        .contains("Change: 1,000.00 yuan less");
  }

  @Test
  void nothingDiffersFromItself() throws Exception {
    assertThat(Run.of("compare", now, now, ENTERPRISE).isAnswered().lines())
        .singleElement()
        .asString()
        .endsWith("none differs");
    JsonNode same = JSON.readTree(
        Run.of("compare", "--format", "json", now, now, ENTERPRISE).isAnswered().out());
    assertThat(same.at("/summary/different").asInt()).isZero();
    assertThat(same.at("/summary/claims").asInt()).isGreaterThan(20);
    assertThat(same.at("/summary/sums/PAYMENT/change/min").asText()).isEqualTo("0.00");
  }

  @Test
  void aPartyIsComparedUnderEveryProvisionThatConcernsIt() throws Exception {
    assertThat(Run.of("compare", now, planned, ENTERPRISE).isAnswered().out())
        .contains("── Hohhot Example Software ──\n16.1 ")
        .contains("Change: between 500.00 yuan and 1,000.00 yuan more")
        .doesNotContain("6.1 Start-up");
    JsonNode json = JSON.readTree(Run.of("compare", "--format", "json", now, planned, ENTERPRISE)
        .isAnswered()
        .out());
    assertThat(json.path("claims").findValuesAsText("party"))
        .hasSize(json.at("/summary/claims").asInt())
        .containsOnly("Hohhot Example Software");
  }

  @Test
  void aSumWithoutEndThatDoesNotChangeLeavesTheChangeOfTheOthersBounded() throws Exception {
    String standards = EXAMPLES.resolve("standards.json").toString();
    String raised = Files.writeString(
            folder.resolve("raised.json"),
            Files.readString(Path.of(standards))
                .replace("\"ruralHiringSubsidy\": \"1000\"", "\"ruralHiringSubsidy\": \"1300\""))
        .toString();
    JsonNode sum = JSON.readTree(
            Run.of("compare", "--format", "json", standards, raised, ENTERPRISE)
                .isAnswered()
                .out())
        .at("/summary/sums/PAYMENT");
    assertThat(sum.at("/before/max").isNull()).isTrue();
    assertThat(sum.at("/after/max").isNull()).isTrue();
    assertThat(sum.at("/change/max").isNull()).isFalse();
    assertThat(sum.at("/change/min").isNull()).isFalse();
  }

  @Test
  void aConditionThatTurnsIsToldOnBothSides() throws Exception {
    String strict = Files.writeString(
            folder.resolve("strict.json"),
            "{\"150000\": {\"layoffRateCeiling\": [{\"rate\": \"0.01\"}]}}")
        .toString();
    String loose = Files.writeString(
            folder.resolve("loose.json"),
            "{\"150000\": {\"layoffRateCeiling\": [{\"rate\": \"0.055\"}]}}")
        .toString();
    String refund = EXAMPLES.resolve("claims/3.1a.json").toString();
    assertThat(Run.of("compare", loose, strict, refund).isAnswered().out())
        .contains("    Verdict: eligible\n", "    Verdict: ineligible\n")
        .containsPattern("✓ \\[3.1] layoffs.*\\n.*5.5%|✓ \\[3.1] layoffs.*5.5%")
        .containsPattern("✗ \\[3.1] layoffs")
        .contains("eligible → ineligible: 1");
  }

  @Test
  void aReadingAloneIsComparedToo() {
    String claim = "{\"provision\":\"8.1a\",\"loan\":{\"kind\":\"PERSONAL\",\"amount\":\"50000\","
        + "\"issuedOn\":\"2020-04-15\"}}";
    String[] words = {"compare", "--after-reading", "R8-1=EXCLUDED", now, now, "-"};
    assertThat(Run.reading(claim, words).isAnswered().out()).contains("eligible → ineligible: 1");
    assertThat(Run.in(Run.CHINESE, claim, words).isAnswered().out()).contains("符合 → 不符合：1份");
    String[] other = {"compare", "--before-reading", "R8-1=EXCLUDED", now, now, "-"};
    assertThat(Run.reading(claim, other).isAnswered().out()).contains("ineligible → eligible: 1");
  }

  @Test
  void linesAreToldByTheirNumber() throws Exception {
    String claim = Files.readString(Path.of(HIRING)).replace("\n", " ");
    String lines = Files.writeString(
            folder.resolve("claims.jsonl"), claim + "\n\n" + Samples.INVALID + "\n" + claim + "\n")
        .toString();
    Run run = Run.of("compare", now, planned, lines).isClear();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("line 1 ──", "line 4 ──", "different: 2");
    assertThat(run.err()).contains("line 3: hires[0].contract.endsOn");
    JsonNode json =
        JSON.readTree(Run.of("compare", "--format", "json", now, planned, lines).out());
    assertThat(json.path("claims").findValuesAsText("line")).containsExactly("1", "3", "4");
    assertThat(json.at("/claims/1/violations/0/path").asText())
        .isEqualTo("hires[0].contract.endsOn");
    assertThat(json.at("/claims/2/sum/change/min").asText()).isEqualTo("1000.00");
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndTheOthersAreCompared() {
    Run run = Run.reading(
        "[{\"provision\":\"6.1\",\"enterprise\":{\"staff\":0,\"siz\":\"SMALL\"}},"
            + "{\"provision\":\"7.1\"}]",
        "compare",
        now,
        planned,
        "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("claim 1: enterprise.staff", "claim 1: enterprise.siz");
    assertThat(run.out()).contains("Claims compared: 1; none differs");
    Run party = Run.reading("{\"enterprise\":{\"staff\":0}}", "compare", now, planned, "-")
        .isClear();
    assertThat(party.code()).isEqualTo(2);
    assertThat(party.errors()).hasSize(1);
  }

  @Test
  void badUsageIsToldWithWhatIsMissing() throws Exception {
    Run.of("compare").isRefused("before and after");
    Run.of("compare", now).isRefused("second file");
    Run.of("compare", now, planned).isRefused("Which file");
    Run.of("compare", "none.json", planned, HIRING).isRefused("none.json");
    Run.of("compare", "--after-readin", "R8-1=EXCLUDED", now, planned, HIRING)
        .isRefused("--after-reading");
    Run.of("compare", "--after-reading", "R8-1=EXCLUSIVE", now, planned, HIRING)
        .isRefused("--after-reading", "EXCLUDED");
    String wrong = Files.writeString(
            folder.resolve("wrong.json"), "{\"150100\": {\"graduateHiringSubsidy\": \"1\"}}")
        .toString();
    Run.of("compare", now, wrong, HIRING).isRefused("wrong.json", "1000");
  }

  @Test
  void onANarrowTerminalTheLinesStayNarrow() {
    Run run = Run.in(
        ImmutableMap.of("LANG", "zh_CN.UTF-8", "COLUMNS", "40"),
        "",
        "compare",
        now,
        planned,
        ENTERPRISE);
    assertThat(run.lines()).allMatch(line -> Columns.width(line) <= 40);
  }
}
