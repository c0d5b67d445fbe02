package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands in one place of a document of records: a record, or what keeps it from being read.
 *
 * @param record the record; absent where there are violations
 * @param violations all that is wrong; empty where there is a record
 * @param line in {@link DocumentForm#LINES} the line on which it begins, from 1
 */
public record RecordEntry(
    Optional<AuditRecord> record, ImmutableList<Violation> violations, OptionalLong line) {

  /**
   * Checks that there is either a record or a violation.
   *
   * @param record the record, or nothing
   * @param violations violations, or none
   * @param line the line, or nothing
   * @throws IllegalArgumentException if there is neither, or both
   */
  public RecordEntry {
    if (record.isPresent() != violations.isEmpty()) {
      throw new IllegalArgumentException("Either a record or violations: " + record + violations);
    }
  }
}
