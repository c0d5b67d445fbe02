package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;
import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Function;

/**
 * A claim as an object: each expression takes it, and the item where a list is walked.
 *
 * @param claims the facts of a claim
 */
record ClaimSubject(Shape<? extends Claim> claims) implements Subject {

  private static final MethodType TYPE =
      methodType(long.class, Object.class, Object.class, long[].class);

  @Override
  public MethodType type() {
    return TYPE;
  }

  @Override
  public MethodHandle fact(FactNode fact) {
    return fact.list()
        .map(list -> permuteArguments(below(list.shape(), fact.path(), fact), TYPE, 1))
        .orElseGet(() -> permuteArguments(below(claims, fact.path(), fact), TYPE, 0));
  }

  @Override
  public MethodHandle list(OfList list, Function<Node, MethodHandle> compiled) {
    if (list instanceof Total total) {
      MethodHandle ofItems = Steps.TOTAL.bindTo(compiled.apply(total.term()));
      return permuteArguments(
          filterArguments(ofItems, 0, claims.getter(total.list())), TYPE, 0, 0, 1, 2);
    }
    return Steps.WALK.bindTo(list);
  }

  @Override
  public MethodHandle once(MethodHandle taken, int place) {
    return insertArguments(Steps.ONCE, 0, taken, place);
  }

  /** From what a path of facts begins at to the value of the leaf. */
  private static MethodHandle below(Shape<?> shape, List<Fact<?, ?>> path, FactNode fact) {
    if (path.size() == 1) {
      return leaf(shape, fact);
    }
    MethodHandle rest = below(path.get(0).shape(), path.subList(1, path.size()), fact);
    MethodHandle unknown = dropArguments(constant(long.class, Node.UNKNOWN), 0, Object.class);
    return filterArguments(
        guardWithTest(Steps.IS_NULL, unknown, rest), 0, shape.getter(path.get(0)));
  }

  private static MethodHandle leaf(Shape<?> shape, FactNode fact) {
    if (fact.sort() == Sort.TEXT) {
      return filterReturnValue(shape.getter(fact.leaf()), Steps.PLACE.bindTo(fact));
    }
    MethodHandle code = filterReturnValue(shape.coder(fact.leaf()), Steps.SEEN);
    return fact.excludedBy()
        .map(other -> permuteArguments(
            filterArguments(Steps.UNLESS, 0, code, shape.coder(other)), code.type(), 0, 0))
        .orElse(code);
  }
}
