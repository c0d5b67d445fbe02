package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;

/**
 * One thing that a condition asks of what was observed: a relation and the values on its other side.
 *
 * @param relation the relation
 * @param values the values as they stand on the wire; one, or none where it is not known, unless the relation takes a list
 */
public record Bound(Relation relation, ImmutableList<String> values) {

  /** The relations, by their names on the wire. */
  public enum Relation {
    /** The value itself. */
    IS("is", false),
    /** One of a list of codes. */
    ONE_OF("oneOf", true),
    /** A division within a province or prefecture. */
    WITHIN("within", false),
    /** The number or more. */
    AT_LEAST("atLeast", false),
    /** The number or less. */
    AT_MOST("atMost", false),
    /** More than the number. */
    MORE_THAN("moreThan", false),
    /** Less than the number. */
    LESS_THAN("lessThan", false),
    /** The day or a later one. */
    ON_OR_AFTER("onOrAfter", false),
    /** The day or an earlier one. */
    ON_OR_BEFORE("onOrBefore", false),
    /** A later day. */
    AFTER("after", false),
    /** An earlier day. */
    BEFORE("before", false),
    /** A day of the year. */
    IN_YEAR("inYear", false),
    /** The share of a whole, or more. */
    SHARE_AT_LEAST("shareAtLeast", false),
    /** The share of a whole, or less. */
    SHARE_AT_MOST("shareAtMost", false),
    /** More than the share of a whole. */
    SHARE_MORE_THAN("shareMoreThan", false),
    /** The local standard that must list it. */
    LISTED_IN("listedIn", false),
    /** The whole of which a share is asked. */
    OF("of", false);

    private final String wireName;
    private final boolean list;

    Relation(String wireName, boolean list) {
      this.wireName = wireName;
      this.list = list;
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code oneOf}
     */
    public String wireName() {
      return wireName;
    }

    /**
     * Whether the relation takes a list of values.
     *
     * @return true for {@link #ONE_OF}
     */
    public boolean takesList() {
      return list;
    }
  }

  /**
   * Checks the number of values.
   *
   * @param relation the relation
   * @param values the values as they stand on the wire
   */
  public Bound {
    if (!relation.takesList() && values.size() > 1) {
      throw new IllegalArgumentException(relation + " takes one value at most, not " + values);
    }
  }

  /**
   * A bound with one value.
   *
   * @param relation the relation
   * @param value the value as it stands on the wire
   * @return the bound
   */
  public static Bound of(Relation relation, String value) {
    return new Bound(relation, ImmutableList.of(value));
  }

  /**
   * A bound whose value depends on what is not known.
   *
   * @param relation the relation, which takes one value
   * @return the bound
   */
  public static Bound unknown(Relation relation) {
    return new Bound(relation, ImmutableList.of());
  }
}
