package io.github.wenjiuye.policy.core.validation;

import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;
import static java.lang.invoke.MethodType.methodType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a party or claim must meet to be possible at all. */
sealed interface Check {

  /** Whether a party meets it. */
  boolean accepts(Object party);

  /** The same as a method handle that a just-in-time compiler sees through. */
  MethodHandle compiled();

  /**
   * The same for rows of columns.
   *
   * @param columns columns of the layout that is to be read
   * @param path what stands before the names of the party's facts
   * @return from columns and row to a {@code boolean}; empty where nothing is given that could be wrong
   */
  Optional<MethodHandle> rows(ClaimColumns columns, String path);

  /** Whether a value lies between two others, where it is known. */
  static boolean within(long min, long max, long code) {
    return code == Fact.UNKNOWN || (code >= min && code <= max);
  }

  /** Whether two values meet a demand, where both are known. */
  static boolean related(Relation relation, long subject, long other) {
    return subject == Fact.UNKNOWN || other == Fact.UNKNOWN || relation.holds(subject, other);
  }

  /** The bounds of {@link Domain#contains}, at hand. */
  record Bounded(Shape<?> shape, Fact<?, ?> fact, long min, long max) implements Check {
    @Override
    public boolean accepts(Object party) {
      return within(min, max, fact.codeOf(party));
    }

    @Override
    public MethodHandle compiled() {
      return filterReturnValue(shape.coder(fact), insertArguments(Handles.WITHIN, 0, min, max));
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      return columns.has(path + fact.name())
          ? Optional.of(filterReturnValue(
              columns.coder(path + fact.name()), insertArguments(Handles.WITHIN, 0, min, max)))
          : Optional.empty();
    }
  }

  /** A fact that must be known. */
  record Given(Shape<?> shape, Fact<?, ?> fact) implements Check {
    @Override
    public boolean accepts(Object party) {
      return fact.readFrom(party).isPresent();
    }

    @Override
    public MethodHandle compiled() {
      return filterReturnValue(shape.getter(fact), Handles.IS_KNOWN);
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      return Optional.of(filterReturnValue(
          ColumnChecks.value(columns, fact, path + fact.name()), Handles.IS_KNOWN));
    }
  }

  /** A fact that must differ from item to item. */
  record EachOnce(Distinct distinct) implements Check {
    @Override
    public boolean accepts(Object party) {
      return distinct.repeated(party).isEmpty();
    }

    @Override
    public MethodHandle compiled() {
      return Handles.ACCEPTS.bindTo(this);
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      String list = path + distinct.list().name();
      String fact = list + "." + distinct.fact().name();
      return ColumnChecks.ofList(
          columns,
          list,
          columns.has(fact)
              ? Optional.of(
                  ColumnChecks.EACH_ONCE.bindTo(ColumnChecks.value(columns, distinct.fact(), fact)))
              : Optional.empty());
    }
  }

  /** What one fact demands of another. */
  record Related(Shape<?> shape, Fact<?, ?> subject, Fact<?, ?> other, Relation relation)
      implements Check {
    @Override
    public boolean accepts(Object party) {
      return related(relation, subject.codeOf(party), other.codeOf(party));
    }

    @Override
    public MethodHandle compiled() {
      return permuteArguments(
          filterArguments(
              Handles.RELATED.bindTo(relation), 0, shape.coder(subject), shape.coder(other)),
          Handles.TYPE,
          0,
          0);
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      String one = path + subject.name();
      String another = path + other.name();
      if (!columns.has(one) || !columns.has(another)) {
        return Optional.empty();
      }
      MethodHandle codes = collectArguments(
          collectArguments(Handles.RELATED.bindTo(relation), 1, columns.coder(another)),
          0,
          columns.coder(one));
      return Optional.of(permuteArguments(codes, ColumnChecks.TYPE, 0, 1, 0, 1));
    }
  }

  /** Whatever must be met of a party below, where there is one. */
  record Below(Shape<?> shape, Fact<?, ?> party, Check check) implements Check {
    @Override
    public boolean accepts(Object owner) {
      Object below = party.readFrom(owner).orElse(null);
      return below == null || check.accepts(below);
    }

    @Override
    public MethodHandle compiled() {
      return filterArguments(
          guardWithTest(Handles.IS_KNOWN, check.compiled(), Handles.always(true)),
          0,
          shape.getter(party));
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      String below = path + party.name();
      return columns.has(below)
          ? check
              .rows(columns, below + ".")
              .map(each -> ColumnChecks.where(columns.given(below), each))
          : Optional.empty();
    }
  }

  /** Whatever must be met of each item of a list. */
  record EachBelow(Shape<?> shape, Fact<?, ?> list, Check check) implements Check {
    @Override
    public boolean accepts(Object owner) {
      List<?> items = (List<?>) list.readFrom(owner).orElse(null);
      for (int i = 0; items != null && i < items.size(); i++) {
        if (!check.accepts(items.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public MethodHandle compiled() {
      return filterArguments(Handles.EACH.bindTo(check.compiled()), 0, shape.getter(list));
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      String below = path + list.name();
      return ColumnChecks.ofList(
          columns, below, check.rows(columns, below + ".").map(ColumnChecks.EACH::bindTo));
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
        rest = guardWithTest(check.compiled(), rest, Handles.always(false));
      }
      return rest;
    }

    @Override
    public Optional<MethodHandle> rows(ClaimColumns columns, String path) {
      return checks.stream()
          .flatMap(check -> check.rows(columns, path).stream())
          .reduce((one, other) -> guardWithTest(one, other, ColumnChecks.always(false)));
    }
  }

  /** What checks are compiled to, apart, so that nothing of it is made for whoever never compiles. */
  final class Handles {

    static final MethodType TYPE = methodType(boolean.class, Object.class);

    static final MethodHandle ACCEPTS;
    static final MethodHandle WITHIN =
        found(Check.class, "within", long.class, long.class, long.class);
    static final MethodHandle RELATED =
        found(Check.class, "related", Relation.class, long.class, long.class);
    static final MethodHandle IS_KNOWN = found(Handles.class, "isKnown", Object.class);
    static final MethodHandle EACH = found(Handles.class, "each", MethodHandle.class, Object.class);

    static {
      try {
        ACCEPTS = MethodHandles.lookup().findVirtual(Check.class, "accepts", TYPE);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("accepts", e);
      }
    }

    private Handles() {}

    private static MethodHandle found(Class<?> owner, String name, Class<?>... parameters) {
      try {
        return MethodHandles.lookup()
            .findStatic(owner, name, methodType(boolean.class, parameters));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(name, e);
      }
    }

    static MethodHandle always(boolean accepted) {
      return dropArguments(constant(boolean.class, accepted), 0, Object.class);
    }

    static boolean isKnown(@Nullable Object value) {
      return value != null;
    }

    static boolean each(MethodHandle check, @Nullable Object list) throws Throwable {
      List<?> items = (List<?>) list;
      for (int i = 0; items != null && i < items.size(); i++) {
        if (!(boolean) check.invokeExact((Object) items.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
