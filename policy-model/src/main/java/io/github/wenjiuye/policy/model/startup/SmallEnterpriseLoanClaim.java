package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A small or micro enterprise asks for access to a start-up guaranteed loan 创业担保贷款. Source: 6.1.
 */
@Value.Immutable
public interface SmallEnterpriseLoanClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "6.1";

  /** The fact {@link #appliedOn()}. */
  Fact<SmallEnterpriseLoanClaim, LocalDate> APPLIED_ON =
      Fact.day(SmallEnterpriseLoanClaim.class, "appliedOn", SmallEnterpriseLoanClaim::appliedOn);

  /**
   * The day of application, which selects the share that must be reached.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<SmallEnterpriseLoanClaim, Enterprise> ENTERPRISE = Fact.party(
      SmallEnterpriseLoanClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      SmallEnterpriseLoanClaim::enterprise);

  /**
   * Who applies.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #qualifyingHires()}. */
  Fact<SmallEnterpriseLoanClaim, Long> QUALIFYING_HIRES = Fact.count(
      SmallEnterpriseLoanClaim.class, "qualifyingHires", SmallEnterpriseLoanClaim::qualifyingHires);

  /**
   * The number of this year's new hires who meet the loan's conditions, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong qualifyingHires();

  /** All facts of a SmallEnterpriseLoanClaim. */
  Shape<SmallEnterpriseLoanClaim> SHAPE = Shape.of(SmallEnterpriseLoanClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<SmallEnterpriseLoanClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a SmallEnterpriseLoanClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a SmallEnterpriseLoanClaim. What is not set is unknown. */
  final class Builder extends ImmutableSmallEnterpriseLoanClaim.Builder {
    Builder() {}
  }
}
