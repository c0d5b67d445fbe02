package io.github.wenjiuye.policy.model;

/**
 * An administrative division of the People's Republic of China by its GB/T 2260 code of six digits, such as
 * {@code 150105}: two for the province, two for the prefecture, two for the county.
 */
public final class Division {

  private static final int LENGTH = 6;
  private static final int CODES_PER_PROVINCE = 10_000;

  private final int code;

  private Division(int code) {
    this.code = code;
  }

  /**
   * The division of that code.
   *
   * @param code six digits, of which the first two are a provincial division of GB/T 2260
   * @return the division
   * @throws IllegalArgumentException if the text is not of that form, or there is no such province
   */
  public static Division of(String code) {
    if (code.length() != LENGTH || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Not a division code of six digits: " + code);
    }
    int number = Integer.parseInt(code);
    if (!Province.exists(number / CODES_PER_PROVINCE)) {
      throw new IllegalArgumentException(
          "No provincial division has the first two digits of " + code);
    }
    return new Division(number);
  }

  /**
   * The code as a number, 110000 to 829999.
   *
   * @return the six digits
   */
  public int number() {
    return code;
  }

  /**
   * The province in which the division lies.
   *
   * @return the first two digits
   */
  public Province province() {
    return Province.of(code / CODES_PER_PROVINCE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Division that && code == that.code;
  }

  @Override
  public int hashCode() {
    return code;
  }

  /**
   * The six digits.
   *
   * @return the text that {@link #of} reads
   */
  @Override
  public String toString() {
    return Integer.toString(code);
  }
}
