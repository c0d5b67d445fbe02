package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.column.ClaimColumns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The steps of which a {@link Compiler} puts expressions together where they are about rows of columns. */
final class ColumnSteps {

  static final MethodHandle WALK =
      own("walk", Node.class, ClaimColumns.class, int.class, int.class, long[].class);
  static final MethodHandle TOTAL = own(
      "total",
      MethodHandle.class,
      MethodHandle.class,
      ClaimColumns.class,
      int.class,
      int.class,
      long[].class);
  static final MethodHandle ONCE = own(
      "once",
      MethodHandle.class,
      int.class,
      ClaimColumns.class,
      int.class,
      int.class,
      long[].class);
  static final MethodHandle AMOUNT = own("amount", long[].class);
  static final MethodHandle NOTHING = own("nothing", long[].class);
  static final MethodHandle DECIDE = own(
      "decide",
      MethodHandle.class,
      MethodHandle.class,
      MethodHandle.class,
      int.class,
      ClaimColumns.class,
      int.class);

  private ColumnSteps() {}

  private static MethodHandle own(String name, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .findStatic(ColumnSteps.class, name, methodType(long.class, parameters));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** What a row comes to, as {@link RowKernel} tells it. */
  static long decide(
      MethodHandle door,
      MethodHandle verdict,
      MethodHandle granted,
      int keptCount,
      ClaimColumns columns,
      int row)
      throws Throwable {
    if (!(boolean) door.invokeExact(columns, row)) {
      return RowKernel.INVALID;
    }
    long[] kept = new long[keptCount];
    long decided = (long) verdict.invokeExact(columns, row, 0, kept);
    if (decided == 0) {
      return RowKernel.INELIGIBLE;
    }
    return decided == Node.UNKNOWN
        ? RowKernel.OPEN
        : (long) granted.invokeExact(columns, row, 0, kept);
  }

  /** The first of some terms, where all are known. */
  static long amount(long[] terms) {
    for (long term : terms) {
      if (term == Node.UNKNOWN) {
        return RowKernel.OPEN;
      }
    }
    return terms[0];
  }

  /** Nothing to be counted, where some terms are known. */
  static long nothing(long[] terms) {
    for (long term : terms) {
      if (term == Node.UNKNOWN) {
        return RowKernel.OPEN;
      }
    }
    return 0;
  }

  static long walk(Node node, ClaimColumns columns, int row, int item, long[] kept) {
    return node.eval(new Scope(columns.row(row)));
  }

  static long total(
      MethodHandle term, MethodHandle begin, ClaimColumns columns, int row, int item, long[] kept)
      throws Throwable {
    int end = (int) begin.invokeExact(columns, row + 1);
    long sum = 0;
    for (int i = (int) begin.invokeExact(columns, row); i < end; i++) {
      long value = (long) term.invokeExact(columns, row, i, kept);
      if (value == Node.UNKNOWN) {
        return Node.UNKNOWN;
      }
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  /** Works something out at the first time, see {@link Steps#once}. */
  static long once(
      MethodHandle term, int place, ClaimColumns columns, int row, int item, long[] kept)
      throws Throwable {
    if (kept[place] == 0) {
      kept[place] = (long) term.invokeExact(columns, row, item, kept) ^ Node.UNKNOWN;
    }
    return kept[place] ^ Node.UNKNOWN;
  }
}
