package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.INVALID;
import static io.github.wenjiuye.policy.cli.Samples.LOAN;
import static io.github.wenjiuye.policy.cli.Samples.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code evaluate --record} keeps, and what {@code verify} makes of it. */
class VerifyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  private Path records;

  @BeforeEach
  void nameTheFile() {
    records = folder.resolve("records.jsonl");
  }

  private List<String> recorded(String claims, String... options) throws IOException {
    String[] args = new String[options.length + 4];
    args[0] = "evaluate";
    args[1] = "--record";
    args[2] = records.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = "-";
    Run.reading(claims, args);
    return Files.readAllLines(records);
  }

  private Run verify(String... lines) throws IOException {
    Files.writeString(records, String.join("\n", lines) + "\n");
    return Run.of("verify", records.toString()).isClear();
  }

  @Test
  void eachDecisionIsRecordedOnALineOfItsOwn() throws IOException {
    List<String> lines = recorded("[" + String.join(",", ELIGIBLE, INELIGIBLE, LOAN) + "]");
    assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"record\":1,\"claim\":{"));
    assertThat(JSON.readTree(lines.get(1)).at("/determination/verdict").asText())
        .isEqualTo("INELIGIBLE");
    assertThat(JSON.readTree(lines.get(1)).at("/determination/policy/version").asText())
        .isNotBlank();
  }

  @Test
  void theAnswerIsTheSameWithARecordAsWithout() throws IOException {
    String claims = String.join("\n", ELIGIBLE, UNDETERMINED, INVALID, LOAN);
    for (String format : List.of("text", "json")) {
      Run with =
          Run.reading(claims, "evaluate", "--format", format, "--record", records.toString(), "-");
      assertThat(with).isEqualTo(Run.reading(claims, "evaluate", "--format", format, "-"));
      assertThat(Files.readAllLines(records)).hasSize(3);
    }
  }

  @Test
  void claimsThatAreSeenTogetherAreRecordedEach() throws IOException {
    assertThat(recorded(String.join("\n", ELIGIBLE, LOAN), "--together")).hasSize(2);
    assertThat(Run.of("verify", records.toString()).isAnswered().out()).contains("2 the same");
  }

  @Test
  void aRecordNeedsNoFileButItselfToBeVerified() throws IOException {
    Path standards = Files.writeString(
        folder.resolve("standards.json"), "{\"150100\":{\"graduateHiringSubsidy\":\"1500\"}}");
    recorded(
        String.join("\n", ELIGIBLE, UNDETERMINED),
        "--standards",
        standards.toString(),
        "--reading",
        "R16-1=TWELVE_MONTHS");
    Files.delete(standards);
    Run run = Run.of("verify", records.toString()).isAnswered();
    assertThat(run.out())
        .contains("✓ ", "line 1: 16.1 eligible")
        .endsWith("2 records: 2 the same\n");
  }

  @Test
  void aRecordByItselfIsVerifiedWithoutASummary() throws IOException {
    String record = recorded(LOAN).get(0);
    String indented = JSON.readTree(record).toPrettyString();
    Run run = Run.reading(indented, "verify", "-").isAnswered();
    assertThat(run.lines()).hasSize(1);
    assertThat(Run.in(Run.CHINESE, indented, "verify", "-").isAnswered().out())
        .contains("规则未变，结果一致");
  }

  @Test
  void anAlteredVerdictIsToldWithBothAnswers() throws IOException {
    String record = recorded(ELIGIBLE).get(0).replace("\"ELIGIBLE\"", "\"INELIGIBLE\"");
    Run run = verify(record);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("altered", "verdict: ineligible on record, eligible when decided again");
  }

  @Test
  void anAlteredClaimIsToldEvenWhereItDecidesNothing() throws IOException {
    String record = recorded(ELIGIBLE).get(0).replace("\"A-17\"", "\"A-18\"");
    assertThat(verify(record).code()).isEqualTo(2);
    assertThat(verify(record).err()).contains("altered", "seal");
  }

  @Test
  void alteredStandardsAndReadingsAreNamed() throws IOException {
    String record = recorded(LOAN)
        .get(0)
        .replace("\"standards\":{}", "\"standards\":{\"150000\":{\"unemploymentBenefit\":\"1\"}}")
        .replace("\"R16-1\":\"CALENDAR_YEAR\"", "\"R16-1\":\"TWELVE_MONTHS\"");
    assertThat(verify(record).err())
        .contains("standards in it are not those", "readings in it are not those");
  }

  @Test
  void whatIsNoRecordOrCutOffOrOfAnotherFormIsToldWithItsLineAndTheOthersAreVerified()
      throws IOException {
    String record = recorded(LOAN).get(0);
    Run run = verify(record, LOAN, "{\"record\":2}", record, record.substring(0, 700));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("line 1", "line 4", "5 records: 2 the same, 3 unreadable");
    assertThat(run.err())
        .contains("line 2: is not the record of a decision", "line 3: record:", "line 5:");
  }

  @Test
  void aReadingThatIsNoneIsBadInput() throws IOException {
    String record = recorded(LOAN).get(0);
    Run run = verify(record.replace("\"CALENDAR_YEAR\"", "\"SOLAR_YEAR\""));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("readings.R16-1", "SOLAR_YEAR");
  }

  @Test
  void theJsonAnswerHasTheFormOfTheRecords() throws IOException {
    String record = recorded(ELIGIBLE).get(0);
    JsonNode one = JSON.readTree(
        Run.reading(record, "verify", "--format", "json", "-").isAnswered().out());
    assertThat(one.path("outcome").asText()).isEqualTo("SAME");
    assertThat(one.path("differences")).isEmpty();
    String altered = record.replace("\"ELIGIBLE\"", "\"INELIGIBLE\"");
    Run array = Run.reading("[" + record + "," + altered + "]", "verify", "--format", "json", "-");
    assertThat(array.code()).isEqualTo(2);
    assertThat(JSON.readTree(array.out()).get(1).path("outcome").asText()).isEqualTo("ALTERED");
    assertThat(JSON.readTree(array.out()).get(1).at("/differences/0/path").asText())
        .isEqualTo("verdict");
    Run lines = Run.reading(record + "\n{}\n", "verify", "--format", "json", "-");
    assertThat(lines.code()).isEqualTo(2);
    assertThat(lines.lines().get(1)).contains("violations", "\"line\":2");
  }

  @Test
  void onANarrowTerminalTheLinesStayNarrow() throws IOException {
    recorded(String.join("\n", ELIGIBLE, LOAN));
    Run run = Run.in(
        ImmutableMap.of("LANG", "zh_CN.UTF-8", "COLUMNS", "40"),
        Files.readString(records),
        "verify",
        "-");
    assertThat(run.lines())
        .allMatch(line -> line.codePoints().map(c -> c > 0xFF ? 2 : 1).sum() <= 40);
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedBeforeAnythingIsDecided() throws IOException {
    Run.reading(LOAN, "evaluate", "--record", folder.resolve("none/r.jsonl").toString(), "-")
        .isRefused("no such folder");
    Run.reading(LOAN, "evaluate", "--record", folder.toString(), "-").isRefused("a folder");
    Run.reading(LOAN, "evaluate", "--record", "-", "-").isRefused("--record", "-");
    Run.reading(LOAN, "evaluate", "--record", "", "-").isRefused("--record");
  }

  @Test
  void aFileThatIsReadIsNotOverwritten() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.json"), LOAN);
    Run.of("evaluate", "--record", claims.toString(), claims.toString()).isRefused("overwrite");
    Path standards = Files.writeString(folder.resolve("standards.json"), "{}");
    Run.of(
            "evaluate",
            "--standards",
            standards.toString(),
            "--record",
            folder.resolve("./standards.json").toString(),
            claims.toString())
        .isRefused("overwrite");
    assertThat(claims).hasContent(LOAN);
  }

  @Test
  void anOlderFileOfThatNameIsReplaced() throws IOException {
    Files.writeString(records, "what was");
    assertThat(recorded(LOAN)).hasSize(1);
  }

  @Test
  void badUsageIsToldWithWhatWasMeant() {
    Run.of("verify").isRefused("Which record?");
    Run.of("verify", "--formt", "json", "-").isRefused("--format");
    Run.of("verify", folder.resolve("none.jsonl").toString()).isRefused("there is no such file");
    Run.of("verifi", "-").isRefused("verify");
  }
}
