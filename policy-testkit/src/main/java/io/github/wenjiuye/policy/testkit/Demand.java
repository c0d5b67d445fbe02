package io.github.wenjiuye.policy.testkit;

import com.google.common.base.Strings;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import org.jspecify.annotations.Nullable;

/** What must be so, and the sentence of the notice, or the law of the library, because of which. */
final class Demand {

  private Demand() {}

  /**
   * Fails unless something is so.
   *
   * @throws AssertionError if it is not
   */
  static void that(boolean so, String source, String otherwise, @Nullable Object... values) {
    if (!so) {
      throw new AssertionError(source + ": " + Strings.lenientFormat(otherwise, values));
    }
  }

  /** The sentence under which a claim is made. */
  static String sentence(Claim claim) {
    return claim.provision().replaceAll("[a-z]$", "");
  }

  /** Demands that no sum of a range is above another. */
  static void notAbove(String sentence, Money most, MoneyRange range) {
    that(
        range.max().isPresent() && range.max().get().compareTo(most) <= 0,
        sentence,
        "%s is above %s",
        range,
        most);
  }
}
