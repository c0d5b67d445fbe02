package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What reading a document gave. */
record Documents(DocumentForm form, ImmutableList<ClaimEntry> entries) {

  static Documents read(String text) {
    return read(text, false);
  }

  static Documents readLines(String text) {
    return read(text, true);
  }

  private static Documents read(String text, boolean jsonLines) {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), jsonLines);
  }

  static Documents read(InputStream in, boolean jsonLines) {
    List<ClaimEntry> entries = new ArrayList<>();
    DocumentForm form = PolicyJson.readClaims(in, jsonLines, entries::add);
    return new Documents(form, ImmutableList.copyOf(entries));
  }

  /** The one claim of a document. */
  static Claim claim(String text) {
    ClaimEntry entry = read(text).only();
    assertThat(entry.violations()).isEmpty();
    return entry.claim().orElseThrow();
  }

  /** All that is wrong with the one claim of a document. */
  static ImmutableList<Violation> violations(String text) {
    return read(text).only().violations();
  }

  /** The one thing that is wrong with the one claim of a document. */
  static Violation violation(String text) {
    ImmutableList<Violation> violations = violations(text);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  ClaimEntry only() {
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  /** The violations' codes, or {@code claim}, by entry. */
  ImmutableList<String> outline() {
    return entries.stream()
        .map(entry -> entry.claim().isPresent()
            ? "claim"
            : entry.violations().stream().map(Violation::code).reduce("", String::concat))
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines on which the entries begin; 0 where none is told. */
  ImmutableList<Long> lines() {
    return entries.stream()
        .map(entry -> entry.line().orElse(0))
        .collect(ImmutableList.toImmutableList());
  }
}
