package io.github.wenjiuye.policy.core.validation;

import com.google.common.base.Suppliers;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Door;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;

/**
 * The evaluator's door. Whether a claim is let in is decided by the guard; the validator, which takes a third of a second
 * to start, is asked only to tell what is wrong with a claim that is not.
 */
public final class ClaimValidator implements Door {

  private static final ClaimValidator STANDARD =
      new ClaimValidator(Claims.shapes(), Suppliers.memoize(ClaimValidator::bootstrap));

  private final Guard guard;
  private final Supplier<Validator> validator;

  private ClaimValidator(
      Map<String, ? extends Shape<? extends Claim>> shapes, Supplier<Validator> validator) {
    this.guard = Guard.of(shapes);
    this.validator = validator;
  }

  /**
   * The door with a validator of this library's own, which starts when it has something to tell.
   *
   * @return always the same one
   */
  public static ClaimValidator standard() {
    return STANDARD;
  }

  /**
   * The door with a validator of the embedder.
   *
   * @param validator made by {@link #configure}
   * @return a door
   * @throws IllegalArgumentException if the validator does not see every constraint on claims
   */
  public static ClaimValidator with(Validator validator) {
    return of(Claims.shapes(), validator);
  }

  static ClaimValidator of(
      Map<String, ? extends Shape<? extends Claim>> shapes, Validator validator) {
    Visibility.demand(validator, shapes.values());
    return new ClaimValidator(shapes, () -> validator);
  }

  /**
   * Lets a configuration see the constraints on claims.
   *
   * @param configuration to which the property selection and the value extractors are added
   * @return the same configuration
   */
  public static HibernateValidatorConfiguration configure(
      HibernateValidatorConfiguration configuration) {
    return configuration
        .getterPropertySelectionStrategy(new FluentAccessors())
        .addValueExtractor(new MoneyExtractor())
        .addValueExtractor(new RateExtractor())
        .failFast(false);
  }

  // The factory lives as long as its validator: as long as this class.
  @SuppressWarnings("resource")
  private static Validator bootstrap() {
    return configure(Validation.byProvider(HibernateValidator.class).configure())
        .ignoreXmlConfiguration()
        .messageInterpolator(new Unworded())
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Whether a claim can be true at all.
   *
   * @param claim any claim of this library
   * @return true where {@link #violations} has nothing to tell
   * @throws IllegalArgumentException if the claim is of no type of this library
   */
  @Override
  public boolean accepts(Claim claim) {
    return guard.accepts(claim);
  }

  @Override
  public MethodHandle rows(ClaimColumns columns) {
    return guard.rows(columns);
  }

  /**
   * What is wrong with a claim.
   *
   * @param claim any claim of this library
   * @return all violations in the order of the claim's facts; empty for a claim that is accepted
   * @throws IllegalArgumentException if the claim is of no type of this library
   */
  public ImmutableList<Violation> violations(Claim claim) {
    if (accepts(claim)) {
      return ImmutableList.of();
    }
    ImmutableList<Violation> told = Teller.tell(claim, validator.get().validate(claim));
    if (told.isEmpty()) {
      throw new VerifyException("The guard refuses a claim that the validator accepts: " + claim);
    }
    return told;
  }
}
