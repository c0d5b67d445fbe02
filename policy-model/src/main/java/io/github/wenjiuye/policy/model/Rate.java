package io.github.wenjiuye.policy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A share or rate, such as {@code 0.055}: exact, in millionths. Rates are compared by cross-multiplication, never divided.
 */
public final class Rate implements Comparable<Rate> {

  /** How many of a rate's units make one: rates are kept in millionths. */
  public static final long UNITS = 1_000_000;

  private static final int DECIMALS = 6;
  private static final int MAX_INTEGER_DIGITS = 9;
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final long millionths;

  private Rate(long millionths) {
    this.millionths = millionths;
  }

  /**
   * The rate of that many millionths.
   *
   * @param millionths any {@code long}
   * @return the rate
   */
  public static Rate ofMillionths(long millionths) {
    return new Rate(millionths);
  }

  /**
   * The rate of that value.
   *
   * @param value with six decimals at most once trailing zeros are dropped, below a thousand million
   * @return the rate
   * @throws ArithmeticException if the value has more decimals or is larger
   */
  public static Rate of(BigDecimal value) {
    if (value.signum() == 0) {
      return new Rate(0);
    }
    long magnitude = (long) value.precision() - value.scale();
    if (magnitude > MAX_INTEGER_DIGITS) {
      throw new ArithmeticException("Rate " + value + " is too large");
    }
    if (magnitude < -DECIMALS || value.stripTrailingZeros().scale() > DECIMALS) {
      throw new ArithmeticException("Rate " + value + " has more than six decimals");
    }
    return new Rate(value.movePointRight(DECIMALS).longValueExact());
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code 0.055}
   * @return the rate
   * @throws NumberFormatException if the text is no decimal number
   * @throws ArithmeticException as {@link #of}
   */
  public static Rate parse(String text) {
    if (text.length() > 2 * (DECIMALS + MAX_INTEGER_DIGITS)
        || !PLAIN.matcher(text).matches()) {
      throw new NumberFormatException("Not a rate: " + text);
    }
    return of(new BigDecimal(text));
  }

  /**
   * The rate in millionths.
   *
   * @return the rate times {@link #UNITS}
   */
  public long millionths() {
    return millionths;
  }

  /**
   * The rate as a decimal number without trailing zeros.
   *
   * @return the value
   */
  public BigDecimal value() {
    BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  @Override
  public int compareTo(Rate other) {
    return Long.compare(millionths, other.millionths);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rate that && millionths == that.millionths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millionths);
  }

  /**
   * The rate as a plain decimal number, such as {@code 0.055}.
   *
   * @return the text that {@link #parse} reads
   */
  @Override
  public String toString() {
    return value().toPlainString();
  }
}
