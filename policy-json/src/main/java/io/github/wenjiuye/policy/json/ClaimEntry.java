package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands in one place of a document: a claim, or what keeps it from being read. A claim that was read can still be
 * one that cannot be true: the evaluator tells, and of the readable rest of a claim too, so that all that is wrong can be
 * told at once.
 *
 * @param claim the claim; absent where there are violations
 * @param violations all that is wrong; empty where there is a claim
 * @param rest where there are violations, what could be read all the same, all else unknown; never to be evaluated
 * @param line in {@link DocumentForm#LINES} the line on which it begins, from 1
 */
public record ClaimEntry(
    Optional<Claim> claim,
    ImmutableList<Violation> violations,
    Optional<Claim> rest,
    OptionalLong line) {

  /**
   * Checks that there is either a claim or a violation.
   *
   * @param claim the claim, or nothing
   * @param violations violations, or none
   * @param rest what could be read, or nothing
   * @param line the line, or nothing
   * @throws IllegalArgumentException if there is neither, or both
   */
  public ClaimEntry {
    if (claim.isPresent() != violations.isEmpty() || (claim.isPresent() && rest.isPresent())) {
      throw new IllegalArgumentException("Either a claim or violations: " + claim + violations);
    }
  }
}
