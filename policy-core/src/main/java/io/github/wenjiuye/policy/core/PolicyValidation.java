package io.github.wenjiuye.policy.core;

import io.github.wenjiuye.policy.core.validation.ClaimValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;

/**
 * What an embedder's own {@link jakarta.validation.Validator} needs for claims. Their accessors are called {@code hiredOn()},
 * not {@code getHiredOn()}: a validator made without this sees no constraint on any claim, and
 * {@link PolicyEvaluator.Builder#validator} refuses it.
 *
 * <pre>{@code
 * Validator validator = PolicyValidation.configure(
 *         Validation.byProvider(HibernateValidator.class).configure())
 *     .buildValidatorFactory()
 *     .getValidator();
 * }</pre>
 *
 * <p>Without an implementation of Expression Language at run time, a message interpolator that needs none must be set too.
 */
public final class PolicyValidation {

  private PolicyValidation() {}

  /**
   * Lets a configuration see the constraints on claims: sets its property selection, which goes on knowing JavaBeans too,
   * adds value extractors for money and rates, and switches fail-fast off.
   *
   * @param configuration a configuration of Hibernate Validator
   * @return the same configuration
   */
  public static HibernateValidatorConfiguration configure(
      HibernateValidatorConfiguration configuration) {
    return ClaimValidator.configure(configuration);
  }
}
