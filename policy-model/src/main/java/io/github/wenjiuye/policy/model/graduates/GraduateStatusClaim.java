package io.github.wenjiuye.policy.model.graduates;

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

/** A graduate without a job wants to go on counting as a fresh graduate. Source: 20.2. */
@Value.Immutable
public interface GraduateStatusClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "20.2";

  /** The fact {@link #appliedOn()}. */
  Fact<GraduateStatusClaim, LocalDate> APPLIED_ON =
      Fact.day(GraduateStatusClaim.class, "appliedOn", GraduateStatusClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<GraduateStatusClaim, Person> PERSON =
      Fact.party(GraduateStatusClaim.class, "person", Person.SHAPE, GraduateStatusClaim::person);

  /**
   * Who applies.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #keepAt()}. */
  Fact<GraduateStatusClaim, RecordKeeper> KEEP_AT = Fact.symbol(
      GraduateStatusClaim.class, "keepAt", RecordKeeper.class, GraduateStatusClaim::keepAt);

  /**
   * Where registration and file are to stay.
   *
   * @return the choice, if made
   */
  Optional<RecordKeeper> keepAt();

  /** All facts of a GraduateStatusClaim. */
  Shape<GraduateStatusClaim> SHAPE = Shape.of(GraduateStatusClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<GraduateStatusClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a GraduateStatusClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a GraduateStatusClaim. What is not set is unknown. */
  final class Builder extends ImmutableGraduateStatusClaim.Builder {
    Builder() {}
  }
}
