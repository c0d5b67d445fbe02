package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the contract knows of payments by the head is all that there is to know. */
class PaidByHeadLaws {

  /** What a payment is in proportion to, though it counts no heads, days or items. */
  private static final ImmutableSetMultimap<String, String> NO_HEADS =
      ImmutableSetMultimap.of("11.1b", "contributionMonths");

  /** So many that they are above every ceiling of the notice, and nothing passes for heads below it. */
  private static final int TIMES = 24;

  @Test
  void whateverAPaymentIsInProportionToIsKnownAsItsHeads() {
    for (String provision : PolicyEvaluator.provisions()) {
      Cases cases = EveryCase.of(provision);
      for (Case success : cases.of(Case.Kind.SUCCEEDS)) {
        for (Fact<?, ?> fact : success.claim().shape().facts()) {
          if (isInProportion(cases.evaluator(), success.claim(), fact)) {
            assertThat(isHeads(provision, fact) || NO_HEADS.containsEntry(provision, fact.name()))
                .as("%s is paid in proportion to %s", provision, fact)
                .isTrue();
          }
        }
      }
    }
  }

  private static boolean isHeads(String provision, Fact<?, ?> fact) {
    return Optional.ofNullable(PaidByHead.BY_HEAD.get(provision))
        .filter(heads -> heads.fact().equals(fact))
        .isPresent();
  }

  private static boolean isInProportion(PolicyEvaluator evaluator, Claim claim, Fact<?, ?> fact) {
    Optional<Object> value = fact.readFrom(claim);
    if (value.isEmpty() || (fact.sort() != Sort.COUNT && fact.sort() != Sort.ITEMS)) {
      return false;
    }
    Claim more = claim
        .shape()
        .with(
            claim,
            fact,
            value.get() instanceof Long number
                ? (Object) (number * TIMES)
                : Parts.repeated((ImmutableList<?>) value.get(), TIMES));
    Optional<MoneyRange> once = paid(evaluator, claim);
    return once.filter(range -> range.min().fen() > 0).isPresent()
        && evaluator.validate(more).isEmpty()
        && paid(evaluator, more)
            .equals(once.map(range -> new MoneyRange(
                range.min().times(TIMES), range.max().map(most -> most.times(TIMES)))));
  }

  private static Optional<MoneyRange> paid(PolicyEvaluator evaluator, Claim claim) {
    return evaluator
        .evaluate(claim)
        .grant()
        .filter(Grant.Payment.class::isInstance)
        .map(grant -> ((Grant.Payment) grant).amount());
  }
}
