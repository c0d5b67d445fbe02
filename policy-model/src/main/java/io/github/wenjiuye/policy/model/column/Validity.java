package io.github.wenjiuye.policy.model.column;

import org.jspecify.annotations.Nullable;

/** Bit masks that tell which rows are known: a bit for each, the least significant bit of a byte first. */
final class Validity {

  private static final int BYTE_SHIFT = 3;
  private static final int IN_BYTE = 7;

  private Validity() {}

  static boolean isKnown(byte[] validity, int row) {
    return (validity[row >> BYTE_SHIFT] >> (row & IN_BYTE) & 1) != 0;
  }

  /** How many bytes a mask of so many rows has at least. */
  static int bytes(int rows) {
    return (rows + IN_BYTE) >> BYTE_SHIFT;
  }

  static void know(byte[] validity, int row) {
    validity[row >> BYTE_SHIFT] |= (byte) (1 << (row & IN_BYTE));
  }

  /** What is known in both; a mask that is absent knows every row. */
  static byte @Nullable [] both(byte @Nullable [] one, byte @Nullable [] other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    byte[] both = new byte[Math.min(one.length, other.length)];
    for (int i = 0; i < both.length; i++) {
      both[i] = (byte) (one[i] & other[i]);
    }
    return both;
  }
}
