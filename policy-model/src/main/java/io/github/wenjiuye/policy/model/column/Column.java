package io.github.wenjiuye.policy.model.column;

import io.github.wenjiuye.policy.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One column.
 *
 * @see Kind
 */
final class Column {

  /** What a column holds. */
  enum Kind {
    /** The codes of a fact in a {@code long[]}. */
    LONG,
    /** The codes of a fact in an {@code int[]}. */
    INT,
    /** The codes of a fact in a {@code byte[]}. */
    BYTE,
    /** Texts in a {@code String[]}, null where one is unknown. */
    TEXT,
    /** Where the items of each row begin, in an {@code int[]} that ends with where those of the last row end. */
    LIST,
    /** For which rows there is a party, and nothing beside. */
    PARTY;

    boolean isCoded() {
      return this == LONG || this == INT || this == BYTE;
    }
  }

  private static final int[] NOTHING = {};

  private final Kind kind;
  private final Object values;
  private final int rows;
  private final byte @Nullable [] validity;

  private Column(Kind kind, Object values, int rows, byte @Nullable [] validity) {
    this.kind = kind;
    this.values = values;
    this.rows = rows;
    this.validity = validity;
  }

  static Column of(long[] codes, byte @Nullable [] validity) {
    return new Column(Kind.LONG, codes, codes.length, validity);
  }

  static Column of(int[] codes, byte @Nullable [] validity) {
    return new Column(Kind.INT, codes, codes.length, validity);
  }

  static Column of(byte[] codes, byte @Nullable [] validity) {
    return new Column(Kind.BYTE, codes, codes.length, validity);
  }

  static Column of(String[] texts) {
    return new Column(Kind.TEXT, texts, texts.length, null);
  }

  static Column list(int[] offsets, byte @Nullable [] validity) {
    return new Column(Kind.LIST, offsets, offsets.length - 1, validity);
  }

  static Column party(int rows, byte @Nullable [] validity) {
    return new Column(Kind.PARTY, NOTHING, rows, validity);
  }

  /** The same column, unknown wherever its party is. */
  Column where(byte @Nullable [] party) {
    return party == null ? this : new Column(kind, values, rows, Validity.both(validity, party));
  }

  Kind kind() {
    return kind;
  }

  int rows() {
    return rows;
  }

  byte @Nullable [] validity() {
    return validity;
  }

  long[] longs() {
    return (long[]) values;
  }

  int[] ints() {
    return (int[]) values;
  }

  byte[] bytes() {
    return (byte[]) values;
  }

  @Nullable
  String[] texts() {
    return (@Nullable String[]) values;
  }

  /** Whether a row has a value, a list or a party. */
  boolean isKnown(int row) {
    if (validity != null && !Validity.isKnown(validity, row)) {
      return false;
    }
    return switch (kind) {
      case LONG -> longs()[row] != Fact.UNKNOWN;
      case TEXT -> texts()[row] != null;
      case INT, BYTE, LIST, PARTY -> true;
    };
  }

  /** What stands in a row of a coded column, known or not. */
  long raw(int row) {
    return switch (kind) {
      case LONG -> longs()[row];
      case INT -> ints()[row];
      case BYTE -> bytes()[row];
      case TEXT, LIST, PARTY -> throw new IllegalStateException("No codes in a " + kind);
    };
  }

  @Override
  public String toString() {
    return kind + (validity == null ? "" : ", nullable");
  }
}
