package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Money;
import java.util.Optional;

/**
 * The smallest closed range that holds every possible amount. It is exact when both ends are the same.
 *
 * @param min the least amount
 * @param max the greatest amount; absent when nothing bounds it
 */
public record MoneyRange(Money min, Optional<Money> max) {

  /**
   * The range that holds one amount.
   *
   * @param amount the amount
   * @return the range from it to it
   */
  public static MoneyRange exactly(Money amount) {
    return new MoneyRange(amount, Optional.of(amount));
  }

  /**
   * The range of all amounts from one on.
   *
   * @param min the least amount
   * @return the range without an upper end
   */
  public static MoneyRange atLeast(Money min) {
    return new MoneyRange(min, Optional.empty());
  }

  /**
   * The range between two amounts.
   *
   * @param min the least amount
   * @param max the greatest amount
   * @return the range
   */
  public static MoneyRange between(Money min, Money max) {
    return new MoneyRange(min, Optional.of(max));
  }

  /**
   * Checks that the range is not empty.
   *
   * @param min the least amount
   * @param max the greatest amount, or nothing
   */
  public MoneyRange {
    if (max.isPresent() && max.get().compareTo(min) < 0) {
      throw new IllegalArgumentException(
          "The range from " + min + " to " + max.get() + " is empty");
    }
  }

  /**
   * Whether the amount is known.
   *
   * @return true when both ends are the same
   */
  public boolean isExact() {
    return max.isPresent() && max.get().equals(min);
  }

  /**
   * The range in mathematical notation.
   *
   * @return such as {@code 1500.00}, {@code [1000.00, 2000.00]} or {@code [1000.00, ∞)}
   */
  @Override
  public String toString() {
    return isExact() ? min.toString() : "[" + min + ", " + max.map(m -> m + "]").orElse("∞)");
  }
}
