package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;
import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.Function;

/**
 * A row of columns: each expression takes the columns, the row, and the item's row where a list is walked.
 *
 * @param columns of the layout that is to be read
 */
record ColumnSubject(ClaimColumns columns) implements Subject {

  private static final MethodType TYPE =
      methodType(long.class, ClaimColumns.class, int.class, int.class, long[].class);

  private static final MethodType READ = methodType(long.class, ClaimColumns.class, int.class);

  @Override
  public MethodType type() {
    return TYPE;
  }

  @Override
  public MethodHandle fact(FactNode fact) {
    return permuteArguments(read(fact), TYPE, 0, fact.list().isPresent() ? 2 : 1);
  }

  private MethodHandle read(FactNode fact) {
    if (fact.sort() == Sort.TEXT) {
      return filterReturnValue(columns.getter(fact.code()), Steps.PLACE.bindTo(fact));
    }
    MethodHandle code = filterReturnValue(columns.coder(fact.code()), Steps.SEEN);
    return fact.excludedBy().map(other -> unless(code, fact.beside(other))).orElse(code);
  }

  private MethodHandle unless(MethodHandle code, FactNode other) {
    MethodHandle joined = collectArguments(Steps.UNLESS, 1, columns.coder(other.code()));
    return permuteArguments(collectArguments(joined, 0, code), READ, 0, 1, 0, 1);
  }

  @Override
  public MethodHandle list(OfList list, Function<Node, MethodHandle> compiled) {
    if (!(list instanceof Total total)) {
      return ColumnSteps.WALK.bindTo(list);
    }
    String path = total.list().name();
    MethodHandle unknown =
        dropArguments(constant(long.class, Fact.UNKNOWN), 0, TYPE.parameterList());
    if (!columns.has(path)) {
      return unknown;
    }
    MethodHandle sum =
        insertArguments(ColumnSteps.TOTAL, 0, compiled.apply(total.term()), columns.begin(path));
    return guardWithTest(columns.given(path), sum, unknown);
  }

  @Override
  public MethodHandle once(MethodHandle taken, int place) {
    return insertArguments(ColumnSteps.ONCE, 0, taken, place);
  }
}
