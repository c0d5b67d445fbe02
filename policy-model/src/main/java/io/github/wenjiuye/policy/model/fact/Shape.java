package io.github.wenjiuye.policy.model.fact;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.constraint.EachOnce;
import io.github.wenjiuye.policy.model.constraint.MoreThan;
import io.github.wenjiuye.policy.model.constraint.NotBeside;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All facts of one type of party or claim, in the order in which they are declared, with the relations between them. It
 * also builds a value from its facts, for readers of JSON and for generators.
 *
 * @param <T> the party or claim
 */
public final class Shape<T> {

  private final Class<T> type;
  private final ImmutableMap<String, Fact<?, ?>> facts;
  private final ImmutableList<Relation> relations;
  private final ImmutableList<Distinct> distinct;
  private final Supplier<ImmutableMap<Fact<?, ?>, Method>> setters =
      Suppliers.memoize(this::findSetters);

  /** The class of what {@link #build} builds. */
  private final Supplier<Class<?>> built =
      Suppliers.memoize(() -> build(ImmutableMap.of()).getClass());

  private Shape(
      Class<T> type,
      ImmutableMap<String, Fact<?, ?>> facts,
      ImmutableList<Relation> relations,
      ImmutableList<Distinct> distinct) {
    this.type = type;
    this.facts = facts;
    this.relations = relations;
    this.distinct = distinct;
  }

  /**
   * The shape of a type whose fact constants have been initialised: to be the last constant of that type.
   *
   * @param type an interface with fact constants and a static method {@code builder()}
   * @param <T> the party or claim
   * @return its shape
   */
  public static <T> Shape<T> of(Class<T> type) {
    ImmutableMap.Builder<String, Fact<?, ?>> collected = ImmutableMap.builder();
    for (Class<?> parent : type.getInterfaces()) {
      collect(parent, collected);
    }
    collect(type, collected);
    ImmutableMap<String, Fact<?, ?>> facts = collected.buildOrThrow();
    return new Shape<>(type, facts, relations(type, facts), distinct(type, facts));
  }

