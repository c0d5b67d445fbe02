package io.github.wenjiuye.policy.core.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.OpenLists;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.model.TrustGrounds;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.reading.Reading;

/** The groups that are trusted without a counter-guarantee. Source: 8.1. */
final class TrustedGroups {

  private static final ImmutableList<Fact<TrustGrounds, Boolean>> NAMED = ImmutableList.of(
      TrustGrounds.INCUBATOR_RECOMMENDED,
      TrustGrounds.CREDIT_COMMUNITY_RECOMMENDED,
      TrustGrounds.HONOURED,
      TrustGrounds.ASSESSED_CREDITWORTHY,
      TrustGrounds.SECOND_TIME_ENTREPRENEUR);

  private TrustedGroups() {}

  /** The borrower belongs to one of them. */
  static <C> Condition one(Fact<C, TrustGrounds> grounds) {
    return OpenLists.namedOrLike(
        Condition.any(NAMED.stream()
            .map(ground -> Condition.holds(grounds, ground))
            .toArray(Condition[]::new)),
        Condition.holds(grounds, TrustGrounds.OTHER_TRUSTED_GROUP));
  }

  /** The borrower belongs to none of them. */
  static <C> Condition notOne(Fact<C, TrustGrounds> grounds) {
    Condition none = Condition.all(
        NAMED.stream().map(ground -> Condition.isNot(grounds, ground)).toArray(Condition[]::new));
    return Condition.byReading(
        Reading.R0_3,
        ImmutableMap.of(
            "OPEN",
            Condition.all(none, Condition.isNot(grounds, TrustGrounds.OTHER_TRUSTED_GROUP)),
            "CLOSED",
            none));
  }
}
