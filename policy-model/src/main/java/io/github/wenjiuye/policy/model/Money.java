package io.github.wenjiuye.policy.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of yuan (CNY), exact to the fen. Sums, products and conversions that leave the range of a {@code long} of fen
 * throw an {@link ArithmeticException}; nothing is ever rounded or wrapped silently.
 */
public final class Money implements Comparable<Money> {

  /** No money at all. */
  public static final Money ZERO = new Money(0);

  private static final int FEN_DIGITS = 2;
  private static final long FEN_PER_YUAN = 100;
  private static final int MAX_LENGTH = 40;
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");

  private final long fen;

  private Money(long fen) {
    this.fen = fen;
  }

  /**
   * The sum of that many fen.
   *
   * @param fen hundredths of a yuan, any {@code long}
   * @return the sum
   */
  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  /**
   * The sum of that many whole yuan.
   *
   * @param yuan whole yuan
   * @return the sum
   * @throws ArithmeticException if the sum does not fit into a {@code long} of fen
   */
  public static Money ofYuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
  }

  /**
   * The sum of that many yuan.
   *
   * @param yuan yuan, with two decimals at most once trailing zeros are dropped
   * @return the sum
   * @throws ArithmeticException if the amount has parts of a fen, or does not fit into a {@code long} of fen
   */
  public static Money of(BigDecimal yuan) {
    if (yuan.signum() == 0) {
      return ZERO;
    }
    // The magnitude is judged before anything is expanded: 1e400 must not become four hundred
    // digits.
    long magnitude = (long) yuan.precision() - yuan.scale();
    if (magnitude > MAX_LENGTH) {
      throw new ArithmeticException("Amount " + yuan + " is beyond what can be counted in fen");
    }
    if (magnitude < -FEN_DIGITS || yuan.stripTrailingZeros().scale() > FEN_DIGITS) {
      throw new ArithmeticException("Amount " + yuan + " has more than two decimals");
    }
    return ofFen(yuan.movePointRight(FEN_DIGITS).longValueExact());
  }

  /**
   * Reads what {@link #toString()} writes: digits, with one or two decimals if any.
   *
   * @param text such as {@code 1500}, {@code 1500.5} or {@code 1500.00}
   * @return the sum
   * @throws NumberFormatException if the text is not of that form
   * @throws ArithmeticException if the sum does not fit into a {@code long} of fen
   */
  public static Money parse(String text) {
    if (text.length() > MAX_LENGTH || !PLAIN.matcher(text).matches()) {
      throw new NumberFormatException("Not an amount in yuan with two decimals at most: " + text);
    }
    return of(new BigDecimal(text));
  }

  /**
   * The sum in fen.
   *
   * @return hundredths of a yuan
   */
  public long fen() {
    return fen;
  }

  /**
   * The sum in yuan.
   *
   * @return yuan, always with two decimals
   */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, FEN_DIGITS);
  }

  /**
   * Both sums together.
   *
   * @param other what is added
   * @return the sum
   * @throws ArithmeticException if it does not fit into a {@code long} of fen
   */
  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  /**
   * This sum, that many times.
   *
   * @param factor how many times
   * @return the product
   * @throws ArithmeticException if it does not fit into a {@code long} of fen
   */
  public Money times(long factor) {
    return ofFen(Math.multiplyExact(fen, factor));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money that && fen == that.fen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  /**
   * Yuan with two decimals, such as {@code 1500.00}.
   *
   * @return the text that {@link #parse} reads
   */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
