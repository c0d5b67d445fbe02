package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands in one place of a document of parties: what is known of a party, or what keeps it from being read.
 *
 * @param dossier what is known; absent where there are violations
 * @param violations all that is wrong; empty where there is a dossier
 * @param line in {@link DocumentForm#LINES} the line on which it begins, from 1
 */
public record DossierEntry(
    Optional<Dossier> dossier, ImmutableList<Violation> violations, OptionalLong line) {

  /**
   * Checks that there is either a dossier or a violation.
   *
   * @param dossier what is known, or nothing
   * @param violations violations, or none
   * @param line the line, or nothing
   * @throws IllegalArgumentException if there is neither, or both
   */
  public DossierEntry {
    if (dossier.isPresent() != violations.isEmpty()) {
      throw new IllegalArgumentException("Either a dossier or violations: " + dossier + violations);
    }
  }
}
