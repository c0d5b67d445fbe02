package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Outcome;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is not known of a party, one question after another, the one that settles most first, and never for what cannot
 * matter any more. Immutable: each answer gives another interview, and {@link #back} the one before.
 *
 * <pre>{@code
 * Interview interview = Interview.of(evaluator, dossier);
 * while (interview.question().isPresent()) {
 *   interview = interview.answer(ask(interview.question().get()));
 * }
 * Screening screening = interview.screening();
 * }</pre>
 */
public final class Interview {

  private final PolicyEvaluator evaluator;
  private final Screening screening;
  private final ImmutableSet<String> skipped;
  private final @Nullable Interview before;
  private final Supplier<Optional<Question>> question;

  private Interview(
      PolicyEvaluator evaluator,
      Screening screening,
      ImmutableSet<String> skipped,
      @Nullable Interview before) {
    this.evaluator = evaluator;
    this.screening = screening;
    this.skipped = skipped;
    this.before = before;
    this.question = Suppliers.memoize(() -> new Questions(evaluator, screening, skipped).best());
  }

  /**
   * Starts an interview.
   *
   * @param evaluator whose readings and standards
   * @param dossier what is known already
   * @return the interview before its first question
   * @throws InvalidInputException if what is known cannot be true, with all violations
   */
  public static Interview of(PolicyEvaluator evaluator, Dossier dossier) {
    return new Interview(evaluator, evaluator.screen(dossier), ImmutableSet.of(), null);
  }

  /**
   * What is known by now.
   *
   * @return the dossier with all answers
   */
  public Dossier dossier() {
    return screening.dossier();
  }

  /**
   * What there is for the party, by what is known now.
   *
   * @return the screening of {@link #dossier}
   */
  public Screening screening() {
    return screening;
  }

  /**
   * The next question: of what is not known, matters and has not been skipped, the fact whose answer settles most. That is the
   * fact that, in the mean of the values between which something changes, leaves the fewest provisions undetermined; of several
   * the one on which most provisions depend, then the one with most yuan at stake. Of many items of which the same is not known
   * a few are looked at for all.
   *
   * @return the question; empty when nothing is left to ask
   */
  public Optional<Question> question() {
    return question.get();
  }

  /**
   * Answers the question.
   *
   * @param value a value of the question's domain, as facts have it; of a list how many items, as a {@code Long}
   * @return the interview with that answer
   * @throws InvalidInputException if it cannot be, with what is allowed; the question stands
   * @throws IllegalStateException if there is no question
   * @throws ClassCastException if the value is not of the fact's type
   */
  public Interview answer(Object value) {
    Question asked = asked();
    if (value instanceof Long count && !asked.domain().contains(count)) {
      throw new InvalidInputException(ImmutableList.of(beyond(asked, count)));
    }
    Dossier answered = dossier().with(asked.place(), value);
    ImmutableList<Violation> violations = evaluator.validate(answered);
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return new Interview(evaluator, evaluator.screen(answered, screening.claims()), skipped, this);
  }

  private static Violation beyond(Question asked, long count) {
    String given = Long.toString(count);
    boolean less = count < asked.domain().min();
    long bound = less ? asked.domain().min() : asked.domain().max();
    return Violation.of(
        asked.place(),
        Optional.of(given),
        less ? "atLeast" : "atMost",
        ImmutableMap.of("value", given, less ? "least" : "most", Long.toString(bound)));
  }

  /**
   * Leaves the question open.
   *
   * @return the interview without that question
   * @throws IllegalStateException if there is no question
   */
  public Interview skip() {
    ImmutableSet<String> more =
        Sets.union(skipped, ImmutableSet.of(asked().place())).immutableCopy();
    return new Interview(evaluator, screening, more, this);
  }

  private Question asked() {
    return question().orElseThrow(() -> new IllegalStateException("Nothing is left to ask"));
  }

  /**
   * Takes the last answer back, or the last skip.
   *
   * @return the interview before it; empty at the beginning
   */
  public Optional<Interview> back() {
    return Optional.ofNullable(before);
  }

  /**
   * What the last answer settled.
   *
   * @return the claims that were possible before it and are not any more, in the order of the notice
   */
  public ImmutableList<Settled> settled() {
    if (before == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Settled> settled = ImmutableList.builder();
    for (ScreenedClaim open : before.screening().claims()) {
      if (open.outcome() == Outcome.POSSIBLE) {
        settled.addAll(settled(open));
      }
    }
    return settled.build();
  }

  /** What has come of a claim; of one of which it was not known whether there is any, of each that there is. */
  private ImmutableList<Settled> settled(ScreenedClaim open) {
    boolean untold = open.claim().isUntold();
    ImmutableList<ScreenedClaim> now = screening.claims().stream()
        .filter(claim -> claim.provision().equals(open.provision()))
        .filter(claim -> untold || claim.claim().subject().equals(open.claim().subject()))
        .collect(toImmutableList());
    return now.isEmpty()
        ? ImmutableList.of(new Settled(open.provision(), Optional.empty()))
        : now.stream()
            .filter(claim -> claim.outcome() != Outcome.POSSIBLE)
            .map(claim -> new Settled(claim.provision(), Optional.of(claim)))
            .collect(toImmutableList());
  }

  /**
   * What an answer settled.
   *
   * @param provision the provision
   * @param claim the claim with its answer; absent where it has turned out that there is nothing to claim for
   */
  public record Settled(String provision, Optional<ScreenedClaim> claim) {}
}
