package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.Candidates.Candidate;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Boundary;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an answer would settle. It is tried with a few of many items that are alike, but for provisions that these few settle
 * although all of them do not, such as one that asks for twenty.
 */
final class Supposing {

  private final PolicyEvaluator evaluator;
  private final Dossier whole;
  private final Few few;
  private final Map<String, Trial> trials = new HashMap<>();
  private final Map<String, Boolean> fewAreEnough = new HashMap<>();
  private final Map<Claim, Boundaries> boundaries = new HashMap<>();

  Supposing(PolicyEvaluator evaluator, Screening screening, Few few) {
    this.evaluator = evaluator;
    this.whole = screening.dossier();
    this.few = few;
  }

  /** How many of the provisions that a question may settle a value does settle. */
  long settled(Candidate candidate, Object value) {
    String place = candidate.question().place();
    ImmutableSet<String> withFew = withFew(candidate);
    Set<String> withAll = Sets.difference(candidate.settled(), withFew);
    return settled(few.dossier(), few.place(place), value, withFew)
        + settled(whole, place, value, withAll);
  }

  private ImmutableSet<String> withFew(Candidate candidate) {
    return candidate.settled().stream()
        .filter(provision -> fewAreEnough.computeIfAbsent(
            provision, key -> !open(few.dossier(), ImmutableSet.of(key)).isEmpty()))
        .collect(toImmutableSet());
  }

  private long settled(Dossier known, String place, Object value, Set<String> provisions) {
    return provisions.isEmpty()
        ? 0
        : provisions.size() - open(known.with(place, value), provisions).size();
  }

  /** Those of some provisions under which a claim is undetermined. */
  private ImmutableSet<String> open(Dossier supposed, Set<String> provisions) {
    return supposed.claims(provisions).stream()
        .filter(this::isOpen)
        .map(claim -> claim.composition().provision())
        .collect(toImmutableSet());
  }

  /** A value that cannot be beside what is known settles nothing, and neither does one whose sum cannot be counted. */
  private boolean isOpen(ComposedClaim composed) {
    Claim claim = composed.claim();
    try {
      return !evaluator.accepts(claim)
          || trials
                  .computeIfAbsent(claim.provision(), key -> evaluator.trial(claim))
                  .verdict(claim)
              == Node.UNKNOWN;
    } catch (ArithmeticException e) {
      return true;
    }
  }

  /** The values of a fact at which something changes, ascending; what changes with the year alone is no day. */
  Stream<Long> changes(Candidate candidate) {
    ImmutableSet<String> withFew = withFew(candidate);
    Question question = candidate.question();
    Set<String> withAll = Sets.difference(candidate.settled(), withFew);
    return Stream.concat(
            changes(few.dossier().claims(withFew), few.place(question.place()), question),
            changes(whole.claims(withAll), question.place(), question))
        .distinct()
        .sorted();
  }

  private Stream<Long> changes(
      ImmutableList<ComposedClaim> claims, String place, Question question) {
    return claims.stream()
        .flatMap(claim -> {
          Boundaries changes = boundaries(claim.claim());
          return changes.paths().stream()
              .filter(path -> claim.place(path).equals(place))
              .flatMap(path -> changes.at(path).stream());
        })
        .filter(boundary -> boundary.sort() == question.domain().sort())
        .flatMap(Supposing::ends);
  }

  private Boundaries boundaries(Claim claim) {
    return boundaries.computeIfAbsent(
        claim,
        key -> Boundaries.of(Notice.provision(key.provision()), evaluator.resolution(), key));
  }

  private static Stream<Long> ends(Boundary boundary) {
    return Stream.of(boundary.last(), boundary.next());
  }
}
