package io.github.wenjiuye.policy.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.Advisor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.ClaimEntry;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One run of {@code evaluate}: claim after claim, in constant memory unless they are seen together, and what the exit code has to
 * say of them.
 */
final class Evaluation {

  private final Context context;
  private final PolicyEvaluator evaluator;
  private final Answers<Answer> answers;
  private final Optional<Together> together;
  private final Optional<RecordFile> records;
  private final boolean advises;
  private final ImmutableSet<Verdict> failing;

  private long claims;
  private long claimsOfInput;
  private long refused;
  private boolean failed;

  Evaluation(
      Context context,
      PolicyEvaluator evaluator,
      Answers<Answer> answers,
      Optional<Together> together,
      Optional<RecordFile> records,
      boolean advises,
      ImmutableSet<Verdict> failing) {
    this.context = context;
    this.evaluator = evaluator;
    this.answers = answers;
    this.together = together;
    this.records = records;
    this.advises = advises;
    this.failing = failing;
  }

  /** Evaluates all inputs in their order and returns the exit code. */
  int of(ImmutableList<Input> inputs) {
    boolean readable = true;
    for (Input input : inputs) {
      claimsOfInput = 0;
      try (InputStream stream = input.open(context.surroundings().in())) {
        answers.end(
            PolicyJson.readClaims(stream, input.isJsonLines(), entry -> answer(input, entry)));
      } catch (IOException | UncheckedIOException e) {
        readable = false;
        context.output().tell(context.messages().unreadable(input.name(), e));
      }
    }
    boolean summed = together.map(Together::write).orElse(true);
    if (refused > 0 && claims > 1) {
      context.output().tell(summary());
    }
    if (refused > 0 || !readable || !summed) {
      return ExitCodes.REFUSED;
    }
    return failed ? ExitCodes.VERDICT : ExitCodes.DONE;
  }

  private void answer(Input input, ClaimEntry entry) {
    claims++;
    claimsOfInput++;
    Place place = new Place(input.name(), entry.line(), claimsOfInput);
    Answer answer = entry
        .claim()
        .map(claim -> determined(place, claim))
        .orElseGet(() -> refused(place, violations(entry, evaluator::validate)));
    if (answer.determination().isEmpty()) {
      refused++;
    }
    answers.add(answer);
  }

  /** What kept a claim from being read, and what is wrong with the rest of it. What could not be read is not missing too. */
  static ImmutableList<Violation> violations(
      ClaimEntry entry, Function<Claim, ImmutableList<Violation>> validate) {
    ImmutableSet<String> unread =
        entry.violations().stream().map(Violation::path).collect(toImmutableSet());
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    violations.addAll(entry.violations());
    entry.rest().map(validate).orElse(ImmutableList.of()).stream()
        .filter(violation -> violation.value().isPresent() || !unread.contains(violation.path()))
        .forEach(violations::add);
    return violations.build();
  }

  private Answer determined(Place place, Claim claim) {
    ClaimAnswer answer;
    try {
      answer = together.isPresent() ? together.get().add(place, claim) : alone(claim);
      if (together.isPresent() && answer.determination().isPresent()) {
        records.ifPresent(file -> file.add(evaluator.record(claim)));
      }
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      return refused(place, ImmutableList.of(Messages.tooLarge()));
    }
    failed |= answer
        .determination()
        .map(Determination::verdict)
        .filter(failing::contains)
        .isPresent();
    return new Answer(
        place, answer.determination(), advice(claim, answer.determination()), answer.violations());
  }

  private Optional<Advice> advice(Claim claim, Optional<Determination> determination) {
    return determination
        .filter(found -> advises && found.verdict() == Verdict.INELIGIBLE)
        .map(found -> Advisor.advise(evaluator, claim));
  }

  private ClaimAnswer alone(Claim claim) {
    try {
      return ClaimAnswer.of(
          records.isPresent()
              ? records.get().add(evaluator.record(claim))
              : evaluator.evaluate(claim));
    } catch (InvalidInputException e) {
      return ClaimAnswer.refused(e.violations());
    }
  }

  private Answer refused(Place place, ImmutableList<Violation> violations) {
    together.ifPresent(joint -> joint.refuse(place, violations));
    return new Answer(place, Optional.empty(), Optional.empty(), violations);
  }

  private String summary() {
    return context
        .messages()
        .text(
            "summary", Map.of("refused", Long.toString(refused), "claims", Long.toString(claims)));
  }
}
