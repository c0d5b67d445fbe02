package io.github.wenjiuye.policy.model.comparison;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.Optional;

/**
 * By how much a sum changes, from the least to the greatest: above zero for more, below zero for less.
 *
 * @param min the least change; absent when nothing bounds it
 * @param max the greatest change; absent when nothing bounds it
 */
public record MoneyChange(Optional<Money> min, Optional<Money> max) {

  /** No change, whatever turns out. */
  public static final MoneyChange NONE = exactly(Money.ZERO);

  /**
   * Checks that there is a change at all.
   *
   * @param min the least change, or nothing
   * @param max the greatest change, or nothing
   * @throws IllegalArgumentException if the least is above the greatest
   */
  public MoneyChange {
    if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
      throw new IllegalArgumentException(
          "There is no change from " + min.get() + " to " + max.get());
    }
  }

  /**
   * One change, whatever turns out.
   *
   * @param change by how much
   * @return the change
   */
  public static MoneyChange exactly(Money change) {
    return new MoneyChange(Optional.of(change), Optional.of(change));
  }

  /**
   * The change from one sum to another of which nothing else is known.
   *
   * @param before the one
   * @param after the other
   * @return from the least to the greatest that they leave open
   * @throws ArithmeticException if it does not fit into a {@code long} of fen
   */
  public static MoneyChange between(MoneyRange before, MoneyRange after) {
    return new MoneyChange(
        before.max().map(most -> after.min().plus(most.times(-1))),
        after.max().map(most -> most.plus(before.min().times(-1))));
  }

  /**
   * Whether the change is known.
   *
   * @return true when both ends are the same
   */
  public boolean isExact() {
    return min.isPresent() && min.equals(max);
  }

  /**
   * Both changes together.
   *
   * @param other what is added
   * @return from the sum of the least to the sum of the greatest
   * @throws ArithmeticException if it does not fit into a {@code long} of fen
   */
  public MoneyChange plus(MoneyChange other) {
    return new MoneyChange(
        min.flatMap(least -> other.min.map(least::plus)),
        max.flatMap(most -> other.max.map(most::plus)));
  }

  /**
   * The change the other way round.
   *
   * @return what was more is less
   */
  public MoneyChange reversed() {
    return new MoneyChange(max.map(most -> most.times(-1)), min.map(least -> least.times(-1)));
  }

  /**
   * The range in mathematical notation, with its sign.
   *
   * @return such as {@code +500.00}, {@code [-100.00, +200.00]} or {@code [+0.00, ∞)}
   */
  @Override
  public String toString() {
    return isExact()
        ? signed(min.orElse(Money.ZERO))
        : min.map(least -> "[" + signed(least)).orElse("(-∞")
            + ", "
            + max.map(most -> signed(most) + "]").orElse("∞)");
  }

  private static String signed(Money change) {
    return change.fen() < 0 ? change.toString() : "+" + change;
  }
}
