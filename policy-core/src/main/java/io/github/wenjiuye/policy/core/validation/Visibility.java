package io.github.wenjiuye.policy.core.validation;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.constraint.EachOnce;
import io.github.wenjiuye.policy.model.constraint.MoreThan;
import io.github.wenjiuye.policy.model.constraint.NotBeside;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a validator sees every constraint that the shapes know of. One with the usual property selection sees none, and
 * would find nothing wrong with any claim.
 */
final class Visibility {

  private final Validator validator;
  private final Set<Shape<?>> visited = new HashSet<>();

  private Visibility(Validator validator) {
    this.validator = validator;
  }

  /**
   * Demands that the validator sees everything.
   *
   * @throws IllegalArgumentException if it does not
   */
  static void demand(Validator validator, Iterable<? extends Shape<?>> shapes) {
    Visibility visibility = new Visibility(validator);
    shapes.forEach(visibility::demand);
  }

  private void demand(Shape<?> shape) {
    if (!visited.add(shape)) {
      return;
    }
    BeanDescriptor bean = validator.getConstraintsForClass(shape.type());
    for (Relation relation : shape.relations()) {
      Class<? extends Annotation> constraint = constraint(relation.kind());
      require(
          bean.getConstraintDescriptors().stream()
              .anyMatch(seen -> seen.getAnnotation().annotationType() == constraint),
          relation.subject(),
          null);
    }
    for (Distinct distinct : shape.distinct()) {
      require(
          bean.getConstraintDescriptors().stream()
              .anyMatch(seen -> seen.getAnnotation() instanceof EachOnce),
          distinct.list(),
          null);
    }
    for (Fact<?, ?> fact : shape.facts()) {
      if (fact.isMandatory()) {
        require(refuses(fact, Optional.empty()), fact, null);
      }
      if (!fact.sort().isLeaf()) {
        demand(fact.shape());
        PropertyDescriptor property = bean.getConstraintsForProperty(fact.name());
        require(!constrains(fact.shape()) || cascades(property), fact, null);
      } else if (fact.domain().isBounded()) {
        Domain domain = fact.domain();
        require(domain.min() == -Domain.UNBOUNDED || refuses(fact, domain.min() - 1), fact, null);
        require(domain.max() == Domain.UNBOUNDED || refuses(fact, domain.max() + 1), fact, null);
      }
    }
  }

  private static boolean constrains(Shape<?> shape) {
    return !shape.relations().isEmpty()
        || !shape.distinct().isEmpty()
        || shape.facts().stream()
            .anyMatch(fact -> fact.sort().isLeaf()
                ? fact.isMandatory() || fact.domain().isBounded()
                : constrains(fact.shape()));
  }

  private static boolean cascades(@Nullable ContainerDescriptor container) {
    return container != null
        && container.getConstrainedContainerElementTypes().stream()
            .anyMatch(
                element -> ((CascadableDescriptor) element).isCascaded() || cascades(element));
  }

  private boolean refuses(Fact<?, ?> fact, long outside) {
    Object value = switch (fact.sort()) {
      case MONEY -> Optional.of(Money.ofFen(outside));
      case RATE -> Optional.of(Rate.ofMillionths(outside));
      default -> OptionalLong.of(outside);
    };
    return refuses(fact, value);
  }

  private boolean refuses(Fact<?, ?> fact, Object value) {
    try {
      return validator.validateValue(fact.owner(), fact.name(), value).stream()
          .anyMatch(found -> found.getPropertyPath().toString().equals(fact.name()));
    } catch (ValidationException | IllegalArgumentException e) {
      require(false, fact, e);
      return false;
    }
  }

  private static void require(boolean seen, Fact<?, ?> fact, @Nullable Exception cause) {
    if (!seen) {
      throw new IllegalArgumentException(
          "The validator does not see the constraints on "
              + fact
              + ": make its factory with PolicyValidation.configure(…)",
          cause);
    }
  }

  private static Class<? extends Annotation> constraint(Relation.Kind kind) {
    return switch (kind) {
      case AT_LEAST -> AtLeast.class;
      case AT_MOST -> AtMost.class;
      case MORE_THAN -> MoreThan.class;
      case NOT_BESIDE -> NotBeside.class;
    };
  }
}
