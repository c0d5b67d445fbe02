package io.github.wenjiuye.policy.model.comparison;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.Optional;

/**
 * A sum of money on both sides. What an undetermined claim may not get at all begins at zero.
 *
 * @param before the sum before
 * @param after the sum after
 * @param change from before to after, of one claim whatever turns out: the ends of the two sums may belong to different cases
 */
public record ComparedSum(MoneyRange before, MoneyRange after, MoneyChange change) {

  /**
   * Both sums together.
   *
   * @param other what is added
   * @return the sums, and what they change by
   * @throws ArithmeticException if it does not fit into a {@code long} of fen
   */
  public ComparedSum plus(ComparedSum other) {
    return new ComparedSum(
        sum(before, other.before), sum(after, other.after), change.plus(other.change));
  }

  private static MoneyRange sum(MoneyRange one, MoneyRange other) {
    Optional<Money> max = one.max().flatMap(most -> other.max().map(most::plus));
    return new MoneyRange(one.min().plus(other.min()), max);
  }

  /**
   * The same seen from the other side.
   *
   * @return what was after is before
   */
  public ComparedSum reversed() {
    return new ComparedSum(after, before, change.reversed());
  }
}
