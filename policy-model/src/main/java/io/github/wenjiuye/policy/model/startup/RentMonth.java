package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** The rent that was waived for one month. Source: 5.2. */
@Value.Immutable
public interface RentMonth extends Party {

  /** The fact {@link #month()}. */
  Fact<RentMonth, YearMonth> MONTH = Fact.month(RentMonth.class, "month", RentMonth::month);

  /**
   * The month, which must always be given.
   *
   * @return the month, if known
   */
  Optional<@NotNull YearMonth> month();

  /** The fact {@link #amount()}. */
  Fact<RentMonth, Money> AMOUNT = Fact.money(RentMonth.class, "amount", RentMonth::amount);

  /**
   * The rent waived in the month, more than 0 yuan.
   *
   * @return the sum, if known
   */
  Optional<@Positive Money> amount();

  /** All facts of a RentMonth. */
  Shape<RentMonth> SHAPE = Shape.of(RentMonth.class);

  @Override
  default Shape<RentMonth> shape() {
    return SHAPE;
  }

  /**
   * Starts a RentMonth of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a RentMonth. What is not set is unknown. */
  final class Builder extends ImmutableRentMonth.Builder {
    Builder() {}
  }
}
