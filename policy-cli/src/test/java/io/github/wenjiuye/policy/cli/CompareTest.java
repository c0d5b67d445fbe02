package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  void aClaimTellsByHowMuchItsSumChanges() {
    assertThat(Run.of("compare", now, planned, HIRING).isAnswered().out())
        .contains("16.1")
        .contains("3000.00, then 4000.00 (+1000.00)")
        .contains("Different: 1 of 1.")
        .contains("Payments: 3000.00, then 4000.00 (+1000.00)");
  }

  @Test
  void theOtherWayRoundHasTheOtherSign() {
    assertThat(Run.of("compare", planned, now, HIRING).isAnswered().out())
        .contains("4000.00, then 3000.00 (-1000.00)");
  }

  @Test
  void nothingDiffersFromItself() throws Exception {
    JsonNode same = JSON.readTree(
        Run.of("compare", "--format", "json", now, now, ENTERPRISE).isAnswered().out());
    assertThat(same.at("/summary/different").asInt()).isZero();
    assertThat(same.at("/summary/claims").asInt()).isGreaterThan(20);
    assertThat(same.at("/summary/sums/PAYMENT/change/min").asText()).isEqualTo("0.00");
  }

  @Test
  void aPartyIsComparedUnderEveryProvisionThatConcernsIt() {
    assertThat(Run.of("compare", now, planned, ENTERPRISE).isAnswered().out())
        .contains("Hohhot Example Software 16.1")
        .contains("[+500.00, +1000.00]")
        .doesNotContain("Example Software 6.1");
  }

  @Test
  void aReadingAloneIsComparedToo() {
    String claim = "{\"provision\":\"8.1a\",\"loan\":{\"kind\":\"PERSONAL\",\"amount\":\"50000\","
        + "\"issuedOn\":\"2020-04-15\"}}";
    Run run = Run.reading(claim, "compare", "--after-reading", "R8-1=EXCLUDED", now, now, "-")
        .isAnswered();
    assertThat(run.out()).contains("1 × eligible, then ineligible");
    assertThat(
            Run.in(Run.CHINESE, claim, "compare", "--after-reading", "R8-1=EXCLUDED", now, now, "-")
                .out())
        .contains("1份由符合变为不符合");
  }

  @Test
  void whatCannotBeIsToldAndTheOthersAreCompared() {
    Run run = Run.reading(
        "[{\"provision\":\"6.1\",\"enterprise\":{\"staff\":0}},{\"provision\":\"7.1\"}]",
        "compare",
        now,
        planned,
        "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("enterprise.staff");
    assertThat(run.out()).contains("Different: 0 of 1.");
    Run.reading("{\"hires\":[]}", "compare", now, planned, "-").isClear();
    Run.of("compare", now, planned).isRefused("Which file");
    Run.of("compare", "none.json", planned, HIRING).isRefused("none.json");
  }
}
