package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.Advisor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.DossierEntry;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What there is for one party.
 *
 * @param place where the party stands
 * @param screening what there is for it; absent for a party that cannot be
 * @param advice on what it is refused; empty where that was not asked for
 * @param violations what is wrong with what is known of it; empty where it was screened
 */
record Screened(
    Place place,
    Optional<Screening> screening,
    ImmutableMap<ScreenedClaim, Advice> advice,
    ImmutableList<Violation> violations) {

  static Screened of(Place place, DossierEntry entry, PolicyEvaluator evaluator, boolean advise) {
    return entry
        .dossier()
        .map(dossier -> of(place, dossier, evaluator, advise))
        .orElseGet(() -> refused(place, entry.violations()));
  }

  private static Screened refused(Place place, ImmutableList<Violation> violations) {
    return new Screened(place, Optional.empty(), ImmutableMap.of(), violations);
  }

  private static Screened of(
      Place place, Dossier dossier, PolicyEvaluator evaluator, boolean advise) {
    ImmutableList<Violation> violations;
    try {
      Screening screening = evaluator.screen(dossier);
      screening.together(); // It is told in any case, and its sum may be too large.
      return new Screened(
          place,
          Optional.of(screening),
          advise ? Advisor.advise(evaluator, screening) : ImmutableMap.of(),
          ImmutableList.of());
    } catch (InvalidInputException e) {
      violations = e.violations();
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      violations = ImmutableList.of(Messages.tooLarge());
    }
    return refused(place, violations);
  }

  /** Answers for programs. */
  static Answers<Screened> json(Output output, Language language) {
    return new JsonAnswers<>(
        false,
        output,
        Screened::place,
        screened -> screened
            .screening()
            .map(told -> PolicyJson.write(told, screened.advice()))
            .orElseGet(() -> PolicyJson.write(
                screened.violations(), language, screened.place().line())),
        screened -> screened
            .screening()
            .map(told -> PolicyJson.writePretty(told, screened.advice()))
            .orElseGet(() -> PolicyJson.writePretty(
                screened.violations(), language, screened.place().line())));
  }
}
