package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Grants without what two evaluators need not agree on, and the smallest that holds several. */
final class Grants {

  private static final ImmutableList<WorkingLine> NO_LINES = ImmutableList.of();

  private Grants() {}

  /** Without worksheet and preference; what is greater than any sum of a claim has no end. */
  static Grant bare(Grant grant) {
    return hull(grant, grant);
  }

  /** The sum that is granted, if it is one that is paid or waived. */
  static Optional<MoneyRange> amount(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return Optional.of(payment.amount());
    }
    return grant instanceof Grant.Waiver waiver ? waiver.amount() : Optional.empty();
  }

  /** The smallest ranges that hold both; what the two do not agree on is absent. */
  static Grant hull(Grant one, Grant other) {
    if (one instanceof Grant.Payment a && other instanceof Grant.Payment b) {
      return new Grant.Payment(
          hull(a.amount(), b.amount()),
          hull(a.monthly(), b.monthly()),
          a.months().equals(b.months()) ? a.months() : OptionalLong.empty(),
          ImmutableList.of(),
          agreed(a.payTo(), b.payTo()),
          NO_LINES);
    } else if (one instanceof Grant.LoanLimit a && other instanceof Grant.LoanLimit b) {
      return new Grant.LoanLimit(
          hull(a.limit(), b.limit()), hull(a.granted(), b.granted()), NO_LINES);
    } else if (one instanceof Grant.Deferral a && other instanceof Grant.Deferral b) {
      return new Grant.Deferral(
          a.of(),
          agreed(a.until(), b.until()),
          agreed(a.noLaterThan(), b.noLaterThan()),
          hull(a.amount(), b.amount()),
          NO_LINES);
    } else if (one instanceof Grant.Waiver a && other instanceof Grant.Waiver b) {
      return new Grant.Waiver(
          a.of(),
          agreed(a.extent(), b.extent()),
          agreed(a.until(), b.until()),
          hull(a.amount(), b.amount()),
          NO_LINES);
    } else if (one instanceof Grant.Extension a && other instanceof Grant.Extension b) {
      return new Grant.Extension(
          a.of(),
          agreed(a.until(), b.until()),
          agreed(a.each(), b.each()),
          hull(a.monthly(), b.monthly()),
          NO_LINES);
    } else if (one instanceof Grant.Compliance a && other instanceof Grant.Compliance b) {
      return new Grant.Compliance(
          a.shortfall().entrySet().stream()
              .filter(part -> part.getValue().equals(b.shortfall().get(part.getKey())))
              .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
          NO_LINES);
    }
    return one;
  }

  private static <T> Optional<T> agreed(Optional<T> one, Optional<T> other) {
    return one.equals(other) ? one : Optional.empty();
  }

  private static Optional<MoneyRange> hull(Optional<MoneyRange> one, Optional<MoneyRange> other) {
    return one.flatMap(a -> other.map(b -> hull(a, b)));
  }

  private static MoneyRange hull(MoneyRange one, MoneyRange other) {
    Money min = one.min().compareTo(other.min()) < 0 ? one.min() : other.min();
    Optional<Money> max = one.max().isEmpty() || other.max().isEmpty()
        ? Optional.empty()
        : Optional.of(
            one.max().get().compareTo(other.max().get()) > 0
                ? one.max().get()
                : other.max().get());
    Money least = min.compareTo(Told.ENDLESS_SUM) > 0 ? Told.ENDLESS_SUM : min;
    return new MoneyRange(least, max.filter(most -> most.compareTo(Told.ENDLESS_SUM) < 0));
  }
}
