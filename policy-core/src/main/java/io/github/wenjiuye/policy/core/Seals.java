package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.CanonicalForm;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.PolicyHashes;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;

/** The hashes of what claims are decided by, and the seal on a record. */
final class Seals {

  private Seals() {}

  static PolicyHashes hashes(LocalStandards standards, ImmutableMap<Reading, String> readings) {
    ImmutableMap.Builder<String, String> choices = ImmutableMap.builder();
    readings.forEach((reading, choice) -> choices.put(reading.id(), choice));
    return new PolicyHashes(
        Notice.hash(), CanonicalForm.hash(standards), CanonicalForm.hash(choices.buildOrThrow()));
  }

  static AuditRecord sealed(
      Claim claim,
      RecordedDetermination determination,
      LocalStandards standards,
      ImmutableMap<Reading, String> readings,
      PolicyHashes hashes) {
    return new AuditRecord(
        claim, determination, standards, readings, hashes, seal(claim, determination, hashes));
  }

  /** The seal that a record ought to have. Standards and readings are in it by their hashes. */
  static String seal(Claim claim, RecordedDetermination determination, PolicyHashes hashes) {
    return CanonicalForm.hash(ImmutableList.of(claim, determination, hashes));
  }
}
