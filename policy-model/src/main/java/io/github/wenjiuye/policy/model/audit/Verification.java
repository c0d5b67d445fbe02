package io.github.wenjiuye.policy.model.audit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;

/**
 * What came of deciding a recorded claim again.
 *
 * @param record the record
 * @param policy what was applied this time
 * @param hashes of the rules that were applied this time, and of the standards and readings that stand in the record
 * @param seal the seal that the record ought to have
 * @param differences in what the recorded determination differs from the one that was made this time, but for the version
 */
public record Verification(
    AuditRecord record,
    PolicyVersion policy,
    PolicyHashes hashes,
    String seal,
    ImmutableList<Difference> differences) {

  /** What a verification comes to. */
  public enum Outcome {
    /** By the same rules the same answer. */
    SAME,
    /** The rules are not those of the record; the answer may be another, or the same still. */
    OTHER_RULES,
    /** The record does not say what was decided: something in it was changed. */
    ALTERED
  }

  /**
   * What it comes to.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    if (!isSealed() || !hasItsStandards() || !hasItsReadings()) {
      return Outcome.ALTERED;
    }
    if (!hasSameRules()) {
      return Outcome.OTHER_RULES;
    }
    return differences.isEmpty() ? Outcome.SAME : unlike();
  }

  /** The same rules do not answer one claim in two ways, unless another version of the library reads them otherwise. */
  private Outcome unlike() {
    return policy.equals(record.determination().policy()) ? Outcome.ALTERED : Outcome.OTHER_RULES;
  }

  /**
   * Whether the record is as it was written.
   *
   * @return false where anything in it was changed
   */
  public boolean isSealed() {
    return record.seal().equals(seal);
  }

  /**
   * Whether the rules are those by which was decided then.
   *
   * @return true where their hashes are the same
   */
  public boolean hasSameRules() {
    return record.hashes().rules().equals(hashes.rules());
  }

  /**
   * Whether the standards in the record are those by which was decided then.
   *
   * @return true where they have the recorded hash
   */
  public boolean hasItsStandards() {
    return record.hashes().standards().equals(hashes.standards());
  }

  /**
   * Whether the readings in the record are those by which was decided then.
   *
   * @return true where they have the recorded hash
   */
  public boolean hasItsReadings() {
    return record.hashes().readings().equals(hashes.readings());
  }
}
