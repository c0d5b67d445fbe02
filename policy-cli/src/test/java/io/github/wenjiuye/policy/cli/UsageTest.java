package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get who use the command wrongly, or do not know it yet. */
class UsageTest {

  @TempDir
  Path folder;

  @Test
  void withoutArgumentsItTellsWhatCanBeDone() {
    Run run = Run.of().isAnswered();
    assertThat(run.out())
        .contains("policy evaluate", "policy explain", "policy readings", "policy schema");
    assertThat(run.lines()).hasSizeBetween(5, 18).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evalute x.json|evaluate",
        "explian 16.1|explain",
        "help evalute|evaluate",
        "16.1|policy explain 16.1",
        "-|policy evaluate -",
        "explain 16.2|16.1",
        "evaluate --fromat json -|--format",
        "evaluate --readings R16-1=TWELVE_MONTHS -|--reading",
        "explain --reding R16-1=TWELVE_MONTHS 16.1|--reading",
        "evaluate --format jsn -|json",
        "evaluate --lang zn-CN -|zh-CN",
        "evaluate --fail-on INELIGIBEL -|INELIGIBLE",
        "evaluate --reading R16_1=TWELVE_MONTHS -|R16-1",
        "evaluate --reading R16-1=TWELV_MONTHS -|TWELVE_MONTHS",
        "explain --reading R16-1=TWELV_MONTHS 16.1|TWELVE_MONTHS",
        "standrads|standards",
        "standards chekc x.json|check",
        "standards -|policy standards check -",
        "help standards chekc|check",
        "schema stanards|standards",
        "schema 16.2|16.1",
        "readings --fromat json|--format",
        "readings --format jsn|json",
        "standards check --format jsn -|json",
      })
  void aSlipIsAnsweredWithWhatWasMeant(String words, String meant) {
    Run.of(words.split(" ")).isRefused(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate|- for standard input",
        "explain|16.1",
        "explain 99|16.1",
        "explain 16.1 6.1|6.1",
        "evaluate --format|text|json",
        "evaluate --lang|--lang needs a value",
        "evaluate --format json --format text -|--format",
        "evaluate --reading R16-1 -|R16-1=TWELVE_MONTHS",
        "evaluate --reading R16-1= -|R16-1",
        "evaluate --reading =X -|R16-1=TWELVE_MONTHS",
        "evaluate --reading R16-1=TWELVE_MONTHS --reading R16-1=CALENDAR_YEAR -|R16-1",
        "evaluate --fail-on NEVER -|UNDETERMINED",
        "evaluate --fail-on= -|UNDETERMINED",
        "evaluate --fail-on INELIGIBLE,, -|UNDETERMINED",
        "frobnicate|evaluate",
        "--lang xx|zh-CN, en",
        "evaluate @file|@file",
        "schema|standards",
        "schema 6.1 16.1|16.1",
        "readings R16-1|R16-1",
        "completion zsh|zsh",
      })
  void whatIsWrongIsSaidWithWhatThereIs(String words, String hint) {
    Run.of(words.split(" ")).isRefused(hint);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Run.of("evaluate", "--format", "jsn", "--reading", "R99-9=X", "--fail-on", "MAYBE", "no.json")
        .isRefused("jsn", "R99-9", "MAYBE", "no.json");
  }

  @Test
  void aClaimWithoutACommandIsMeantToBeEvaluated() throws Exception {
    Path claim = Files.writeString(folder.resolve("claim.json"), "{}");
    Run.of(claim.toString()).isRefused("policy evaluate " + claim);
  }

  @Test
  void eachFileThatCannotBeReadIsSaid() throws Exception {
    String missing = folder.resolve("missing.json").toString();
    Run run = Run.of("evaluate", missing, folder.toString(), "").isRefused(missing, "no such file");
    assertThat(run.errors()).hasSize(3);
    assertThat(run.errors().get(1)).contains(folder.toString(), "folder");
  }

  @Test
  void standardsThatAreNotThereAreAClearError() {
    Run.of("evaluate", "--standards", "missing.json", "-").isRefused("missing.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "evaluate --help",
        "explain -h",
        "help",
        "help explain",
        "help standards check",
        "standards template --help",
        "readings -h",
        "schema -h",
        "help completion"
      })
  void helpHasExamplesInBothLanguages(String words) {
    Run english = Run.of(words.split(" ")).isAnswered();
    assertThat(english.out()).contains("Usage: policy", "Examples:\n  policy ");
    Run chinese = Run.in(Run.CHINESE, "", words.split(" ")).isAnswered();
    assertThat(chinese.out()).contains("用法：policy", "示例：\n  policy ").doesNotContain("Show");
    assertThat(english.out()).doesNotContainPattern("\\p{IsHan}{12}");
  }

  @Test
  void helpOfTheCommandTellsTheExitCodes() {
    assertThat(Run.of("evaluate", "--help").out()).contains("0 ", "1 ", "2 ", "3 ", "--fail-on");
  }

  @Test
  void helpIsAsWideAsTheTerminal() {
    Run narrow = Run.in(java.util.Map.of("COLUMNS", "60"), "", "evaluate", "--help");
    Run wide = Run.in(java.util.Map.of("COLUMNS", "160"), "", "evaluate", "--help");
    Run tiny =
        Run.in(java.util.Map.of("COLUMNS", "7"), "", "evaluate", "--help").isAnswered();
    assertThat(narrow.lines().size()).isGreaterThan(wide.lines().size());
    assertThat(tiny.lines()).isNotEmpty();
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version").isAnswered();
    assertThat(run.out()).matches("policy [0-9]+\\.[0-9]+\\.[0-9]+\\S* · 内政办发〔2020〕10号\n");
    assertThat(Run.of("-V")).isEqualTo(run);
  }
}
