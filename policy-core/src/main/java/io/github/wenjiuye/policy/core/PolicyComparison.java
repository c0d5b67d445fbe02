package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Contrast;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedParty;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same claims under two sets of local standards or readings: what a league sees before it changes an amount. Safe for use by
 * many threads.
 *
 * <pre>{@code
 * PolicyComparison comparison = PolicyComparison.between(evaluator, planned);
 * ComparedClaim compared = comparison.compare(claim);
 * ComparisonSummary all = ComparisonSummary.of(compared).plus(…);
 * }</pre>
 *
 * @see ComparisonSummary
 */
public final class PolicyComparison {

  private final PolicyEvaluator before;
  private final PolicyEvaluator after;
  private final Map<String, Contrast> contrasts = new ConcurrentHashMap<>();

  private PolicyComparison(PolicyEvaluator before, PolicyEvaluator after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The comparison of two evaluators.
   *
   * @param before the one
   * @param after the other
   * @return the comparison
   */
  public static PolicyComparison between(PolicyEvaluator before, PolicyEvaluator after) {
    return new PolicyComparison(before, after);
  }

  /**
   * Decides a claim on both sides.
   *
   * @param claim any claim of this library
   * @return what becomes of it
   * @throws InvalidInputException if the claim cannot be true, with all violations
   * @throws IllegalArgumentException if the claim is of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public ComparedClaim compare(Claim claim) {
    Determination one = before.evaluate(claim);
    return compare(claim, one, contrast(claim.provision()).isSame() ? one : after.evaluate(claim));
  }

  /**
   * Decides on both sides every claim that a party could make, and sees them together.
   *
   * @param dossier what is known of the party
   * @return what becomes of them
   * @throws InvalidInputException if what is known cannot be true, with all violations
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public ComparedParty compare(Dossier dossier) {
    Screening one = before.screen(dossier);
    Screening other = after.screen(dossier);
    ImmutableList<ComparedClaim> claims = Streams.zip(
            one.claims().stream(),
            other.claims().stream(),
            (claim, again) ->
                compare(claim.claim().claim(), claim.determination(), again.determination()))
        .collect(toImmutableList());
    MoneyChange change = groups(one.together(), other.together()).stream()
        .map(group -> change(group, claims, one, other))
        .reduce(MoneyChange.NONE, MoneyChange::plus);
    return new ComparedParty(
        dossier,
        claims,
        new ComparedSum(
            one.together().total().amount(), other.together().total().amount(), change));
  }

  /** Which claims have to do with one another on some side, by their places. */
  private static ImmutableSet<Set<Integer>> groups(
      JointDetermination before, JointDetermination after) {
    MutableGraph<Integer> claims =
        GraphBuilder.undirected().allowsSelfLoops(true).build();
    for (int i = 0; i < before.claims().size(); i++) {
      claims.addNode(i);
    }
    for (Overlap overlap : Iterables.concat(before.overlaps(), after.overlaps())) {
      overlap
          .stakes()
          .forEach(stake -> claims.putEdge(overlap.stakes().get(0).claim(), stake.claim()));
    }
    return claims.nodes().stream()
        .map(claim -> Graphs.reachableNodes(claims, claim))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** How what a group is paid changes: of a claim by itself exactly, of several as far as their sums tell. */
  private MoneyChange change(
      Set<Integer> group, ImmutableList<ComparedClaim> claims, Screening one, Screening other) {
    ImmutableList<ComparedClaim> compared = some(claims, group);
    if (isApart(group, one.together()) && isApart(group, other.together())) {
      return compared.stream()
          .filter(claim -> claim.kind().equals(Optional.of(Grant.Payment.KIND)))
          .flatMap(claim -> claim.sum().stream())
          .map(ComparedSum::change)
          .reduce(MoneyChange.NONE, MoneyChange::plus);
    }
    JointDetermination ones = before.together(some(one.claims(), group));
    JointDetermination others = after.together(some(other.claims(), group));
    return ones.overlaps().equals(others.overlaps())
            && compared.stream().noneMatch(ComparedClaim::differs)
        ? MoneyChange.NONE
        : MoneyChange.between(ones.total().amount(), others.total().amount());
  }

  private static boolean isApart(Set<Integer> group, JointDetermination together) {
    return together.overlaps().stream()
        .flatMap(overlap -> overlap.stakes().stream())
        .noneMatch(stake -> group.contains(stake.claim()));
  }

  private static <T> ImmutableList<T> some(List<T> all, Set<Integer> places) {
    return places.stream().sorted().map(all::get).collect(toImmutableList());
  }

  private ComparedClaim compare(Claim claim, Determination one, Determination other) {
    return new ComparedClaim(
        one,
        other,
        contrast(claim.provision())
            .change(claim)
            .map(change -> new ComparedSum(granted(one), granted(other), change)));
  }

  private Contrast contrast(String provision) {
    return contrasts.computeIfAbsent(
        provision,
        id -> new Contrast(Notice.provision(id), before.resolution(), after.resolution()));
  }

  /** The sum that is granted; from zero on where it may be that nothing is. */
  private static MoneyRange granted(Determination determination) {
    return determination
        .grant()
        .flatMap(PolicyComparison::sum)
        .map(sum -> determination.verdict() == Verdict.ELIGIBLE
            ? sum
            : new MoneyRange(Money.ZERO, sum.max()))
        .orElse(MoneyRange.exactly(Money.ZERO));
  }

  private static Optional<MoneyRange> sum(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return Optional.of(payment.amount());
    } else if (grant instanceof Grant.LoanLimit loan) {
      return Optional.of(loan.limit());
    } else if (grant instanceof Grant.Deferral deferral) {
      return deferral.amount();
    } else if (grant instanceof Grant.Waiver waiver) {
      return waiver.amount();
    }
    return grant instanceof Grant.Extension extension ? extension.monthly() : Optional.empty();
  }
}
