package io.github.wenjiuye.policy.core.joint;

import com.google.common.collect.Comparators;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Optional;

/** Ranges of money that are added, and what a determination pays. */
final class Ranges {

  static final MoneyRange NOTHING = MoneyRange.exactly(Money.ZERO);

  private Ranges() {}

  static MoneyRange plus(MoneyRange one, MoneyRange other) {
    return new MoneyRange(
        one.min().plus(other.min()), one.max().flatMap(most -> other.max().map(most::plus)));
  }

  /** The range that also holds nothing at all. */
  static MoneyRange orNothing(MoneyRange range) {
    return new MoneyRange(Money.ZERO, range.max());
  }

  /** The range of the higher of two sums. */
  static MoneyRange higher(MoneyRange one, MoneyRange other) {
    return new MoneyRange(Comparators.max(one.min(), other.min()), greatest(one, other));
  }

  /** The least range that holds both. */
  static MoneyRange around(MoneyRange one, MoneyRange other) {
    return new MoneyRange(Comparators.min(one.min(), other.min()), greatest(one, other));
  }

  private static Optional<Money> greatest(MoneyRange one, MoneyRange other) {
    return one.max().flatMap(most -> other.max().map(max -> Comparators.max(most, max)));
  }

  /** What is paid if the claim succeeds. */
  static Optional<MoneyRange> payment(Determination determination) {
    return determination
        .grant()
        .filter(Grant.Payment.class::isInstance)
        .map(grant -> ((Grant.Payment) grant).amount());
  }

  /** What is paid, whatever turns out; nothing where the claim may fail. */
  static Optional<MoneyRange> paid(Determination determination) {
    return payment(determination)
        .map(range -> determination.verdict() == Verdict.ELIGIBLE ? range : orNothing(range));
  }

  static Span span(MoneyRange range) {
    return new Span(range.min().toString(), range.max().map(Money::toString));
  }
}
