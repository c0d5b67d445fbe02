package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Grants without a worksheet: in one world, and what several of them have in common. */
final class PlainGrants {

  /** An amount beyond any number. */
  static final long WITHOUT_END = Long.MAX_VALUE;

  private PlainGrants() {}

  static Grant payment(long fen) {
    return new Grant.Payment(
        exactly(fen),
        Optional.empty(),
        OptionalLong.empty(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of());
  }

  static Grant monthly(long fen, long months) {
    long total = fen == WITHOUT_END ? WITHOUT_END : Math.multiplyExact(fen, months);
    return new Grant.Payment(
        exactly(total),
        Optional.of(exactly(fen)),
        OptionalLong.of(months),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of());
  }

  static Grant loanLimit(long limitFen, Optional<Money> requested) {
    return new Grant.LoanLimit(
        exactly(limitFen),
        requested.map(sum -> exactly(Math.min(limitFen, sum.fen()))),
        ImmutableList.of());
  }

  static Grant waiver(Subject of, Extent extent) {
    return new Grant.Waiver(
        of, Optional.of(extent), Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  static Grant extension(Subject of, Optional<LocalDate> until) {
    return new Grant.Extension(of, until, Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  static Grant.Compliance compliance(ImmutableMap<String, String> shortfall) {
    return new Grant.Compliance(shortfall, ImmutableList.of());
  }

  private static MoneyRange exactly(long fen) {
    Money sum = Money.ofFen(fen);
    return fen == WITHOUT_END ? MoneyRange.atLeast(sum) : MoneyRange.exactly(sum);
  }

  static Grant withoutWorking(Grant grant) {
    return hull(grant, grant);
  }

  /** The smallest ranges that hold both amounts; what the two do not agree on is absent. */
  static Grant hull(Grant one, Grant other) {
    if (one instanceof Grant.Payment a && other instanceof Grant.Payment b) {
      return new Grant.Payment(
          hull(a.amount(), b.amount()),
          hull(a.monthly(), b.monthly()),
          a.months().equals(b.months()) ? a.months() : OptionalLong.empty(),
          a.preference(),
          a.payTo(),
          ImmutableList.of());
    } else if (one instanceof Grant.LoanLimit a && other instanceof Grant.LoanLimit b) {
      return new Grant.LoanLimit(
          hull(a.limit(), b.limit()), hull(a.granted(), b.granted()), ImmutableList.of());
    } else if (one instanceof Grant.Waiver a && other instanceof Grant.Waiver b) {
      return new Grant.Waiver(
          a.of(),
          agreed(a.extent(), b.extent()),
          agreed(a.until(), b.until()),
          hull(a.amount(), b.amount()),
          ImmutableList.of());
    } else if (one instanceof Grant.Extension a && other instanceof Grant.Extension b) {
      return new Grant.Extension(
          a.of(),
          agreed(a.until(), b.until()),
          agreed(a.each(), b.each()),
          hull(a.monthly(), b.monthly()),
          ImmutableList.of());
    } else if (one instanceof Grant.Compliance a && other instanceof Grant.Compliance b) {
      Map<String, String> common = new LinkedHashMap<>(a.shortfall());
      common.entrySet().retainAll(b.shortfall().entrySet());
      return compliance(ImmutableMap.copyOf(common));
    } else if (one.equals(other)) {
      return one;
    }
    throw new IllegalArgumentException(
        "One provision does not grant both " + one + " and " + other);
  }

  private static Optional<MoneyRange> hull(Optional<MoneyRange> one, Optional<MoneyRange> other) {
    return one.flatMap(a -> other.map(b -> hull(a, b)));
  }

  private static MoneyRange hull(MoneyRange one, MoneyRange other) {
    Money min = one.min().compareTo(other.min()) < 0 ? one.min() : other.min();
    Optional<Money> max = one.max().flatMap(a -> other.max().map(b -> a.compareTo(b) > 0 ? a : b));
    return new MoneyRange(min, max);
  }

  private static <T> Optional<T> agreed(Optional<T> one, Optional<T> other) {
    return one.equals(other) ? one : Optional.empty();
  }
}
