package io.github.wenjiuye.policy.model.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What became of one of several claims.
 *
 * @param determination what was decided; absent for a claim that is not valid
 * @param violations what is wrong with the claim; empty for a valid one
 */
public record ClaimAnswer(
    Optional<Determination> determination, ImmutableList<Violation> violations) {

  /**
   * Checks that there is either a determination or a violation.
   *
   * @param determination the determination, or nothing
   * @param violations violations, or none
   * @throws IllegalArgumentException if there is neither, or both
   */
  public ClaimAnswer {
    if (determination.isPresent() != violations.isEmpty()) {
      throw new IllegalArgumentException(
          "Either a determination or violations: " + determination + violations);
    }
  }

  /**
   * The answer to a valid claim.
   *
   * @param determination what was decided
   * @return the answer
   */
  public static ClaimAnswer of(Determination determination) {
    return new ClaimAnswer(Optional.of(determination), ImmutableList.of());
  }

  /**
   * The answer to a claim that is not valid.
   *
   * @param violations what is wrong with it, at least one thing
   * @return the answer
   * @throws IllegalArgumentException if nothing is wrong
   */
  public static ClaimAnswer refused(ImmutableList<Violation> violations) {
    return new ClaimAnswer(Optional.empty(), violations);
  }
}
