package io.github.wenjiuye.policy.model.constraint;

import io.github.wenjiuye.policy.model.fact.Relation;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where both are known, one fact is not above: a part is not greater than its whole. A violation stands at {@link #fact()}. The demand is
 * {@link Relation.Kind#AT_MOST}.
 */
@Documented
@Constraint(validatedBy = RelationValidators.AtMostValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AtMost.List.class)
public @interface AtMost {

  /**
   * The fact that is told to be wrong.
   *
   * @return an accessor's name
   */
  String fact();

  /**
   * The fact that it is held against.
   *
   * @return an accessor's name
   */
  String other();

  /**
   * The key of the message.
   *
   * @return a message template
   */
  String message() default "{io.github.wenjiuye.policy.model.constraint.AtMost.message}";

  /**
   * The groups, of which this library uses none.
   *
   * @return groups
   */
  Class<?>[] groups() default {};

  /**
   * The payload, of which this library uses none.
   *
   * @return payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return all of them
     */
    AtMost[] value();
  }
}
