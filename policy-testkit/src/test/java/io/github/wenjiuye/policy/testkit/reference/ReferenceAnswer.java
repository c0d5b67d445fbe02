package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.Optional;

/**
 * What two evaluators must agree on.
 *
 * @param verdict the verdict
 * @param timing where the day lies in the window
 * @param grant the grant, without its worksheet
 * @param pending what is pending, in any order
 * @param readings the readings that touch the provision
 * @param warnings what there is to know beside
 */
record ReferenceAnswer(
    Verdict verdict,
    Timing timing,
    Optional<Grant> grant,
    ImmutableSet<Pending> pending,
    ImmutableSet<ReadingUse> readings,
    ImmutableSet<Warning> warnings) {

  /** The same things of a determination. */
  static ReferenceAnswer of(Determination determination) {
    return new ReferenceAnswer(
        determination.verdict(),
        determination.timing(),
        determination.grant().map(PlainGrants::withoutWorking),
        ImmutableSet.copyOf(determination.pending()),
        ImmutableSet.copyOf(determination.readings()),
        ImmutableSet.copyOf(determination.warnings()));
  }

  ReferenceAnswer with(ImmutableSet<Pending> others) {
    return new ReferenceAnswer(verdict, timing, grant, others, readings, warnings);
  }

  ReferenceAnswer relyingOn(ImmutableSet<ReadingUse> uses) {
    return new ReferenceAnswer(verdict, timing, grant, pending, uses, warnings);
  }
}
