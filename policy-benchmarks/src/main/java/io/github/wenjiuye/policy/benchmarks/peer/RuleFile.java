package io.github.wenjiuye.policy.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules in the languages of the engines. */
final class RuleFile {

  private RuleFile() {}

  /** The text of a rule in a language, which is the suffix of its file. */
  static String text(Rule rule, String language) {
    String name = rule.fileName() + "." + language;
    try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
