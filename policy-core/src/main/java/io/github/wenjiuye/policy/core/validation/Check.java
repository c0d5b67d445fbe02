package io.github.wenjiuye.policy.core.validation;

import static java.lang.invoke.MethodType.methodType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Something that a party or claim must meet to be possible at all. */
sealed interface Check {

  /** Whether a party meets it. */
  boolean accepts(Object party);

  /** The same as a method handle that a just-in-time compiler sees through. */
  default MethodHandle compiled() {
    return Handles.ACCEPTS.bindTo(this);
  }

  /** The bounds of {@link Domain#contains}, at hand. */
  record Bounded(ToLongFunction<Object> fact, long min, long max) implements Check {
    @Override
    public boolean accepts(Object party) {
      long code = fact.applyAsLong(party);
      return code == Fact.UNKNOWN || (code >= min && code <= max);
    }
  }

  /** A fact that must be known. */
  record Given(Function<Object, ? extends Optional<?>> fact) implements Check {
    @Override
    public boolean accepts(Object party) {
      return fact.apply(party).isPresent();
    }
  }

  /** A fact that must differ from item to item. */
  record EachOnce(Distinct distinct) implements Check {
    @Override
    public boolean accepts(Object party) {
      return distinct.repeated(party).isEmpty();
    }
  }

  /** What one fact demands of another. */
  record Related(ToLongFunction<Object> subject, ToLongFunction<Object> other, Relation relation)
      implements Check {
    @Override
    public boolean accepts(Object party) {
      long subjectCode = subject.applyAsLong(party);
      if (subjectCode == Fact.UNKNOWN) {
        return true;
      }
      long otherCode = other.applyAsLong(party);
      return otherCode == Fact.UNKNOWN || relation.holds(subjectCode, otherCode);
    }
  }

  /** Whatever must be met of a party below, where there is one. */
  record Below(Function<Object, ? extends Optional<?>> party, Check check) implements Check {
    @Override
    public boolean accepts(Object owner) {
      Object below = party.apply(owner).orElse(null);
      return below == null || check.accepts(below);
    }

    @Override
    public MethodHandle compiled() {
      return MethodHandles.insertArguments(Handles.BELOW, 0, party, check.compiled());
    }
  }

  /** Whatever must be met of each item of a list. */
  record EachBelow(Function<Object, ? extends Optional<?>> list, Check check) implements Check {
    @Override
    public boolean accepts(Object owner) {
      List<?> items = (List<?>) list.apply(owner).orElse(null);
      for (int i = 0; items != null && i < items.size(); i++) {
        if (!check.accepts(items.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public MethodHandle compiled() {
      return MethodHandles.insertArguments(Handles.EACH_BELOW, 0, list, check.compiled());
    }
  }

  /** Several checks; where there are none, everything is possible. */
  record Every(ImmutableList<Check> checks) implements Check {
    @Override
    public boolean accepts(Object party) {
      for (int i = 0; i < checks.size(); i++) {
        if (!checks.get(i).accepts(party)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public MethodHandle compiled() {
      MethodHandle rest = Handles.always(true);
      for (Check check : checks.reverse()) {
        rest = MethodHandles.guardWithTest(check.compiled(), rest, Handles.always(false));
      }
      return rest;
    }
  }

  /** What checks are compiled to. */
  final class Handles {

    private static final MethodType TYPE = methodType(boolean.class, Object.class);

    static final MethodHandle ACCEPTS;
    static final MethodHandle BELOW;
    static final MethodHandle EACH_BELOW;

    static {
      MethodHandles.Lookup own = MethodHandles.lookup();
      MethodType reading = TYPE.insertParameterTypes(0, Function.class, MethodHandle.class);
      try {
        ACCEPTS = own.findVirtual(Check.class, "accepts", TYPE);
        BELOW = own.findStatic(Handles.class, "below", reading);
        EACH_BELOW = own.findStatic(Handles.class, "eachBelow", reading);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("Not found", e);
      }
    }

    private Handles() {}

    private static MethodHandle always(boolean accepted) {
      return MethodHandles.dropArguments(
          MethodHandles.constant(boolean.class, accepted), 0, Object.class);
    }

    static boolean below(
        Function<Object, ? extends Optional<?>> party, MethodHandle check, Object owner)
        throws Throwable {
      Object below = party.apply(owner).orElse(null);
      return below == null || (boolean) check.invokeExact(below);
    }

    static boolean eachBelow(
        Function<Object, ? extends Optional<?>> list, MethodHandle check, Object owner)
        throws Throwable {
      List<?> items = (List<?>) list.apply(owner).orElse(null);
      for (int i = 0; items != null && i < items.size(); i++) {
        if (!(boolean) check.invokeExact((Object) items.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
