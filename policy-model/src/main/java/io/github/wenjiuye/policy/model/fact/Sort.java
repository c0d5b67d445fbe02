package io.github.wenjiuye.policy.model.fact;

/** The kinds of values that a fact can have, and what the {@code long} stands for by which a rule sees them. */
public enum Sort {
  /** A whole number: itself. */
  COUNT,
  /** A {@link io.github.wenjiuye.policy.model.Money}: fen. */
  MONEY,
  /** A {@link io.github.wenjiuye.policy.model.Rate}: millionths. */
  RATE,
  /** A {@link java.time.LocalDate}: see {@link Days}. */
  DAY,
  /** A {@link java.time.YearMonth}: its last day, see {@link Days}. */
  MONTH,
  /** A {@link java.time.LocalTime}: nanoseconds of the day. */
  TIME,
  /** A {@link Boolean}: 1 for yes, 0 for no. */
  TRUTH,
  /** A member of a closed list: its ordinal. */
  SYMBOL,
  /** A {@link io.github.wenjiuye.policy.model.Division}: its number. */
  DIVISION,
  /** A {@link io.github.wenjiuye.policy.model.Province}: its number. */
  PROVINCE,
  /** A {@link String}: rules tell it apart from the names that local standards give. */
  TEXT,
  /** A {@link io.github.wenjiuye.policy.model.CreditCode}: rules do not see it. */
  CREDIT_CODE,
  /** A party with facts of its own. */
  PARTY,
  /** A list of such parties. */
  ITEMS;

  /**
   * Whether the value has no facts below it.
   *
   * @return false for a party and for a list of parties
   */
  public boolean isLeaf() {
    return this != PARTY && this != ITEMS;
  }
}
