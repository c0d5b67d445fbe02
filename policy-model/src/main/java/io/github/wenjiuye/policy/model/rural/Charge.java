package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A charge of a development park. Source: 14.1. */
@Value.Immutable
public interface Charge extends Party {

  /** The fact {@link #kind()}. */
  Fact<Charge, ChargeKind> KIND = Fact.symbol(Charge.class, "kind", ChargeKind.class, Charge::kind);

  /**
   * What it is for.
   *
   * @return the kind, if known
   */
  Optional<ChargeKind> kind();

  /** The fact {@link #chargedOn()}. */
  Fact<Charge, LocalDate> CHARGED_ON = Fact.day(Charge.class, "chargedOn", Charge::chargedOn);

  /**
   * The day on which it was charged.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> chargedOn();

  /** The fact {@link #amount()}. */
  Fact<Charge, Money> AMOUNT = Fact.money(Charge.class, "amount", Charge::amount);

  /**
   * The sum, 0 yuan or more.
   *
   * @return the sum, if known
   */
  Optional<@PositiveOrZero Money> amount();

  /** All facts of a Charge. */
  Shape<Charge> SHAPE = Shape.of(Charge.class);

  @Override
  default Shape<Charge> shape() {
    return SHAPE;
  }

  /**
   * Starts a Charge of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Charge. What is not set is unknown. */
  final class Builder extends ImmutableCharge.Builder {
    Builder() {}
  }
}
