package io.github.wenjiuye.policy.core.validation;

import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What checks are compiled to for rows of columns. */
final class ColumnChecks {

  static final MethodType TYPE = methodType(boolean.class, ClaimColumns.class, int.class);

  /** With a check of an item and where items begin: whether each of a row meets it. */
  static final MethodHandle EACH = ofItems("each");

  /** With the value of an item and where items begin: whether each of a row has another. */
  static final MethodHandle EACH_ONCE = ofItems("eachOnce");

  private static final MethodHandle KNOWN = own("known", methodType(Object.class, long.class));

  private ColumnChecks() {}

  private static MethodHandle ofItems(String name) {
    return own(name, TYPE.insertParameterTypes(0, MethodHandle.class, MethodHandle.class));
  }

  private static MethodHandle own(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(ColumnChecks.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  static MethodHandle always(boolean accepted) {
    return dropArguments(constant(boolean.class, accepted), 0, TYPE.parameterList());
  }

  /** A check that is made where there is something to check. */
  static MethodHandle where(MethodHandle given, MethodHandle check) {
    return guardWithTest(given, check, always(true));
  }

  /** A check of the items of a list, which wants to know where they begin. */
  static Optional<MethodHandle> ofList(
      ClaimColumns columns, String list, Optional<MethodHandle> check) {
    return check
        .filter(items -> columns.has(list))
        .map(items -> where(columns.given(list), insertArguments(items, 0, columns.begin(list))));
  }

  /** The value of a fact as an object that equals others as the value does, or null. */
  static MethodHandle value(ClaimColumns columns, Fact<?, ?> fact, String path) {
    return fact.sort() == Sort.TEXT || fact.sort() == Sort.CREDIT_CODE
        ? columns.getter(path)
        : filterReturnValue(columns.coder(path), KNOWN);
  }

  static @Nullable Object known(long code) {
    return code == Fact.UNKNOWN ? null : code;
  }

  static boolean each(MethodHandle check, MethodHandle begin, ClaimColumns columns, int row)
      throws Throwable {
    int end = (int) begin.invokeExact(columns, row + 1);
    for (int item = (int) begin.invokeExact(columns, row); item < end; item++) {
      if (!(boolean) check.invokeExact(columns, item)) {
        return false;
      }
    }
    return true;
  }

  static boolean eachOnce(MethodHandle value, MethodHandle begin, ClaimColumns columns, int row)
      throws Throwable {
    int end = (int) begin.invokeExact(columns, row + 1);
    Set<Object> seen = new HashSet<>();
    for (int item = (int) begin.invokeExact(columns, row); item < end; item++) {
      Object known = (Object) value.invokeExact(columns, item);
      if (known != null && !seen.add(known)) {
        return false;
      }
    }
    return true;
  }
}
