package io.github.wenjiuye.policy.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No two items of a list give the same: a month stands in it once. A violation stands at the later one's {@link #fact()}. */
@Documented
@Constraint(validatedBy = RelationValidators.EachOnceValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EachOnce.List.class)
public @interface EachOnce {

  /**
   * The list.
   *
   * @return an accessor's name
   */
  String list();

  /**
   * The fact of its items that differs from item to item.
   *
   * @return an accessor's name
   */
  String fact();

  /**
   * The key of the message.
   *
   * @return a message template
   */
  String message() default "{io.github.wenjiuye.policy.model.constraint.EachOnce.message}";

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
    EachOnce[] value();
  }
}
