package io.github.wenjiuye.policy.model.graduates;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A fresh graduate who left school late asks for longer deadlines. Source: 20.1. */
@Value.Immutable
public interface LateLeaverClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "20.1";

  /** The fact {@link #appliedOn()}. */
  Fact<LateLeaverClaim, LocalDate> APPLIED_ON =
      Fact.day(LateLeaverClaim.class, "appliedOn", LateLeaverClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<LateLeaverClaim, Person> PERSON =
      Fact.party(LateLeaverClaim.class, "person", Person.SHAPE, LateLeaverClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #planned()}. */
  Fact<LateLeaverClaim, LocalDate> PLANNED =
      Fact.day(LateLeaverClaim.class, "planned", LateLeaverClaim::planned);

  /**
   * The day on which leaving school was planned.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> planned();

  /** The fact {@link #actual()}. */
  Fact<LateLeaverClaim, LocalDate> ACTUAL =
      Fact.day(LateLeaverClaim.class, "actual", LateLeaverClaim::actual);

  /**
   * The day on which the person left school.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> actual();

  /** The fact {@link #deadlines()}. */
  Fact<LateLeaverClaim, ImmutableList<Deadline>> DEADLINES =
      Fact.items(LateLeaverClaim.class, "deadlines", Deadline.SHAPE, LateLeaverClaim::deadlines);

  /**
   * What is due, and when.
   *
   * @return the deadlines; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Deadline>> deadlines();

  /** All facts of a LateLeaverClaim. */
  Shape<LateLeaverClaim> SHAPE = Shape.of(LateLeaverClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<LateLeaverClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a LateLeaverClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a LateLeaverClaim. What is not set is unknown. */
  final class Builder extends ImmutableLateLeaverClaim.Builder {
    Builder() {}

    /**
     * Sets deadlines from any collection, in its order.
     *
     * @param deadlines all of them; empty says that there are none
     * @return this builder
     */
    public Builder deadlines(Iterable<? extends Deadline> deadlines) {
      return deadlines(ImmutableList.<Deadline>copyOf(deadlines));
    }
  }
}