  private static void collect(Class<?> type, ImmutableMap.Builder<String, Fact<?, ?>> into) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Fact.class) {
        try {
          Fact<?, ?> fact = (Fact<?, ?>) field.get(null);
          into.put(fact.name(), fact);
        } catch (IllegalAccessException e) {
          throw new IllegalArgumentException(field + " must be public", e);
        }
      }
    }
  }

  private static ImmutableList<Relation> relations(
      Class<?> type, ImmutableMap<String, Fact<?, ?>> facts) {
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (AtLeast demand : type.getAnnotationsByType(AtLeast.class)) {
      relations.add(relation(Relation.Kind.AT_LEAST, facts, demand.fact(), demand.other()));
    }
    for (AtMost demand : type.getAnnotationsByType(AtMost.class)) {
      relations.add(relation(Relation.Kind.AT_MOST, facts, demand.fact(), demand.other()));
    }
    for (MoreThan demand : type.getAnnotationsByType(MoreThan.class)) {
      relations.add(relation(Relation.Kind.MORE_THAN, facts, demand.fact(), demand.other()));
    }
    for (NotBeside demand : type.getAnnotationsByType(NotBeside.class)) {
      relations.add(relation(Relation.Kind.NOT_BESIDE, facts, demand.fact(), demand.other()));
    }
    return relations.build();
  }

  private static Relation relation(
      Relation.Kind kind, ImmutableMap<String, Fact<?, ?>> facts, String subject, String other) {
    return new Relation(kind, named(facts, subject), named(facts, other));
  }

  private static ImmutableList<Distinct> distinct(
      Class<?> type, ImmutableMap<String, Fact<?, ?>> facts) {
    ImmutableList.Builder<Distinct> distinct = ImmutableList.builder();
    for (EachOnce demand : type.getAnnotationsByType(EachOnce.class)) {
      Fact<?, ?> list = named(facts, demand.list());
      distinct.add(new Distinct(list, named(list.shape().facts, demand.fact())));
    }
    return distinct.build();
  }

  private static Fact<?, ?> named(ImmutableMap<String, Fact<?, ?>> facts, String name) {
    Fact<?, ?> fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException(
          "A constraint names " + name + ", which is none of " + facts.keySet());
    }
    return fact;
  }

  /**
   * The interface that has the facts.
   *
   * @return a party or claim
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The facts in the order of their declaration.
   *
   * @return every fact, labels too
   */
  public ImmutableList<Fact<?, ?>> facts() {
    return facts.values().asList();
  }

  /**
   * The facts by their names, in the order of their declaration.
   *
   * @return every fact, labels too
   */
  public ImmutableMap<String, Fact<?, ?>> byName() {
    return facts;
  }

  /**
   * The names of the facts in the order of their declaration.
   *
   * @return the properties that there are
   */
  public ImmutableSet<String> names() {
    return facts.keySet();
  }

  /**
   * The fact of that name.
   *
   * @param name a property's name
   * @return the fact, if there is one
   */
  public Optional<Fact<?, ?>> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /**
   * What pairs of facts demand of one another.
   *
   * @return the relations
   */
  public ImmutableList<Relation> relations() {
    return relations;
  }

  /**
   * In which of its lists what must differ from item to item.
   *
   * @return the demands
   */
  public ImmutableList<Distinct> distinct() {
    return distinct;
  }

  /**
   * What is known of a party or claim.
   *
   * @param party a value of this type
   * @return the known values by their fact, in the order of the facts, labels too
   * @throws ClassCastException if it is of another type
   */
  public ImmutableMap<Fact<?, ?>, Object> known(Object party) {
    ImmutableMap.Builder<Fact<?, ?>, Object> known = ImmutableMap.builder();
    for (Fact<?, ?> fact : facts.values()) {
      fact.readFrom(party).ifPresent(value -> known.put(fact, value));
    }
    return known.buildOrThrow();
  }

  /**
   * The same party or claim with something else known.
   *
   * @param party a value of this type
   * @param fact one of its facts
   * @param value what is known of it now, as {@link #build} takes it
   * @return another value
   * @throws IllegalArgumentException if the fact is not of this shape
   * @throws ClassCastException if the party is of another type, or the value is not of the fact's
   */
  public T with(Object party, Fact<?, ?> fact, Object value) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>(known(party));
    known.put(fact, value);
    return build(known);
  }

  /**
   * Builds a value from known facts; every other fact is unknown.
   *
   * @param values known values by their fact, each of the fact's {@link Fact#type()}; a list as an
   *     {@code ImmutableList} of items
   * @return the value
   * @throws IllegalArgumentException if a fact is not of this shape
   * @throws ClassCastException if a value is not of its fact's type
   */
  public T build(Map<? extends Fact<?, ?>, ?> values) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<? extends Fact<?, ?>, ?> entry : values.entrySet()) {
        Fact<?, ?> fact = entry.getKey();
        Method setter = setters.get().get(fact);
        if (setter == null) {
          throw new IllegalArgumentException(fact + " is no fact of " + type.getSimpleName());
        }
        setter.invoke(builder, optional(fact, fact.type().cast(entry.getValue())));
      }
      return type.cast(builder.getClass().getMethod("build").invoke(builder));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("Could not build a " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " has no usable builder", e);
    }
  }

  /**
   * How a fact is read of many values, one after the other: as {@link Fact#read} reads it, without an optional in between.
   *
   * @param fact a fact of this shape
   * @return from a value of this shape, given as an {@code Object}, to the fact's value as an {@code Object}; null where it is
   *     unknown
   */
  public MethodHandle getter(Fact<?, ?> fact) {
    return Getters.of(built.get(), fact);
  }

  /**
   * How a fact is read of many values, one after the other: as {@link Fact#code} reads it, without an optional in between.
   *
   * @param fact a fact of this shape
   * @return from a value of this shape, given as an {@code Object}, to the code as a {@code long}
   */
  public MethodHandle coder(Fact<?, ?> fact) {
    return Getters.coded(built.get(), fact);
  }

  private static Object optional(Fact<?, ?> fact, Object value) {
    return fact.sort() == Sort.COUNT ? OptionalLong.of((Long) value) : Optional.of(value);
  }

  private ImmutableMap<Fact<?, ?>, Method> findSetters() {
    try {
      Class<?> builder = type.getMethod("builder").getReturnType();
      return Maps.toMap(facts.values(), fact -> setter(builder, fact.name()));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName() + " has no builder", e);
    }
  }

  private static Method setter(Class<?> builder, String name) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == Optional.class
            || method.getParameterTypes()[0] == OptionalLong.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(builder.getName() + " cannot set " + name));
  }

  /**
   * The name of the type.
   *
   * @return such as {@code Hire}
   */
  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
