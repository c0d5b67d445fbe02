package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads numbers from their digits. Nothing passes through binary floating point, and the size is judged before anything is
 * expanded: {@code 1e999999999} costs no more than {@code 1}.
 */
final class Numerals {

  /** How long a number may be as it is written. */
  static final int MAX_CHARACTERS = 100;

  /** How many decimals a sum of money may have. */
  static final int FEN_DECIMALS = 2;

  /** How many decimals a rate may have. */
  static final int RATE_DECIMALS = 6;

  private static final int LONG_DIGITS = 19;
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private Numerals() {}

  static Optional<Money> money(Node node, Place place, Problems problems) {
    String form = Sort.MONEY.name();
    return read(node, quotable(node), form, FEN_DECIMALS, Money::of, place, problems);
  }

  static Optional<Rate> rate(Node node, Place place, Problems problems) {
    String form = Sort.RATE.name();
    return read(node, quotable(node), form, RATE_DECIMALS, Rate::of, place, problems);
  }

  static Optional<Long> count(Node node, Place place, Problems problems) {
    String form = Sort.COUNT.name();
    return read(node, unquoted(node), form, 0, BigDecimal::longValueExact, place, problems);
  }

  /** A place in a list. */
  static Optional<Integer> place(Node node, Place place, Problems problems) {
    String form = Sort.COUNT.name();
    return read(node, unquoted(node), form, 0, BigDecimal::intValueExact, place, problems);
  }

  private static Optional<String> unquoted(Node node) {
    return node instanceof Node.Numeral numeral ? Optional.of(numeral.digits()) : Optional.empty();
  }

  private static Optional<String> quotable(Node node) {
    return node instanceof Node.Text text && PLAIN.matcher(text.value()).matches()
        ? Optional.of(text.value())
        : unquoted(node);
  }

  private static <V> Optional<V> read(
      Node node,
      Optional<String> digits,
      String form,
      int decimals,
      Function<BigDecimal, V> exact,
      Place place,
      Problems problems) {
    if (digits.isEmpty() || !NUMBER.matcher(digits.get()).matches()) {
      problems.tell(place, node, "wrongForm." + form);
      return Optional.empty();
    }
    try {
      BigDecimal value = bounded(digits.get());
      if (value.stripTrailingZeros().scale() <= decimals) {
        return Optional.of(exact.apply(value));
      }
      if (decimals == 0) {
        problems.tell(place, node, "notWhole");
      } else {
        ImmutableMap<String, String> most = ImmutableMap.of("decimals", Integer.toString(decimals));
        problems.tell(place, node, "tooManyDecimals", most);
      }
    } catch (ArithmeticException e) {
      problems.tell(place, node, "tooBig");
    }
    return Optional.empty();
  }

  private static BigDecimal bounded(String digits) {
    if (digits.length() > MAX_CHARACTERS) {
      throw new ArithmeticException(digits.length() + " characters");
    }
    BigDecimal value;
    try {
      value = new BigDecimal(digits);
    } catch (NumberFormatException e) {
      // The one reason that is left: an exponent beyond what an int can hold.
      throw (ArithmeticException) new ArithmeticException(digits).initCause(e);
    }
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if ((long) value.precision() - value.scale() > LONG_DIGITS) {
      throw new ArithmeticException(digits);
    }
    return value;
  }
}
