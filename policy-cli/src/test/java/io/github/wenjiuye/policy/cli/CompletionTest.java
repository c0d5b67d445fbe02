package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash completes, asked of bash itself where there is one. */
class CompletionTest {

  private static final String SCRIPT = Run.of("completion").isAnswered().out();
  private static final String ASK = """
      shopt -s progcomp
      . ./completion.sh
      IFS='|' read -ra COMP_WORDS <<<"$1|end"
      unset 'COMP_WORDS[${#COMP_WORDS[@]}-1]'
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _policy_whole_words 2>/dev/null
      printf '%s ' "${COMPREPLY[@]}"
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "policy|ev, evaluate",
    "policy|standards|, check template",
    "policy|help|sch, schema",
    "policy|explain|16, 16.1",
    "policy|explain|--reading|R16, R16-1=CALENDAR_YEAR R16-1=TWELVE_MONTHS",
    "policy|explain|--reading|R16-1|=, CALENDAR_YEAR TWELVE_MONTHS",
    "policy|explain|--reading|R16-1|=|TW, TWELVE_MONTHS",
    "policy|evaluate|--format|=|j, json",
    "policy|evaluate|--format|=, text json",
    "policy|--lang|, zh-CN en",
    "policy|evaluate|--fail-on|IN, INELIGIBLE",
    "policy|schema|st, standards",
    "policy|evaluate|compl, completion.sh",
    "policy|standards|check|compl, completion.sh",
    "policy|evaluate|--standards|compl, completion.sh",
    "policy|evaluate|--record|compl, completion.sh",
    "policy|verify|compl, completion.sh",
    "policy|ver, verify",
  })
  void bashCompletesWhatCanStandThere(String words, String completed) throws Exception {
    assertThat(ask(words)).isEqualTo(completed);
  }

  @Test
  void theScriptNamesEveryProvision() {
    assertThat(SCRIPT).contains("\"3.1a\"", "\"21.1\"").doesNotContain("\r");
  }

  private String ask(String words) throws IOException, InterruptedException {
    assumeThat(Stream.of("/bin/bash", "/usr/bin/bash").map(Path::of)).anyMatch(Files::exists);
    Files.writeString(folder.resolve("completion.sh"), SCRIPT);
    Process bash = new ProcessBuilder(List.of("bash", "-c", ASK, "bash", words))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(answer).isZero();
    return answer.strip();
  }
}
