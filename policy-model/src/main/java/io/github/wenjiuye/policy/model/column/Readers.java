package io.github.wenjiuye.policy.model.column;

import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * Method handles that read a column, one for each kind, so that nothing is left to be found out for a row. They hold the number
 * of a place and no column, so that they read any columns of the same layout.
 */
final class Readers {

  private static final ImmutableList<Class<?>> FROM =
      ImmutableList.of(ClaimColumns.class, int.class);

  private static final MethodHandle LONGS = own("longs", long.class);
  private static final MethodHandle LONGS_OR_UNKNOWN = own("longsOrUnknown", long.class);
  private static final MethodHandle INTS = own("ints", long.class);
  private static final MethodHandle INTS_OR_UNKNOWN = own("intsOrUnknown", long.class);
  private static final MethodHandle BYTES = own("bytes", long.class);
  private static final MethodHandle BYTES_OR_UNKNOWN = own("bytesOrUnknown", long.class);
  private static final MethodHandle TEXTS = own("texts", Object.class);
  private static final MethodHandle IS_GIVEN = own("isGiven", boolean.class);
  private static final MethodHandle BEGIN = own("begin", int.class);

  private Readers() {}

  private static MethodHandle own(String name, Class<?> result) {
    try {
      return MethodHandles.lookup()
          .findStatic(
              Readers.class, name, methodType(result, int.class, ClaimColumns.class, int.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** From columns and row to a code. */
  static MethodHandle coder(int place, @Nullable Column column) {
    if (column == null || !column.kind().isCoded()) {
      return dropArguments(constant(long.class, Fact.UNKNOWN), 0, FROM);
    }
    boolean isComplete = column.validity() == null;
    return insertArguments(
        switch (column.kind()) {
          case LONG -> isComplete ? LONGS : LONGS_OR_UNKNOWN;
          case INT -> isComplete ? INTS : INTS_OR_UNKNOWN;
          default -> isComplete ? BYTES : BYTES_OR_UNKNOWN;
        },
        0,
        place);
  }

  /** From columns and row to a text, or to null. */
  static MethodHandle getter(int place, @Nullable Column column) {
    return column == null || column.kind() != Column.Kind.TEXT
        ? dropArguments(constant(Object.class, null), 0, FROM)
        : insertArguments(TEXTS, 0, place);
  }

  /** From columns and row to whether there is a list or a party. */
  static MethodHandle given(int place, @Nullable Column column) {
    return column != null && column.validity() != null
        ? insertArguments(IS_GIVEN, 0, place)
        : dropArguments(constant(boolean.class, column != null), 0, FROM);
  }

  /** From columns and row to where the items of the row begin. */
  static MethodHandle begin(int place) {
    return insertArguments(BEGIN, 0, place);
  }

  static long longs(int place, ClaimColumns columns, int row) {
    return columns.column(place).longs()[row];
  }

  static long longsOrUnknown(int place, ClaimColumns columns, int row) {
    return isGiven(place, columns, row) ? longs(place, columns, row) : Fact.UNKNOWN;
  }

  static long ints(int place, ClaimColumns columns, int row) {
    return columns.column(place).ints()[row];
  }

  static long intsOrUnknown(int place, ClaimColumns columns, int row) {
    return isGiven(place, columns, row) ? ints(place, columns, row) : Fact.UNKNOWN;
  }

  static long bytes(int place, ClaimColumns columns, int row) {
    return columns.column(place).bytes()[row];
  }

  static long bytesOrUnknown(int place, ClaimColumns columns, int row) {
    return isGiven(place, columns, row) ? bytes(place, columns, row) : Fact.UNKNOWN;
  }

  static @Nullable Object texts(int place, ClaimColumns columns, int row) {
    Column column = columns.column(place);
    byte[] validity = column.validity();
    return validity == null || Validity.isKnown(validity, row) ? column.texts()[row] : null;
  }

  static boolean isGiven(int place, ClaimColumns columns, int row) {
    byte[] validity = columns.column(place).validity();
    return validity == null || Validity.isKnown(validity, row);
  }

  static int begin(int place, ClaimColumns columns, int row) {
    return columns.column(place).ints()[row];
  }
}
