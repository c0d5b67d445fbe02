package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What came of one record.
 *
 * @param place where the record stands
 * @param verification what came of deciding again; absent for a record that cannot be read
 * @param violations what keeps the record from being read; empty for a readable one
 */
record Verified(
    Place place, Optional<Verification> verification, ImmutableList<Violation> violations) {

  /** Answers for programs. */
  static Answers<Verified> json(boolean several, Output output, Language language) {
    return new JsonAnswers<>(
        several,
        output,
        Verified::place,
        verified -> verified
            .verification()
            .map(PolicyJson::write)
            .orElseGet(() -> PolicyJson.write(
                verified.violations(), language, verified.place().line())),
        verified -> verified
            .verification()
            .map(PolicyJson::writePretty)
            .orElseGet(() -> PolicyJson.writePretty(
                verified.violations(), language, verified.place().line())));
  }

  /** Whether it does not say what was decided, or does not say anything. */
  boolean isBad() {
    return verification
        .map(found -> found.outcome() == Verification.Outcome.ALTERED)
        .orElse(true);
  }
}
