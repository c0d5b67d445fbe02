package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What became of one claim.
 *
 * @param place where the claim stands
 * @param determination what was decided; absent for a claim that is not valid
 * @param advice what would turn it; absent where that was not asked, or the claim was not refused
 * @param violations what is wrong with the claim; empty for a valid one
 */
record Answer(
    Place place,
    Optional<Determination> determination,
    Optional<Advice> advice,
    ImmutableList<Violation> violations) {

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
        .map(answer -> advice
            .map(told -> PolicyJson.write(answer, told))
            .orElseGet(() -> PolicyJson.write(answer)))
        .orElseGet(() -> PolicyJson.write(violations, language, place.line()));
  }

  private String indented(Language language) {
    return determination
        .map(answer -> advice
            .map(told -> PolicyJson.writePretty(answer, told))
            .orElseGet(() -> PolicyJson.writePretty(answer)))
        .orElseGet(() -> PolicyJson.writePretty(violations, language, place.line()));
  }
}
