package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is told in the place of one claim that was to be compared.
 *
 * @param claim what becomes of it; absent where there are violations
 * @param violations what is wrong with it; empty where it was compared
 * @param line the line of the claim, in {@link DocumentForm#LINES}
 * @param party whose claim it is, where claims were composed of what is known of parties that bear a {@code ref}
 * @param of of which of its matters the claim speaks, such as {@code loans[0]}, where it has several
 */
public record ComparisonEntry(
    Optional<ComparedClaim> claim,
    ImmutableList<Violation> violations,
    OptionalLong line,
    Optional<String> party,
    Optional<String> of) {

  /**
   * Checks that there is either a comparison or a violation.
   *
   * @param claim what becomes of it, or nothing
   * @param violations violations, or none
   * @param line the line, or nothing
   * @param party whose claim it is, or nothing
   * @param of of what it speaks, or nothing
   * @throws IllegalArgumentException if there is neither, or both
   */
  public ComparisonEntry {
    if (claim.isPresent() != violations.isEmpty()) {
      throw new IllegalArgumentException(
          "Either a comparison or violations: " + claim + violations);
    }
  }
}
