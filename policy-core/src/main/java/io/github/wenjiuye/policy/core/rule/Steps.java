package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Days;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of which a {@link Compiler} puts expressions together. */
final class Steps {

  private static final MethodHandle APPLY;
  private static final MethodHandle COMPARE;
  private static final MethodHandle SHARE;
  private static final MethodHandle SHIFT;
  private static final MethodHandle IS_PLAIN;
  private static final MethodHandle PLAIN =
      own("plain", long.class, long.class, long.class, long.class);
  private static final MethodHandle WITHIN;
  private static final MethodHandle YEAR;
  private static final MethodHandle ONE_OF = own("oneOf", long.class, long.class, long.class);

  static final MethodHandle WALK =
      own("walk", long.class, Node.class, Object.class, Object.class, long[].class);
  /** {@link FactNode#seen}. */
  static final MethodHandle SEEN;

  /** {@link FactNode#place}. */
  static final MethodHandle PLACE;

  static final MethodHandle UNLESS = own("unless", long.class, long.class, long.class);
  static final MethodHandle IS_NULL = own("isNull", boolean.class, Object.class);
  static final MethodHandle TOTAL = own(
      "total",
      long.class,
      MethodHandle.class,
      Object.class,
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
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      APPLY = lookup.findVirtual(Node.class, "apply", methodType(long.class, long[].class));
      MethodType ofOne = methodType(long.class, long.class);
      MethodType ofTwo = ofOne.appendParameterTypes(long.class);
      COMPARE = lookup.findVirtual(Compare.class, "compare", ofTwo);
      SHARE = lookup.findVirtual(Share.class, "holds", ofTwo.appendParameterTypes(long.class));
      SHIFT = lookup.findVirtual(Shift.class, "shift", ofTwo);
      IS_PLAIN = lookup.findStatic(
          Days.class, "isPlain", methodType(boolean.class, long.class, long.class, long.class));
      WITHIN = lookup.findVirtual(Within.class, "within", ofOne);
      YEAR = lookup.findStatic(YearOf.class, "year", ofOne);
      SEEN = lookup.findStatic(FactNode.class, "seen", methodType(long.class, long.class));
      PLACE = lookup.findVirtual(FactNode.class, "place", methodType(long.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("A meaning that stands elsewhere", e);
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

  /**
   * {@link Node#apply}, of the values of the operands: one by one where a node that comes often can take them so, since an array
   * for each is much to see through.
   */
  static MethodHandle meaning(Node node) {
    if (node instanceof Compare) {
      return COMPARE.bindTo(node);
    } else if (node instanceof Share) {
      return SHARE.bindTo(node);
    } else if (node instanceof Shift shift) {
      return shift.unit() == ChronoUnit.YEARS ? years(shift) : SHIFT.bindTo(shift);
    } else if (node instanceof Within) {
      return WITHIN.bindTo(node);
    } else if (node instanceof YearOf) {
      return YEAR;
    } else if (node instanceof OneOf oneOf && oneOf.bits().isPresent()) {
      return MethodHandles.insertArguments(ONE_OF, 0, oneOf.bits().getAsLong());
    }
    return APPLY.bindTo(node);
  }

  /** Nearly all days are shifted without a calendar, which is too much to see through. */
  private static MethodHandle years(Shift shift) {
    return MethodHandles.guardWithTest(
        MethodHandles.insertArguments(IS_PLAIN, 2, shift.days()),
        MethodHandles.insertArguments(PLAIN, 2, shift.days()),
        SHIFT.bindTo(shift));
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

  /** A fact that cannot be true beside another is known not to be where the other is given. */
  static long unless(long code, long other) {
    return code == Node.UNKNOWN && other != Node.UNKNOWN ? 0 : code;
  }

  static boolean isNull(@Nullable Object value) {
    return value == null;
  }

  static long total(
      MethodHandle term, @Nullable Object list, Object claim, Object item, long[] kept)
      throws Throwable {
    if (list == null) {
      return Node.UNKNOWN;
    }
    List<?> items = (List<?>) list;
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

  static long plain(long day, long years, long days) {
    return day + Days.years(years) + days;
  }

  /** Whether a code is one of those whose bits are set. */
  static long oneOf(long bits, long code) {
    return code == Node.UNKNOWN ? code : code >= 0 && code < Long.SIZE ? bits >>> code & 1 : 0;
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
