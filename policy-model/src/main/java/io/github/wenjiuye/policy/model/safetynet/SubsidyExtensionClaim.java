package io.github.wenjiuye.policy.model.safetynet;

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

/** Somebody whose subsidy for flexible work ended asks to have it longer. Source: 22.1. */
@Value.Immutable
public interface SubsidyExtensionClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "22.1b";

  /** The fact {@link #termEndedOn()}. */
  Fact<SubsidyExtensionClaim, LocalDate> TERM_ENDED_ON =
      Fact.day(SubsidyExtensionClaim.class, "termEndedOn", SubsidyExtensionClaim::termEndedOn);

  /**
   * The day on which the earlier term ended.
   *
   * @return the day, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<LocalDate> termEndedOn();

  /** The fact {@link #appliedOn()}. */
  Fact<SubsidyExtensionClaim, LocalDate> APPLIED_ON =
      Fact.day(SubsidyExtensionClaim.class, "appliedOn", SubsidyExtensionClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<SubsidyExtensionClaim, Person> PERSON = Fact.party(
      SubsidyExtensionClaim.class, "person", Person.SHAPE, SubsidyExtensionClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** All facts of a SubsidyExtensionClaim. */
  Shape<SubsidyExtensionClaim> SHAPE = Shape.of(SubsidyExtensionClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<SubsidyExtensionClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a SubsidyExtensionClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a SubsidyExtensionClaim. What is not set is unknown. */
  final class Builder extends ImmutableSubsidyExtensionClaim.Builder {
    Builder() {}
  }
}
