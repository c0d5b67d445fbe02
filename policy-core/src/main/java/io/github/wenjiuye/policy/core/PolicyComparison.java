package io.github.wenjiuye.policy.core;

import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Contrast;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.util.Map;
import java.util.Optional;
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
    Contrast contrast = contrasts.computeIfAbsent(
        claim.provision(),
        id -> new Contrast(Notice.provision(id), before.resolution(), after.resolution()));
    Determination other = contrast.isSame() ? one : after.evaluate(claim);
    Optional<MoneyChange> change = contrast.change(claim);
    return new ComparedClaim(
        one, other, change.map(swing -> new ComparedSum(granted(one), granted(other), swing)));
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
