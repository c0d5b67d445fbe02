package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Optional;

/**
 * What two evaluators must agree on.
 *
 * @param verdict the verdict
 * @param timing where the day lies in the window
 * @param grant the kind of the grant and what it is about
 * @param amount the amount of a payment
 * @param pending what is pending, in any order
 * @param readings the readings that touch the provision
 */
record ReferenceAnswer(
    Verdict verdict,
    Timing timing,
    Optional<String> grant,
    Optional<MoneyRange> amount,
    ImmutableSet<Pending> pending,
    ImmutableSet<ReadingUse> readings) {

  /** The same things of a determination. */
  static ReferenceAnswer of(Determination determination) {
    return new ReferenceAnswer(
        determination.verdict(),
        determination.timing(),
        determination.grant().map(ReferenceAnswer::kind),
        determination.grant().flatMap(ReferenceAnswer::amount),
        ImmutableSet.copyOf(determination.pending()),
        ImmutableSet.copyOf(determination.readings()));
  }

  static String access(Subject subject) {
    return "ACCESS " + subject;
  }

  private static String kind(Grant grant) {
    return grant instanceof Grant.Access access ? access(access.to()) : grant.kind();
  }

  private static Optional<MoneyRange> amount(Grant grant) {
    return grant instanceof Grant.Payment payment
        ? Optional.of(payment.amount())
        : Optional.empty();
  }
}
