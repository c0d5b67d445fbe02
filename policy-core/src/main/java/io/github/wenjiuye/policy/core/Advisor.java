package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.util.function.Function;

/**
 * Tells what would turn a refusal: which facts would have to be otherwise, each by how little, and what can no longer be
 * changed. What is said is decided, not guessed: {@link io.github.wenjiuye.policy.model.advice.Remedy#claim} is decided as
 * {@link io.github.wenjiuye.policy.model.advice.Remedy#verdict} says.
 */
public final class Advisor {

  private Advisor() {}

  /**
   * What would turn the refusal of a claim. Only what the claim states is changed; what it leaves open stays open, and is told
   * where it then still decides.
   *
   * @param evaluator whose readings and standards
   * @param claim any claim of this library
   * @return the advice; {@link Advice#none} for a claim that is not refused
   * @throws InvalidInputException if the claim cannot be true, with all violations
   * @throws IllegalArgumentException if the claim is of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public static Advice advise(PolicyEvaluator evaluator, Claim claim) {
    return evaluator.evaluate(claim).verdict() == Verdict.INELIGIBLE
        ? evaluator.advise(claim)
        : Advice.none();
  }

  /**
   * What would turn the refusals that a party is told.
   *
   * @param evaluator by which the party was screened
   * @param screening what there is for the party
   * @return advice on each claim that was refused, in the order of the notice; a duty is not refused
   */
  public static ImmutableMap<ScreenedClaim, Advice> advise(
      PolicyEvaluator evaluator, Screening screening) {
    return screening.claims().stream()
        .filter(claim -> !claim.duty())
        .filter(claim -> claim.determination().verdict() == Verdict.INELIGIBLE)
        .collect(toImmutableMap(
            Function.identity(), claim -> advise(evaluator, claim.claim().claim())));
  }
}
