package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A determination as a plain value, such as one that was read back from JSON.
 *
 * @param provision the provision under which the claim was made
 * @param verdict whether the claim succeeds
 * @param modality how strongly the sentence binds
 * @param timing where the claim's day lies in the window
 * @param grant what follows, or would follow
 * @param pending what is still missing and matters
 * @param findings what became of each condition
 * @param readings the readings that touch the provision
 * @param standards the local standards that were relied on
 * @param warnings what there is to know beside
 * @param policy what was applied
 */
public record RecordedDetermination(
    String provision,
    Verdict verdict,
    Modality modality,
    Timing timing,
    Optional<Grant> grant,
    ImmutableList<Pending> pending,
    ImmutableList<Finding> findings,
    ImmutableList<ReadingUse> readings,
    ImmutableList<StandardUse> standards,
    ImmutableList<Warning> warnings,
    PolicyVersion policy)
    implements Determination {

  @Override
  public RecordedDetermination recorded() {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Determination determination)) {
      return false;
    }
    RecordedDetermination that = determination.recorded();
    return provision.equals(that.provision)
        && verdict == that.verdict
        && modality == that.modality
        && timing == that.timing
        && grant.equals(that.grant)
        && pending.equals(that.pending)
        && findings.equals(that.findings)
        && readings.equals(that.readings)
        && standards.equals(that.standards)
        && warnings.equals(that.warnings)
        && policy.equals(that.policy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        provision, verdict, modality, timing, grant, pending, findings, readings, standards,
        warnings, policy);
  }
}
