package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the grant of a decision. */
final class Grants {

  private Grants() {}

  static Grant of(Plan plan, Claim claim, Decision decision) {
    GrantRule rule = plan.provision().grant();
    if (rule instanceof GrantRule.Access access) {
      return new Grant.Access(access.to());
    }
    GrantRule.Payment payment = (GrantRule.Payment) rule;
    return new Grant.Payment(
        range(decision.terms().get(0)),
        Optional.empty(),
        OptionalLong.empty(),
        ImmutableList.of(),
        Worksheet.of(plan, claim, decision, payment.amount()));
  }

  private static MoneyRange range(Decision.Range range) {
    Money min = Money.ofFen(range.min());
    return range.max() == Node.UNBOUNDED
        ? MoneyRange.atLeast(min)
        : MoneyRange.between(min, Money.ofFen(range.max()));
  }
}
