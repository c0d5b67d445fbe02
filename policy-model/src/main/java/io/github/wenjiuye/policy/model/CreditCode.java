package io.github.wenjiuye.policy.model;

/**
 * A unified social credit code 统一社会信用代码 by GB 32100: 18 characters of an alphabet of 31, the last of which
 * checks the others.
 */
public final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int BASE = 3;

  private final String code;

  private CreditCode(String code) {
    this.code = code;
  }

  /**
   * The code of those characters.
   *
   * @param code 18 characters, digits and capital letters but for I, O, S, V and Z
   * @return the code
   * @throws IllegalArgumentException if the text is not of that form, or its check character is wrong
   */
  public static CreditCode of(String code) {
    if (code.length() != LENGTH || !code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "Not a credit code of 18 digits and capital letters without I, O, S, V, Z: " + code);
    }
    char expected = checkCharacter(code);
    if (code.charAt(LENGTH - 1) != expected) {
      throw new IllegalArgumentException(
          "The check character of " + code + " should be " + expected);
    }
    return new CreditCode(code);
  }

  /**
   * The check character that belongs to the first 17 characters.
   *
   * @param code at least 17 characters of the alphabet
   * @return the character that must come 18th
   * @throws IllegalArgumentException if one of the 17 is not of the alphabet
   */
  public static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("Not a character of a credit code: " + code.charAt(i));
      }
      sum += value * weight;
      weight = weight * BASE % ALPHABET.length();
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreditCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The 18 characters.
   *
   * @return the text that {@link #of} reads
   */
  @Override
  public String toString() {
    return code;
  }
}
