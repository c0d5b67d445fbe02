package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.NotBeside;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A labour contract 劳动合同, from its first to its last day, or open-ended.
 */
@Value.Immutable
@AtLeast(fact = "endsOn", other = "startsOn")
@NotBeside(fact = "openEnded", other = "endsOn")
public interface Contract extends Party {

  /** The fact {@link #startsOn()}. */
  Fact<Contract, LocalDate> STARTS_ON = Fact.day(Contract.class, "startsOn", Contract::startsOn);

  /**
   * The first day.
   *
   * @return the day, if known
   */
  Optional<LocalDate> startsOn();

  /** The fact {@link #endsOn()}. */
  Fact<Contract, LocalDate> ENDS_ON = Fact.day(Contract.class, "endsOn", Contract::endsOn);

  /**
   * The last day, not before the first.
   *
   * @return the day, if known
   */
  Optional<LocalDate> endsOn();

  /** The fact {@link #openEnded()}. */
  Fact<Contract, Boolean> OPEN_ENDED = Fact.truth(Contract.class, "openEnded", Contract::openEnded);

  /**
   * Whether the contract has no end 无固定期限; not true where a last day is given.
   *
   * @return true or false, if known
   */
  Optional<Boolean> openEnded();

  /** All facts of a Contract. */
  Shape<Contract> SHAPE = Shape.of(Contract.class);

  @Override
  default Shape<Contract> shape() {
    return SHAPE;
  }

  /**
   * Starts a Contract of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Contract. What is not set is unknown. */
  final class Builder extends ImmutableContract.Builder {
    Builder() {}
  }
}
