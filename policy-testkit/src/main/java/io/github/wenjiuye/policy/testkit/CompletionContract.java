package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The three laws of what is unknown: an answer holds for everything that it may turn out to be, and names what matters. Part
 * of {@link PolicyContract}.
 */
public interface CompletionContract extends EvaluatorContract {

  /**
   * Law 1: a verdict is that of all completions.
   *
   * @param claim a claim, and how what is unknown may turn out
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A verdict holds however the unknown turns out")
  default void verdictsHold(@ForAll("completions") Completions claim) {
    new UnknownLaws(evaluator(), this::decide)
        .holds(claim, "a verdict is that of all completions", Refinement::demandVerdict);
  }

  /**
   * Law 2: a range holds the amounts of all completions that succeed, and what is settled is so in all of them.
   *
   * @param claim a claim, and how what is unknown may turn out
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A grant holds however the unknown turns out")
  default void grantsHold(@ForAll("completions") Completions claim) {
    new UnknownLaws(evaluator(), this::decide)
        .holds(claim, "a grant holds those of all completions", Refinement::demandGrant);
  }

  /**
   * Law 3: a fact is pending exactly when it matters; so one that is not may be anything.
   *
   * @param claim a claim, and how what is unknown may turn out
   * @param which the place of an unknown fact among all of them
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A fact that is not pending changes nothing")
  default void factsMatterAsPending(
      @ForAll("completions") Completions claim, @ForAll @IntRange(max = 999) int which) {
    new UnknownLaws(evaluator(), this::decide).factsMatterAsPending(claim, which);
  }

  /**
   * Law 3, of standards.
   *
   * @param claim a claim, and how what is unknown may turn out
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A standard that is not pending changes nothing")
  default void standardsMatterAsPending(@ForAll("completions") Completions claim) {
    new UnknownLaws(evaluator(), this::decide).standardsMatterAsPending(claim);
  }

  /**
   * Law 3: what is pending is unknown, and something settles the verdict as long as it is open.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("Something is pending exactly as long as something is open")
  default void pendingFitsTheVerdict(@ForAll("claims") Claim claim) {
    UnknownLaws.fits(claim, decide(evaluator(), claim));
  }

  /**
   * Claims under any provision, and how what is unknown may turn out.
   *
   * @return an arbitrary of valid claims
   */
  @Provide
  default Arbitrary<Completions> completions() {
    return completions(Claims.shapes().keySet());
  }
}
