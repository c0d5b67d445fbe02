package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.determination.Determination;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;

/** Which evaluator a contract is about, how it is asked, and with which claims. See {@link PolicyContract}. */
public interface EvaluatorContract {

  /**
   * The evaluator.
   *
   * @return always the same one
   */
  PolicyEvaluator evaluator();

  /**
   * How a claim is decided.
   *
   * @param evaluator the evaluator of this contract, or one that differs from it in its standards
   * @param claim a valid claim
   * @return the answer
   */
  default Determination decide(PolicyEvaluator evaluator, Claim claim) {
    return evaluator.evaluate(claim);
  }

  /**
   * Claims of a type, or under any provision, near to where the evaluator's answers change, of which more or less is known.
   *
   * @param type the type of a parameter: a type of claims, or {@link Claim}
   * @return an arbitrary of valid claims
   */
  @Provide
  default Arbitrary<Claim> claims(TypeUsage type) {
    return claims(Claims.shapes().entrySet().stream()
        .filter(entry -> type.getRawType().isAssignableFrom(entry.getValue().type()))
        .map(entry -> entry.getKey())
        .toList());
  }

  /**
   * Claims under some provisions, near to where the evaluator's answers change, of which more or less is known.
   *
   * @param provisions such as {@code 16.1}
   * @return an arbitrary of valid claims
   */
  default Arbitrary<Claim> claims(Collection<String> provisions) {
    Sampling near = DrawnNear.sampling(evaluator());
    return Arbitraries.oneOf(provisions.stream()
        .map(provision -> Arbitraries.lazy(() -> DrawnNear.claims(provision, near)))
        .toList());
  }

  /**
   * Claims under some provisions, and how what is unknown of them may turn out.
   *
   * @param provisions such as {@code 16.1}
   * @return an arbitrary of valid claims
   */
  default Arbitrary<Completions> completions(Collection<String> provisions) {
    Sampling near = DrawnNear.sampling(evaluator());
    return Arbitraries.oneOf(provisions.stream()
        .map(provision -> Arbitraries.lazy(
            () -> Completions.of(provision, DrawnNear.claims(provision, near), near)))
        .toList());
  }
}
