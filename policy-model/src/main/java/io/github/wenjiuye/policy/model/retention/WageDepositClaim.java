package io.github.wenjiuye.policy.model.retention;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A builder asks to pay the wage guarantee deposit 工资保证金 later. Source: 4.1. */
@Value.Immutable
public interface WageDepositClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "4.1";

  /** The fact {@link #appliedOn()}. */
  Fact<WageDepositClaim, LocalDate> APPLIED_ON =
      Fact.day(WageDepositClaim.class, "appliedOn", WageDepositClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<WageDepositClaim, Enterprise> ENTERPRISE = Fact.party(
      WageDepositClaim.class, "enterprise", Enterprise.SHAPE, WageDepositClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #projectKind()}. */
  Fact<WageDepositClaim, ProjectKind> PROJECT_KIND = Fact.symbol(
      WageDepositClaim.class, "projectKind", ProjectKind.class, WageDepositClaim::projectKind);

  /**
   * What is built.
   *
   * @return the kind, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<ProjectKind> projectKind();

  /** The fact {@link #projectIn()}. */
  Fact<WageDepositClaim, Division> PROJECT_IN =
      Fact.division(WageDepositClaim.class, "projectIn", WageDepositClaim::projectIn);

  /**
   * Where it is built.
   *
   * @return the division, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Division> projectIn();

  /** The fact {@link #depositDue()}. */
  Fact<WageDepositClaim, Money> DEPOSIT_DUE =
      Fact.money(WageDepositClaim.class, "depositDue", WageDepositClaim::depositDue);

  /**
   * The deposit that is due, 0 yuan or more.
   *
   * @return the sum, if known
   */
  Optional<@PositiveOrZero Money> depositDue();

  /** All facts of a WageDepositClaim. */
  Shape<WageDepositClaim> SHAPE = Shape.of(WageDepositClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<WageDepositClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a WageDepositClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a WageDepositClaim. What is not set is unknown. */
  final class Builder extends ImmutableWageDepositClaim.Builder {
    Builder() {}
  }
}
