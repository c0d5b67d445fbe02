package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What became of one claim.
 *
 * @param place where the claim stands
 * @param determination what was decided; absent for a claim that is not valid
 * @param violations what is wrong with the claim; empty for a valid one
 */
record Answer(
    Place place, Optional<Determination> determination, ImmutableList<Violation> violations) {

  /** Answers for programs. */
  static Answers<Answer> json(boolean several, Output output, Language language) {
    return new JsonAnswers<>(
        several,
        output,
        Answer::place,
        answer -> answer.line(language),
        answer -> answer.indented(language));
  }

  private String line(Language language) {
    return determination
        .map(PolicyJson::write)
        .orElseGet(() -> PolicyJson.write(violations, language, place.line()));
  }

  private String indented(Language language) {
    return determination
        .map(PolicyJson::writePretty)
        .orElseGet(() -> PolicyJson.writePretty(violations, language, place.line()));
  }
}
