package io.github.wenjiuye.policy.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Shapes;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Domains and relations know every constraint that the model declares. The guard and all others who ask them see a claim as
 * Bean Validation does.
 */
class ConstraintLaws {

  private static final ImmutableSet<Class<?>> RELATIONS =
      ImmutableSet.of(AtLeast.class, AtMost.class, MoreThan.class, NotBeside.class);

  static Stream<Shape<?>> shapes() {
    return Shapes.all();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyConstraintIsKnownToADomainOrARelation(Shape<?> shape) {
    assertThat(unknown(shape.type())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyRelationOfATypeIsARelationOfItsShape(Shape<?> shape) {
    assertThat(shape.relations()).hasSize((int) Arrays.stream(shape.type().getAnnotations())
        .flatMap(ConstraintLaws::unfolded)
        .filter(annotation -> RELATIONS.contains(annotation.annotationType()))
        .count());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatMustDifferFromItemToItemIsKnownToTheShape(Shape<?> shape) {
    assertThat(shape.distinct()).hasSize(shape.type().getAnnotationsByType(EachOnce.class).length);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void validationGoesDownToEveryPartyAndItem(Shape<?> shape) throws NoSuchMethodException {
    for (Fact<?, ?> fact : shape.facts()) {
      Method accessor = fact.owner().getMethod(fact.name());
      assertThat(accessor.isAnnotationPresent(Valid.class)).isFalse();
      switch (fact.sort()) {
        case PARTY ->
          assertThat(argument(accessor.getAnnotatedReturnType()).isAnnotationPresent(Valid.class))
              .isTrue();
        case ITEMS ->
          assertThat(argument(argument(accessor.getAnnotatedReturnType()))
                  .isAnnotationPresent(Valid.class))
              .isTrue();
        default -> assertThat(all(accessor)).noneMatch(Valid.class::isInstance);
      }
    }
  }

  @Test
  void aConstraintThatNobodyKnowsIsFound() {
    assertThat(unknown(Strange.class))
        .extracting(annotation -> annotation.annotationType().getSimpleName())
        .containsExactlyInAnyOrder("NotBlank", "Size", "DecimalMin", "Min", "Min", "ConvertGroup");
  }

  /** What a domain would pass over. */
  private interface Strange extends Constrained {
    Optional<@NotBlank String> blank();

    Optional<List<@Size(min = 1) String>> deep();

    @DecimalMin(value = "0", inclusive = false)
    OptionalLong exclusive();

    @Min(value = 1, groups = Strange.class)
    OptionalLong grouped();

    @ConvertGroup(to = Strange.class)
    OptionalLong converted();
  }

  private interface Constrained {
    @Min(1)
    Optional<String> text();
  }

  private static List<Annotation> unknown(Class<?> type) {
    List<Annotation> unknown = new ArrayList<>();
    for (Annotation annotation : constraints(type).toList()) {
      boolean known = RELATIONS.contains(annotation.annotationType())
          || annotation.annotationType() == EachOnce.class;
      if (!known || !isPlain(annotation)) {
        unknown.add(annotation);
      }
    }
    Stream.of(type.getInterfaces()).flatMap(ConstraintLaws::constraints).forEach(unknown::add);
    for (Method method : type.getMethods()) {
      boolean counts = COUNTED.contains(raw(method));
      for (Annotation annotation : all(method).toList()) {
        boolean understood = annotation instanceof Valid
            || annotation instanceof NotNull && isPlain(annotation) && isInOptional(method)
            || counts
                && Domain.UNDERSTOOD.contains(annotation.annotationType())
                && isPlain(annotation);
        if (!understood) {
          unknown.add(annotation);
        }
      }
    }
    return unknown;
  }

  /** What must be given is asked of what the optional holds. */
  private static boolean isInOptional(Method method) {
    return method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType optional
        && argument(optional).isAnnotationPresent(NotNull.class);
  }

  private static final ImmutableSet<Class<?>> COUNTED = ImmutableSet.of(
      OptionalLong.class,
      io.github.wenjiuye.policy.model.Money.class,
      io.github.wenjiuye.policy.model.Rate.class);

  private static Class<?> raw(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    return type instanceof AnnotatedParameterizedType
            && argument(type).getType() instanceof Class<?> held
        ? held
        : accessor.getReturnType();
  }

  /** In the default group, with bounds that are themselves allowed. */
  private static boolean isPlain(Annotation annotation) {
    return ((Class<?>[]) attribute(annotation, "groups")).length == 0
        && !(annotation instanceof DecimalMin least && !least.inclusive())
        && !(annotation instanceof DecimalMax most && !most.inclusive());
  }

  private static Stream<Annotation> all(Method accessor) {
    return Stream.concat(constraints(accessor), deep(accessor.getAnnotatedReturnType()))
        .distinct();
  }

  private static Stream<Annotation> deep(AnnotatedType type) {
    Stream<Annotation> own = constraints(type);
    return type instanceof AnnotatedParameterizedType generic
        ? Stream.concat(
            own,
            Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(ConstraintLaws::deep))
        : own;
  }

  private static Stream<Annotation> constraints(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .flatMap(ConstraintLaws::unfolded)
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class)
            || annotation instanceof Valid
            || annotation instanceof ConvertGroup
            || annotation instanceof GroupSequence);
  }

  private static Stream<Annotation> unfolded(Annotation annotation) {
    boolean folded = Arrays.stream(annotation.annotationType().getMethods())
        .anyMatch(method -> method.getName().equals("value")
            && method.getReturnType().isArray()
            && method.getReturnType().getComponentType().isAnnotation());
    if (!folded) {
      return Stream.of(annotation);
    }
    Object members = attribute(annotation, "value");
    return Stream.iterate(0, i -> i < Array.getLength(members), i -> i + 1)
        .map(i -> (Annotation) Array.get(members, i));
  }

  private static Object attribute(Annotation annotation, String name) {
    try {
      Method attribute = annotation.annotationType().getMethod(name);
      return attribute.invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static AnnotatedType argument(AnnotatedType type) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }
}
