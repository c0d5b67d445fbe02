package io.github.wenjiuye.policy.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.ClaimEntry;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** One run of {@code evaluate}: claim after claim, in constant memory, and what the exit code has to say of them. */
final class Evaluation {

  private final Context context;
  private final PolicyEvaluator evaluator;
  private final Answers answers;
  private final ImmutableSet<Verdict> failing;

  private long claims;
  private long claimsOfInput;
  private long refused;
  private boolean failed;

  Evaluation(
      Context context, PolicyEvaluator evaluator, Answers answers, ImmutableSet<Verdict> failing) {
    this.context = context;
    this.evaluator = evaluator;
    this.answers = answers;
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
    if (refused > 0 && claims > 1) {
      context.output().tell(summary());
    }
    if (refused > 0 || !readable) {
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
        .orElseGet(() -> new Answer(place, Optional.empty(), violations(entry)));
    if (answer.determination().isEmpty()) {
      refused++;
    }
    answers.add(answer);
  }

  /** What kept a claim from being read, and what is wrong with the rest of it. What could not be read is not missing too. */
  private ImmutableList<Violation> violations(ClaimEntry entry) {
    ImmutableSet<String> unread =
        entry.violations().stream().map(Violation::path).collect(toImmutableSet());
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    violations.addAll(entry.violations());
    entry.rest().map(evaluator::validate).orElse(ImmutableList.of()).stream()
        .filter(violation -> violation.value().isPresent() || !unread.contains(violation.path()))
        .forEach(violations::add);
    return violations.build();
  }

  private Answer determined(Place place, Claim claim) {
    try {
      Determination determination = evaluator.evaluate(claim);
      failed |= failing.contains(determination.verdict());
      return new Answer(place, Optional.of(determination), ImmutableList.of());
    } catch (InvalidInputException e) {
      return new Answer(place, Optional.empty(), e.violations());
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      return new Answer(place, Optional.empty(), ImmutableList.of(Messages.tooLarge()));
    }
  }

  private String summary() {
    return context
        .messages()
        .text(
            "summary", Map.of("refused", Long.toString(refused), "claims", Long.toString(claims)));
  }
}
