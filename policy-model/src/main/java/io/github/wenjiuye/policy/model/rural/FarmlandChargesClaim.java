package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whoever farms collective land asks to be freed of its charges. Source: 14.2. */
@Value.Immutable
public interface FarmlandChargesClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "14.2";

  /** The fact {@link #appliedOn()}. */
  Fact<FarmlandChargesClaim, LocalDate> APPLIED_ON =
      Fact.day(FarmlandChargesClaim.class, "appliedOn", FarmlandChargesClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #landRight()}. */
  Fact<FarmlandChargesClaim, LandRight> LAND_RIGHT = Fact.symbol(
      FarmlandChargesClaim.class, "landRight", LandRight.class, FarmlandChargesClaim::landRight);

  /**
   * By which right the land is worked.
   *
   * @return the right, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<LandRight> landRight();

  /** The fact {@link #use()}. */
  Fact<FarmlandChargesClaim, LandUse> USE =
      Fact.symbol(FarmlandChargesClaim.class, "use", LandUse.class, FarmlandChargesClaim::use);

  /**
   * For what it is used.
   *
   * @return the use, if known
   */
  Optional<LandUse> use();

  /** The fact {@link #farmlandUnchanged()}. */
  Fact<FarmlandChargesClaim, Boolean> FARMLAND_UNCHANGED = Fact.truth(
      FarmlandChargesClaim.class, "farmlandUnchanged", FarmlandChargesClaim::farmlandUnchanged);

  /**
   * Whether nature and use of the farmland are unchanged.
   *
   * @return true or false, if known
   */
  Optional<Boolean> farmlandUnchanged();

  /** The fact {@link #charges()}. */
  Fact<FarmlandChargesClaim, Money> CHARGES =
      Fact.money(FarmlandChargesClaim.class, "charges", FarmlandChargesClaim::charges);

  /**
   * The charges, 0 yuan or more.
   *
   * @return the sum, if known
   */
  Optional<@PositiveOrZero Money> charges();

  /** All facts of a FarmlandChargesClaim. */
  Shape<FarmlandChargesClaim> SHAPE = Shape.of(FarmlandChargesClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<FarmlandChargesClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a FarmlandChargesClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a FarmlandChargesClaim. What is not set is unknown. */
  final class Builder extends ImmutableFarmlandChargesClaim.Builder {
    Builder() {}
  }
}
