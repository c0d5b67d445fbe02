package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is demanded of an answer to a claim of which not everything is known. */
final class UnknownLaws {

  private static final String LAW = "what is pending is what matters";

  private final PolicyEvaluator evaluator;
  private final BiFunction<PolicyEvaluator, Claim, Determination> decide;

  UnknownLaws(PolicyEvaluator evaluator, BiFunction<PolicyEvaluator, Claim, Determination> decide) {
    this.evaluator = evaluator;
    this.decide = decide;
  }

  /** What is demanded of the answers to a claim and to one of its completions. */
  interface Demands {
    void of(String law, Determination open, Determination closer);
  }

  /** What is answered holds for a completion. */
  void holds(Completions completions, String law, Demands demands) {
    Determination open = decide.apply(evaluator, completions.claim());
    PolicyEvaluator completed = Evaluators.completed(evaluator, completions.standards());
    ifCountable(() -> demands.of(law, open, decide.apply(completed, completions.completed())));
  }

  /** Holds a law to be kept where there is more money than can be counted in fen, which the evaluator refuses. */
  private static void ifCountable(Runnable law) {
    try {
      law.run();
    } catch (ArithmeticException e) {
      // No league sets such sums for such numbers of people.
    }
  }

  /** What is pending fits the verdict, and is unknown. */
  static void fits(Claim claim, Determination answer) {
    boolean open = answer.pending().stream().anyMatch(each -> each.settles() == Settles.VERDICT);
    Demand.that(
        open == (answer.verdict() == Verdict.UNDETERMINED)
            && (answer.verdict() != Verdict.INELIGIBLE || answer.pending().isEmpty()),
        LAW,
        "%s, and pending are %s",
        answer.verdict(),
        answer.pending());
    ImmutableSet<String> unknown =
        Place.unknown(claim).stream().map(Place::path).collect(ImmutableSet.toImmutableSet());
    for (Pending pending : answer.pending()) {
      Demand.that(
          pending.kind() == Pending.Kind.STANDARD || unknown.contains(pending.name()),
          LAW,
          "%s is known",
          pending.name());
    }
  }

  /** A fact that is not pending changes nothing, and one that settles the grant changes no verdict. */
  void factsMatterAsPending(Completions completions, int which) {
    Determination open = decide.apply(evaluator, completions.claim());
    ImmutableList<Place> unknown = Place.unknown(completions.claim());
    if (open.verdict() == Verdict.INELIGIBLE || unknown.isEmpty()) {
      return;
    }
    Place place = unknown.get(which % unknown.size());
    Claim claim = completions.completed();
    Optional<Claim> otherwise = place
        .read(completions.other())
        .map(value -> place.put(claim, value))
        .filter(changed -> evaluator.validate(changed).isEmpty());
    if (otherwise.isPresent()) {
      PolicyEvaluator completed = Evaluators.completed(evaluator, completions.standards());
      ifCountable(() -> matters(
          open,
          Pending.Kind.FACT,
          place.path(),
          decide.apply(completed, claim),
          decide.apply(completed, otherwise.get())));
    }
  }

  /** The same of standards. */
  void standardsMatterAsPending(Completions completions) {
    Determination open = decide.apply(evaluator, completions.claim());
    if (open.verdict() == Verdict.INELIGIBLE) {
      return;
    }
    Claim claim = completions.completed();
    PolicyEvaluator completed = Evaluators.completed(evaluator, completions.standards());
    for (LocalStandard standard :
        Notice.provision(completions.claim().provision()).standards()) {
      if (Evaluators.isUnknown(evaluator, standard)) {
        Map<LocalStandard, StandardValue> values = new EnumMap<>(completions.standards());
        values.computeIfPresent(
            standard, (key, value) -> completions.otherStandards().get(key));
        ifCountable(() -> matters(
            open,
            Pending.Kind.STANDARD,
            standard.wireName(),
            decide.apply(completed, claim),
            decide.apply(Evaluators.completed(evaluator, values), claim)));
      }
    }
  }

  private static void matters(
      Determination open, Pending.Kind kind, String name, Determination one, Determination other) {
    Optional<Settles> settles = open.pending().stream()
        .filter(pending -> pending.kind() == kind && pending.name().equals(name))
        .map(Pending::settles)
        .findFirst();
    Demand.that(
        settles.equals(Optional.of(Settles.VERDICT))
            || (settles.isPresent() && one.verdict() == other.verdict())
            || Refinement.same(one, other),
        LAW,
        "%s settles %s, but decides between %s, %s and %s, %s",
        name,
        settles,
        one.verdict(),
        one.grant(),
        other.verdict(),
        other.grant());
  }
}
