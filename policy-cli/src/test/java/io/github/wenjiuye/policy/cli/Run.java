package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A run of the command line within this process, and what came of it. */
record Run(int code, String out, String err) {

  static final ImmutableMap<String, String> ENGLISH = ImmutableMap.of("LANG", "en_US.UTF-8");
  static final ImmutableMap<String, String> CHINESE = ImmutableMap.of("LANG", "zh_CN.UTF-8");

  static Run of(String... args) {
    return in(ENGLISH, "", args);
  }

  static Run reading(String input, String... args) {
    return in(ENGLISH, input, args);
  }

  static Run in(Map<String, String> env, String input, String... args) {
    return in(env, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, args);
  }

  static Run in(Map<String, String> env, InputStream input, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(args, new Surroundings(input, out, err, ImmutableMap.copyOf(env), terminal));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Refused with clear lines, nothing on standard output. */
  Run isRefused(String... hints) {
    assertThat(this.code).as(err).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).contains(hints);
    return isClear();
  }

  Run isAnswered() {
    assertThat(code).as(err).isZero();
    assertThat(err).isEmpty();
    return this;
  }

  Run isClear() {
    assertThat(err)
        .doesNotContain("\tat ", "Exception", "com.fasterxml", "io.github", " null ")
        .endsWith("\n");
    return this;
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
