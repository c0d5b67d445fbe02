package io.github.wenjiuye.policy.core.advice;

import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.advice.Obstacle.Reason;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Optional;

/** What can still be done about the facts of one claim, on the day of the claim. */
final class Freedom {

  /** The latest of the days on which the claim was made; {@link Node#UNKNOWN}, before all others, where none is known. */
  private final long today;

  private Freedom(long today) {
    this.today = today;
  }

  /** The day of a claim is a day of its own that can only be put off. */
  static Freedom of(Claim claim) {
    return new Freedom(claim.shape().facts().stream()
        .filter(fact -> fact.sort() == Sort.DAY && fact.leeway() == Leeway.ONWARD)
        .mapToLong(fact -> code(fact, claim))
        .max()
        .orElse(Node.UNKNOWN));
  }

  private static long code(Fact<?, ?> fact, Claim claim) {
    return fact.codeOf(claim);
  }

  long today() {
    return today;
  }

  /** Whether a day has passed. */
  boolean hasPassed(Sort sort, long code) {
    return (sort == Sort.DAY || sort == Sort.MONTH) && code < today;
  }

  /** Why a fact cannot be another, whatever it would be. */
  Optional<Reason> fixed(Spot spot, long now) {
    return switch (spot.fact().leaf().leeway()) {
      case GIVEN -> Optional.of(Reason.GIVEN);
      case PAST -> Optional.of(Reason.PAST);
      case FREE -> hasPassed(spot.sort(), now) ? Optional.of(Reason.PAST) : Optional.empty();
      case ONWARD ->
        spot.sort() == Sort.TRUTH && now == 1 ? Optional.of(Reason.GAINED) : Optional.empty();
    };
  }

  /** Why a fact cannot change from one value to another. */
  Optional<Reason> against(Spot spot, long now, long to) {
    Optional<Reason> fixed = fixed(spot, now);
    if (fixed.isPresent()) {
      return fixed;
    }
    return switch (spot.fact().leaf().leeway()) {
      case FREE -> hasPassed(spot.sort(), to) ? Optional.of(Reason.PAST) : Optional.empty();
      case ONWARD ->
        Steps.areOrdered(spot.sort()) && to < now ? Optional.of(Reason.PAST) : Optional.empty();
      case GIVEN, PAST -> Optional.empty();
    };
  }
}
