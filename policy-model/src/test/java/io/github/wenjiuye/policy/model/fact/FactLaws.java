package io.github.wenjiuye.policy.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Shapes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact's constant stands beside its accessor, and reads that one alone. */
class FactLaws {

  /** What claims and parties answer beside their facts. */
  private static final ImmutableSet<String> NO_FACTS = ImmutableSet.of("provision", "shape");

  static Stream<Shape<?>> shapes() {
    return Shapes.all();
  }

  static Stream<Fact<?, ?>> facts() {
    return Shapes.facts();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyAccessorHasExactlyOneFactAndEveryFactAnAccessor(Shape<?> shape) {
    List<String> accessors = accessors(shape.type()).map(Method::getName).toList();
    List<String> constants = constants(shape.type()).map(fact -> fact.name()).toList();

    assertThat(constants).containsExactlyInAnyOrderElementsOf(accessors);
    assertThat(shape.facts())
        .containsExactlyInAnyOrderElementsOf(constants(shape.type()).toList());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aConstantIsNamedAfterItsAccessor(Shape<?> shape) throws IllegalAccessException {
    for (Field field : constantFields(shape.type()).toList()) {
      Fact<?, ?> fact = (Fact<?, ?>) field.get(null);
      assertThat(field.getName())
          .isEqualTo(CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, fact.name()));
      assertThat(fact.owner()).isEqualTo(field.getDeclaringClass());
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void readingAFactTouchesItsAccessorAlone(Fact<?, ?> fact) {
    assertThat(touchedBy(fact, Fact::read)).containsExactly(fact.name());
    if (fact.sort().isLeaf() && fact.sort() != Sort.TEXT && !fact.isLabel()) {
      assertThat(touchedBy(fact, Fact::code)).containsExactly(fact.name());
    } else {
      assertThat(touchedBy(fact, Fact::code)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theTypeOfAFactIsWhatItsAccessorMayGive(Fact<?, ?> fact) throws NoSuchMethodException {
    Type returned = fact.owner().getMethod(fact.name()).getGenericReturnType();
    if (fact.sort() == Sort.COUNT) {
      assertThat(returned).isEqualTo(OptionalLong.class);
      assertThat(fact.type()).isEqualTo(Long.class);
    } else {
      assertThat(returned).isInstanceOfSatisfying(ParameterizedType.class, optional -> {
        assertThat(optional.getRawType()).isEqualTo(Optional.class);
        assertThat(raw(optional.getActualTypeArguments()[0])).isEqualTo(fact.type());
      });
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aPartyAndAListHaveTheShapeOfWhatTheyHold(Fact<?, ?> fact) throws NoSuchMethodException {
    if (!fact.sort().isLeaf()) {
      Type held = argument(fact.owner().getMethod(fact.name()).getGenericReturnType());
      assertThat(fact.sort() == Sort.ITEMS ? argument(held) : held)
          .isEqualTo(fact.shape().type());
    }
  }

  @Test
  void factsAreEqualByOwnerAndName() {
    List<Fact<?, ?>> facts = facts().toList();
    for (Fact<?, ?> one : facts) {
      for (Fact<?, ?> other : facts) {
        assertThat(one.equals(other))
            .isEqualTo(one.owner() == other.owner() && one.name().equals(other.name()));
      }
    }
  }

  @Test
  void aClaimSaysUnderWhichProvisionItIsMade() {
    Claims.shapes().forEach((provision, shape) -> {
      assertThat(shape.build(Map.of()).provision()).isEqualTo(provision);
      assertThat(shape.build(Map.of()).shape()).isSameAs(shape);
    });
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !NO_FACTS.contains(method.getName()));
  }

  private static Stream<Field> constantFields(Class<?> type) {
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .flatMap(declaring -> Arrays.stream(declaring.getDeclaredFields()))
        .filter(field -> field.getType() == Fact.class);
  }

  private static Stream<Fact<?, ?>> constants(Class<?> type) {
    return constantFields(type).map(field -> {
      try {
        return (Fact<?, ?>) field.get(null);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    });
  }

  private interface Reading {
    <T> Object of(Fact<T, ?> fact, T party);
  }

  private static <T> List<String> touchedBy(Fact<T, ?> fact, Reading reading) {
    List<String> touched = new ArrayList<>();
    Object recording = Proxy.newProxyInstance(
        fact.owner().getClassLoader(),
        new Class<?>[] {fact.owner()},
        (proxy, method, arguments) -> {
          touched.add(method.getName());
          return method.getReturnType() == OptionalLong.class
              ? OptionalLong.empty()
              : Optional.empty();
        });
    reading.of(fact, fact.owner().cast(recording));
    return ImmutableList.copyOf(touched);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
