package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A day by which something must be done after leaving school. Source: 20.1. */
@Value.Immutable
public interface Deadline extends Party {

  /** The fact {@link #kind()}. */
  Fact<Deadline, DeadlineKind> KIND =
      Fact.symbol(Deadline.class, "kind", DeadlineKind.class, Deadline::kind);

  /**
   * What is due.
   *
   * @return the kind, if known
   */
  Optional<DeadlineKind> kind();

  /** The fact {@link #due()}. */
  Fact<Deadline, LocalDate> DUE = Fact.day(Deadline.class, "due", Deadline::due);

  /**
   * The day by which it is due.
   *
   * @return the day, if known
   */
  Optional<LocalDate> due();

  /** All facts of a Deadline. */
  Shape<Deadline> SHAPE = Shape.of(Deadline.class);

  @Override
  default Shape<Deadline> shape() {
    return SHAPE;
  }

  /**
   * Starts a Deadline of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Deadline. What is not set is unknown. */
  final class Builder extends ImmutableDeadline.Builder {
    Builder() {}
  }
}
