package io.github.wenjiuye.policy.model.fact;

/**
 * What one fact of a party or claim demands of another of the same one, where both are known.
 *
 * @param kind what is demanded
 * @param subject the fact that is told to be wrong where the demand is not met
 * @param other the fact that it is held against
 */
public record Relation(Kind kind, Fact<?, ?> subject, Fact<?, ?> other) {

  /** What is demanded. */
  public enum Kind {
    /** The subject is not below the other: an end not before its start. */
    AT_LEAST,
    /** The subject is not above the other: a part not greater than its whole. */
    AT_MOST,
    /** The subject is above the other: a closing time after the opening. */
    MORE_THAN,
    /** The subject is not true where the other is given: an open end beside an end. */
    NOT_BESIDE
  }

  /**
   * Whether two known values meet the demand.
   *
   * @param subjectCode the subject's value as rules see it
   * @param otherCode the other's value
   * @return true where they can both be true
   */
  public boolean holds(long subjectCode, long otherCode) {
    // No switch: a compiler that knows the kind sees through comparisons, not through the table of
    // a switch.
    if (kind == Kind.AT_LEAST || kind == Kind.AT_MOST) {
      return kind == Kind.AT_LEAST ? subjectCode >= otherCode : subjectCode <= otherCode;
    }
    return kind == Kind.MORE_THAN ? subjectCode > otherCode : subjectCode == 0;
  }
}
