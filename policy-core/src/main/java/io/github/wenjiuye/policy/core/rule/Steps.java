package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.Claim;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The steps of which a {@link Compiler} puts expressions together. */
final class Steps {

  /** {@link Node#apply}. */
  static final MethodHandle APPLY;

  static final MethodHandle WALK =
      own("walk", long.class, Node.class, Object.class, Object.class, long[].class);
  static final MethodHandle CODE = own("code", long.class, ToLongFunction.class, Object.class);
  static final MethodHandle TOTAL = own(
      "total",
      long.class,
      Function.class,
      MethodHandle.class,
      Object.class,
      Object.class,
      long[].class);
  static final MethodHandle ONCE = own(
      "once", long.class, MethodHandle.class, int.class, Object.class, Object.class, long[].class);
  static final MethodHandle IS = own("is", boolean.class, long.class, long.class);
  static final MethodHandle BOTH = own("both", long.class, long.class, long.class);
  static final MethodHandle EITHER = own("either", long.class, long.class, long.class);
  static final MethodHandle SAME = own("same", long.class, long[].class);
  static final MethodHandle VALUES = MethodHandles.identity(long[].class);
  static final MethodHandle DECIDE = own(
      "decide", Decision.class, MethodHandle.class, MethodHandle.class, int.class, Object.class);

  static {
    try {
      APPLY = MethodHandles.lookup()
          .findVirtual(Node.class, "apply", methodType(long.class, long[].class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("apply", e);
    }
  }

  private Steps() {}

  private static MethodHandle own(String name, Class<?> result, Class<?>... parameters) {
    try {
      return MethodHandles.lookup().findStatic(Steps.class, name, methodType(result, parameters));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  static @Nullable Decision decide(
      MethodHandle verdict, MethodHandle terms, int keptCount, Object claim) throws Throwable {
    long[] kept = new long[keptCount];
    long decided = (long) verdict.invokeExact(claim, (Object) null, kept);
    if (decided == 0) {
      return Decision.INELIGIBLE;
    }
    if (decided == Node.UNKNOWN) {
      return null;
    }
    return settled((long[]) terms.invokeExact(claim, (Object) null, kept));
  }

  private static @Nullable Decision settled(long[] terms) {
    for (long term : terms) {
      if (term == Node.UNKNOWN) {
        return null;
      }
    }
    return Decision.eligible(terms);
  }

  static long walk(Node node, Object claim, Object item, long[] kept) {
    return node.eval(new Scope((Claim) claim));
  }

  static long code(ToLongFunction<Object> coder, Object owner) {
    return coder.applyAsLong(owner);
  }

  static long total(
      Function<Object, Optional<List<?>>> list,
      MethodHandle term,
      Object claim,
      Object item,
      long[] kept)
      throws Throwable {
    List<?> items = list.apply(claim).orElse(null);
    if (items == null) {
      return Node.UNKNOWN;
    }
    long sum = 0;
    for (int i = 0; i < items.size(); i++) {
      long value = (long) term.invokeExact(claim, (Object) items.get(i), kept);
      if (value == Node.UNKNOWN) {
        return Node.UNKNOWN;
      }
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  /** Works something out at the first time. It is kept as its difference to what is unknown, which a new array is full of. */
  static long once(MethodHandle term, int place, Object claim, Object item, long[] kept)
      throws Throwable {
    if (kept[place] == 0) {
      kept[place] = (long) term.invokeExact(claim, item, kept) ^ Node.UNKNOWN;
    }
    return kept[place] ^ Node.UNKNOWN;
  }

  static boolean is(long wanted, long value) {
    return value == wanted;
  }

  static long both(long first, long rest) {
    return rest == 0 ? 0 : first == Node.UNKNOWN ? Node.UNKNOWN : rest;
  }

  static long either(long first, long rest) {
    return rest == 1 ? 1 : first == Node.UNKNOWN ? Node.UNKNOWN : rest;
  }

  static long same(long[] both) {
    return both[0] == both[1] ? both[0] : Node.UNKNOWN;
  }
}
