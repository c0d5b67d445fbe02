package io.github.wenjiuye.policy.model.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of the accessor of a fact what can still be done about it. Without it a fact is {@link Leeway#FREE}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Alters {

  /**
   * What can be done.
   *
   * @return the leeway
   */
  Leeway value();
}
