package io.github.wenjiuye.policy.model.audit;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;

/**
 * One decision with all that is needed to make it again: what was claimed, what was decided, under which local standards and
 * readings, and by which rules. The version of the rules stands in the determination.
 *
 * @param claim what was claimed
 * @param determination what was decided
 * @param standards what the region and the leagues had set
 * @param readings what was chosen for each reading
 * @param hashes of rules, standards and readings
 * @param seal the SHA-256 hash of all the rest, by which an accidental or careless change shows; it keeps no one out who means
 *     to forge
 */
public record AuditRecord(
    Claim claim,
    RecordedDetermination determination,
    LocalStandards standards,
    ImmutableMap<Reading, String> readings,
    PolicyHashes hashes,
    String seal) {}
