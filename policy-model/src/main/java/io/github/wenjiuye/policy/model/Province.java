package io.github.wenjiuye.policy.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * A provincial division of the People's Republic of China by its GB/T 2260 code of two digits, such as {@code 15} for
 * Inner Mongolia.
 */
public final class Province {

  // As listed in GB/T 2260-2007.
  private static final String CODES =
      "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
          + "50 51 52 53 54 61 62 63 64 65 71 81 82";
  private static final int DIGITS = 2;

  private final int code;

  private Province(int code) {
    this.code = code;
  }

  /**
   * The province of that code.
   *
   * @param code two digits
   * @return the province
   * @throws IllegalArgumentException if there is no such province
   */
  public static Province of(String code) {
    if (code.length() != DIGITS || !CODES.contains(code) || code.contains(" ")) {
      throw new IllegalArgumentException("Not a provincial division of two digits: " + code);
    }
    return new Province(Integer.parseInt(code));
  }

  /**
   * Every provincial division.
   *
   * @return all of them, in the order of their codes
   */
  public static ImmutableList<Province> all() {
    return Splitter.on(' ')
        .splitToStream(CODES)
        .map(Province::of)
        .collect(ImmutableList.toImmutableList());
  }

  static Province of(int code) {
    return new Province(code);
  }

  static boolean exists(int code) {
    return code >= 10 && code <= 99 && CODES.contains(Integer.toString(code));
  }

  /**
   * The code as a number, 11 to 82.
   *
   * @return the two digits
   */
  public int number() {
    return code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Province that && code == that.code;
  }

  @Override
  public int hashCode() {
    return code;
  }

  /**
   * The two digits.
   *
   * @return the text that {@link #of(String)} reads
   */
  @Override
  public String toString() {
    return Integer.toString(code);
  }
}
