package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.text.Columns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code screen} tells of a party, and how it asks. */
class ScreenTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of(System.getProperty("policy.root"), "examples");
  private static final String ENTERPRISE = EXAMPLES.resolve("enterprise.json").toString();
  private static final String PERSON = EXAMPLES.resolve("person.json").toString();
  private static final String STANDARDS = EXAMPLES.resolve("standards.json").toString();

  @TempDir
  Path folder;

  @Test
  void whatIsGrantedPossibleAndRefusedStandsApart() {
    Run run = Run.of("screen", "--standards", STANDARDS, ENTERPRISE).isAnswered();
    assertThat(run.out())
        .containsSubsequence(
            "Granted",
            "3.1a Refund",
            "38,400.00 yuan",
            "Possible",
            "22.5",
            "Depends on:",
            "Not told yet",
            "5.1, 5.2",
            "Too early",
            "8.1b",
            "Refused",
            "6.1",
            "short by 1",
            "Duties",
            "17.1",
            "Counted once",
            "A-17",
            "gives way",
            "In all");
  }

  @Test
  void adviceStandsBelowEachRefusal() throws Exception {
    assertThat(Run.of("screen", "--advise", "--standards", STANDARDS, ENTERPRISE)
            .isAnswered()
            .out())
        .containsSubsequence(
            "Refused", "6.1", "short by 1", "What would make the claim succeed", "Duties");
    JsonNode json = JSON.readTree(Run.of("screen", "--advise", "--format", "json", ENTERPRISE)
        .isAnswered()
        .out());
    assertThat(json.get("claims"))
        .allSatisfy(claim -> assertThat(claim.at("/determination").has("advice"))
            .isEqualTo(!claim.get("duty").asBoolean()
                && claim.at("/determination/verdict").asText().equals("INELIGIBLE")));
    Run.of("screen", "--advise", "--ask", ENTERPRISE).isRefused("--ask", "--advise");
  }

  @Test
  void aPersonIsToldInChineseOnANarrowTerminal() {
    Run run = Run.in(ImmutableMap.of("LANG", "zh_CN.UTF-8", "COLUMNS", "40"), "", "screen", PERSON)
        .isAnswered();
    assertThat(run.out()).contains("可以享受", "27.1", "可能享受", "不符合", "合计");
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(40));
  }

  @Test
  void jsonHasAnObjectForAPartyAndAnArrayForSeveral() throws Exception {
    JsonNode one =
        JSON.readTree(Run.of("screen", "--format", "json", PERSON).isAnswered().out());
    assertThat(one.get("kind").asText()).isEqualTo("PERSON");
    String several =
        "[" + Files.readString(Path.of(PERSON)) + "," + Files.readString(Path.of(ENTERPRISE)) + "]";
    JsonNode both = JSON.readTree(
        Run.reading(several, "screen", "--format", "json", "-").isAnswered().out());
    assertThat(both).hasSize(2);
    assertThat(
            JSON.readTree(Run.reading("[]", "screen", "--format", "json", "-").out()))
        .isEmpty();
  }

  @Test
  void aPartyThatCannotBeIsToldAtItsPlaceAndTheOthersAreScreened() {
    Run run = Run.reading("[{\"person\": {}}, {\"enterprise\": {\"staff\": 0}}]", "screen", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("party 2: enterprise.staff").contains("1 or more");
    assertThat(run.out()).contains("person");
    run.isClear();
  }

  @Test
  void whatIsWrongWithOnePartyKeepsNoOtherFromBeingScreened() throws Exception {
    String party = "{\"ref\": \"A\", \"person\": {}}";
    String several = "[" + party + ", {\"hires\": []}, " + party + ", {\"person\": {\"x\": 1}}]";
    Run text = Run.reading(several, "screen", "-");
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).contains("A");
    assertThat(text.err()).contains("party 2", "party 3", "ref", "party 4: person.x");
    JsonNode json =
        JSON.readTree(Run.reading(several, "screen", "--format", "json", "-").out());
    assertThat(json).hasSize(4);
    assertThat(json.get(0).has("claims")).isTrue();
    assertThat(json.get(1).has("violations")).isTrue();
    String lines = party + "\n{\"person\": {}}\n";
    Run byLine = Run.reading(lines, "screen", "--format", "json", "-").isAnswered();
    assertThat(byLine.lines()).hasSize(2);
  }

  @Test
  void badInputIsRefused() throws Exception {
    Run.reading("{\"hires\": []}", "screen", "-").isRefused("enterprise, person");
    Run.of("screen", PERSON, ENTERPRISE).isRefused("enterprise.json");
    Run.of("screen", "--aks", PERSON).isRefused("--ask");
    Run.of("screen", "--save", "x.json", PERSON).isRefused("--save", "--ask");
    Run.of("screen", "--ask", "--format", "json", PERSON).isRefused("--ask", "--format");
    Run.of("screen", "--ask", "-").isRefused("--ask");
    String two = Files.writeString(
            folder.resolve("two.json"), "[{\"person\": {}}, {\"enterprise\": {}}]")
        .toString();
    Run.of("screen", "--ask", two).isRefused("2");
  }

  @Test
  void anAnswerOutOfBoundsIsAskedAgainAndTheEndOfInputIsSaved() throws Exception {
    String file = copy("{\"person\": {}}");
    Run run = Run.reading("2020-13-45\n2020-06-01\n", "screen", "--ask", file).isAnswered();
    assertThat(run.out())
        .containsSubsequence(
            "day on which the party asks?", "is not in the calendar", "Saved in", "answered.json");
    assertThat(Files.readString(folder.resolve("party-answered.json"))).contains("2020-06-01");
    assertThat(Files.readString(Path.of(file))).isEqualTo("{\"person\": {}}");
  }

  @Test
  void aQuestionIsSkippedAndTakenBack() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"person\": {}}");
    Run run = Run.reading("\n<\nquit\n", "screen", "--ask", file).isAnswered();
    List<String> questions =
        run.lines().stream().filter(line -> line.contains("?")).toList();
    assertThat(questions).hasSize(3);
    assertThat(questions.get(2)).isEqualTo(questions.get(0)).isNotEqualTo(questions.get(1));
    assertThat(folder.resolve("party-answered.json")).doesNotExist();
  }

  @Test
  void anAnswerMayStandInQuotesAndTheFormIsToldWithoutThem() throws Exception {
    String file = copy("{\"person\": {}}");
    Run run =
        Run.reading("soon\n\"2020-06-01\"\nquit\n", "screen", "--ask", file).isAnswered();
    assertThat(run.lines()).contains("  a day such as 2020-06-01");
    assertThat(run.out())
        .contains("Please type a day such as 2020-06-01")
        .doesNotContain("in quotes");
    assertThat(Files.readString(folder.resolve("party-answered.json"))).contains("2020-06-01");
  }

  @Test
  void howManyThereAreIsAskedForAndTheBoundsAreToldOfWhatWasAsked() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"enterprise\": {}}");
    Run run = Run.reading("1001\nquit\n", "screen", "--ask", file).isAnswered();
    assertThat(run.out())
        .containsSubsequence(
            "how many hires (0 if none)? (for 12.1",
            "a whole number from 0 to 1000",
            "how many hires there are: must be 1000 or less, but is 1001");
    Run chinese = Run.in(Run.CHINESE, "1001\n退出\n", "screen", "--ask", file).isAnswered();
    assertThat(chinese.out())
        .containsSubsequence("招用人员有多少（没有的填0）？", "整数，0至1000", "招用人员有多少：不得大于 1000");
  }

  @Test
  void whatIsNotKnownIsSkippedInWordsTooAndBeforeTheFirstQuestionThereIsNothing() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"person\": {}}");
    Run run =
        Run.reading("<\nunknown\n不知道\nskip\nquit\n", "screen", "--ask", file).isAnswered();
    assertThat(questions(run)).isEqualTo(4);
    assertThat(run.out()).containsOnlyOnce("nothing to go back to");
  }

  @Test
  void whatADaySettlesIsToldInALineForEachOutcome() throws Exception {
    String file = copy("{\"enterprise\": {}}");
    Run run = Run.reading("2030-01-01\nquit\n", "screen", "--ask", file).isAnswered();
    assertThat(run.out()).containsPattern("too late: [0-9]+ \\([0-9.a-z,\\s]*12\\.1");
    assertThat(run.lines().stream().filter(line -> line.contains("too late:"))).hasSize(1);
  }

  @Test
  void answersAreKeptInTheFileThatIsNamed() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"person\": {}}");
    Path target = folder.resolve("kept.json");
    Run.in(Run.CHINESE, "否\n保存\n退出\n", "screen", "--ask", "--save", target.toString(), file)
        .isAnswered();
    assertThat(Files.readString(target)).contains("false");
    Run.of("screen", target.toString()).isAnswered();
  }

  @Test
  void theLastAnswerCanBeTakenBackWhenNothingIsLeftToAsk() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"person\": {}}");
    Run end = Run.reading("\n".repeat(200), "screen", "--ask", file).isAnswered();
    long asked = questions(end);
    assertThat(end.out()).containsSubsequence("Nothing is left to ask", "Possible", "< goes back");
    assertThat(asked).isBetween(1L, 199L);
    Run back = Run.reading("\n".repeat((int) asked) + "<\nquit\n", "screen", "--ask", file)
        .isAnswered();
    assertThat(questions(back)).isEqualTo(asked + 1);
  }

  private static long questions(Run run) {
    return run.lines().stream().filter(line -> line.contains("? (for")).count();
  }

  @Test
  void anAnswerThatIsTakenBackIsNotLeftInTheFile() throws Exception {
    String file = copy("{\"person\": {}}");
    Run.reading("2020-06-01\n<\nquit\n", "screen", "--ask", file).isAnswered();
    assertThat(Files.readString(folder.resolve("party-answered.json")))
        .doesNotContain("2020-06-01");
  }

  @Test
  void aFileThatIsNamedIsWrittenThoughNothingIsAnswered() throws Exception {
    String file = copy("{\"person\": {}}");
    Path target = folder.resolve("named.json");
    assertThat(Run.reading("\n", "screen", "--ask", "--save", target.toString(), file)
            .isAnswered()
            .out())
        .contains("Saved in", "named.json");
    assertThat(target).exists();
  }

  @Test
  void answersAreWrittenBesideEarlierOnes() throws Exception {
    String file = copy("{\"person\": {}}");
    Run.reading("2020-06-01\n", "screen", "--ask", file).isAnswered();
    Run.reading("2020-06-02\n", "screen", "--ask", file).isAnswered();
    assertThat(Files.readString(folder.resolve("party-answered.json"))).contains("2020-06-01");
    assertThat(Files.readString(folder.resolve("party-answered-2.json"))).contains("2020-06-02");
    String again = folder.resolve("party-answered.json").toString();
    assertThat(Run.reading("no\n", "screen", "--ask", again).isAnswered().out())
        .contains("party-answered-3.json");
  }

  @Test
  void answersThatCannotBeWrittenAreToldAndTheRunFails() throws Exception {
    String file = copy("{\"person\": {}}");
    Path target = Files.createDirectory(folder.resolve("gone")).resolve("x.json");
    InputStream typed = new SequenceInputStream(
        line("2020-06-01\n"), new SequenceInputStream(deleting(target.getParent()), line("no\n")));
    Run run =
        Run.in(Run.ENGLISH, typed, false, "screen", "--ask", "--save", target.toString(), file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("x.json", "cannot be written");
  }

  private static InputStream line(String typed) {
    return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing to read, and a folder that is gone by then. */
  private static InputStream deleting(Path folder) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.deleteIfExists(folder);
        return -1;
      }
    };
  }

  @Test
  void anAnswerThatCannotBeBesideAnotherIsToldWithWhatItContradicts() throws Exception {
    String file = copy("{\"on\": \"2020-06-01\", \"enterprise\": {}, "
        + "\"hires\": [{\"contract\": {\"startsOn\": \"2020-03-01\"}}]}");
    Run run = Run.reading("1999-01-01\n\n".repeat(100), "screen", "--ask", file);
    assertThat(run.isAnswered().out())
        .contains("Please type yes or no", "hire 1: last day of the contract: ", "2020-03-01");
  }

  private String copy(String party) throws Exception {
    return Files.writeString(folder.resolve("party.json"), party).toString();
  }
}
