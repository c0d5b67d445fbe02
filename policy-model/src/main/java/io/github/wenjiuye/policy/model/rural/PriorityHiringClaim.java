package io.github.wenjiuye.policy.model.rural;

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

/** A poor labourer asks to be hired first. Source: 15.2. */
@Value.Immutable
public interface PriorityHiringClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "15.2";

  /** The fact {@link #appliedOn()}. */
  Fact<PriorityHiringClaim, LocalDate> APPLIED_ON =
      Fact.day(PriorityHiringClaim.class, "appliedOn", PriorityHiringClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PriorityHiringClaim, Person> PERSON =
      Fact.party(PriorityHiringClaim.class, "person", Person.SHAPE, PriorityHiringClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #occasion()}. */
  Fact<PriorityHiringClaim, Occasion> OCCASION = Fact.symbol(
      PriorityHiringClaim.class, "occasion", Occasion.class, PriorityHiringClaim::occasion);

  /**
   * On which occasion.
   *
   * @return the occasion, if known
   */
  Optional<Occasion> occasion();

  /** All facts of a PriorityHiringClaim. */
  Shape<PriorityHiringClaim> SHAPE = Shape.of(PriorityHiringClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PriorityHiringClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PriorityHiringClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PriorityHiringClaim. What is not set is unknown. */
  final class Builder extends ImmutablePriorityHiringClaim.Builder {
    Builder() {}
  }
}
