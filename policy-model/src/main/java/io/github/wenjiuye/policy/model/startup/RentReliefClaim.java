package io.github.wenjiuye.policy.model.startup;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Facility;
import io.github.wenjiuye.policy.model.constraint.EachOnce;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A park, incubator or platform claims the subsidy for rent that it waived. Source: 5.2. */
@Value.Immutable
@EachOnce(list = "rentWaived", fact = "month")
public interface RentReliefClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "5.2";

  /** The fact {@link #appliedOn()}. */
  Fact<RentReliefClaim, LocalDate> APPLIED_ON =
      Fact.day(RentReliefClaim.class, "appliedOn", RentReliefClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #facility()}. */
  Fact<RentReliefClaim, Facility> FACILITY =
      Fact.symbol(RentReliefClaim.class, "facility", Facility.class, RentReliefClaim::facility);

  /**
   * What the place is.
   *
   * @return the kind of place, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Facility> facility();

  /** The fact {@link #rentWaived()}. */
  Fact<RentReliefClaim, ImmutableList<RentMonth>> RENT_WAIVED =
      Fact.items(RentReliefClaim.class, "rentWaived", RentMonth.SHAPE, RentReliefClaim::rentWaived);

  /**
   * The rent waived, month by month; each month stands there once.
   *
   * @return the months; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid RentMonth>> rentWaived();

  /** All facts of a RentReliefClaim. */
  Shape<RentReliefClaim> SHAPE = Shape.of(RentReliefClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<RentReliefClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a RentReliefClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a RentReliefClaim. What is not set is unknown. */
  final class Builder extends ImmutableRentReliefClaim.Builder {
    Builder() {}

    /**
     * Sets rentWaived from any collection, in its order.
     *
     * @param rentWaived all of them; empty says that there are none
     * @return this builder
     */
    public Builder rentWaived(Iterable<? extends RentMonth> rentWaived) {
      return rentWaived(ImmutableList.<RentMonth>copyOf(rentWaived));
    }
  }
}
