package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.PolicyHashes;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Decides recorded claims again, under the standards and readings that stand in the record and by the rules of today, and
 * tells in what the answers differ. Safe for use by many threads; quick where record after record has the same standards and
 * readings.
 *
 * <pre>{@code
 * AuditRecord record = evaluator.record(claim);
 * boolean holds = new Auditor().verify(record).outcome() == Verification.Outcome.SAME;
 * }</pre>
 */
public final class Auditor {

  private static final String CLAIM = "claim";
  private static final String READINGS = "readings";
  private static final String VERSION = "policy.version";

  /** Whichever thread was last; to build another costs time alone. */
  private volatile @Nullable Bench last;

  /** An auditor who has seen no record yet. */
  public Auditor() {}

  /** What the claims of some records are decided by. */
  private record Bench(
      LocalStandards standards,
      ImmutableMap<Reading, String> readings,
      PolicyEvaluator evaluator,
      PolicyHashes hashes) {

    static Bench of(LocalStandards standards, ImmutableMap<Reading, String> readings) {
      PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(standards);
      readings.forEach(builder::reading);
      return new Bench(standards, readings, builder.build(), Seals.hashes(standards, readings));
    }

    boolean isFor(AuditRecord record) {
      return standards.equals(record.standards()) && readings.equals(record.readings());
    }
  }

  /**
   * Decides a recorded claim again.
   *
   * @param record the record
   * @return what came of it
   * @throws InvalidInputException if the claim in the record cannot be true, or a reading has no such choice; nobody can have
   *     decided it so
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public Verification verify(AuditRecord record) {
    Bench bench = bench(record);
    return new Verification(
        record,
        PolicyEvaluator.version(),
        bench.hashes(),
        Seals.seal(record.claim(), record.determination(), record.hashes()),
        Difference.between(record.determination(), decided(record.claim(), bench)).stream()
            .filter(difference -> !difference.path().equals(VERSION))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Determination decided(Claim claim, Bench bench) {
    try {
      return bench.evaluator().evaluate(claim);
    } catch (InvalidInputException e) {
      throw under(CLAIM, e);
    }
  }

  private static InvalidInputException under(String part, InvalidInputException refused) {
    return new InvalidInputException(refused.violations().stream()
        .map(violation -> violation.under(part))
        .collect(ImmutableList.toImmutableList()));
  }

  private Bench bench(AuditRecord record) {
    Bench bench = last;
    if (bench == null || !bench.isFor(record)) {
      try {
        bench = Bench.of(record.standards(), record.readings());
      } catch (InvalidInputException e) {
        throw under(READINGS, e);
      }
      last = bench;
    }
    return bench;
  }
}
