package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes on the terminal, colours, and what happens when something fails that is nobody's input. */
class OutputTest {

  private static InputStream claim() {
    return new ByteArrayInputStream(ELIGIBLE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void coloursAreForTerminalsAlone() {
    Run terminal = Run.in(Run.ENGLISH, claim(), true, "evaluate", "-");
    Run pipe = Run.in(Run.ENGLISH, claim(), false, "evaluate", "-");
    assertThat(terminal.out()).contains("\u001b[32m✓\u001b[0m");
    assertThat(pipe.out()).doesNotContain("\u001b").contains("✓");
    assertThat(terminal.out().replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(pipe.out());
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR,1", "NO_COLOR,yes", "TERM,dumb"})
  void coloursAreNeverForcedOnAnybody(String variable, String value) {
    Map<String, String> env = ImmutableMap.of("LANG", "en", variable, value);
    assertThat(Run.in(env, claim(), true, "evaluate", "-").out()).doesNotContain("\u001b");
    assertThat(Run.in(env, claim(), true, "--help").out()).doesNotContain("\u001b");
  }

  @Test
  void jsonIsNeverColoured() {
    assertThat(Run.in(Run.ENGLISH, claim(), true, "evaluate", "--format", "json", "-")
            .out())
        .doesNotContain("\u001b");
  }

  @Test
  void aFaultIsALineWithoutATrace() {
    Run run = Run.in(Run.ENGLISH, broken(), false, "evaluate", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("the moon is full", "POLICY_DEBUG=1").doesNotContain("\tat ");
  }

  @Test
  void aTraceIsThereForThoseWhoAskForIt() {
    Map<String, String> env = ImmutableMap.of("LANG", "en", "POLICY_DEBUG", "1");
    Run run = Run.in(env, broken(), false, "evaluate", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the moon is full", "at io.github");
  }

  @Test
  void anInputThatBreaksOffIsSaid() {
    InputStream in = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("Input/output error");
      }
    };
    Run.in(Run.ENGLISH, in, false, "evaluate", "-")
        .isRefused("standard input", "Input/output error");
  }

  static Stream<String> claims() {
    return Stream.of(ELIGIBLE, Samples.INVALID, (ELIGIBLE + "\n{\n").repeat(2));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void anOutputThatTakesNoMoreEndsTheRunWithoutATrace(String claims) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
    InputStream in = new ByteArrayInputStream(claims.getBytes(StandardCharsets.UTF_8));
    String[] args = {"evaluate", "-"};
    int code =
        Main.run(args, new Surroundings(in, full, err, ImmutableMap.copyOf(Run.ENGLISH), false));
    assertThat(code).isIn(0, 1, 2);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ", "Exception");
  }

  @Test
  void theValidatorIsSilent() {
    assertThat(Run.reading(Samples.INVALID, "evaluate", "-").err()).doesNotContain("HV000001");
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("the moon is full");
      }
    };
  }
}
