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

/** A registered poor labourer asks for a public-welfare post. Source: 15.4. */
@Value.Immutable
public interface PublicPostPriorityClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "15.4";

  /** The fact {@link #appliedOn()}. */
  Fact<PublicPostPriorityClaim, LocalDate> APPLIED_ON =
      Fact.day(PublicPostPriorityClaim.class, "appliedOn", PublicPostPriorityClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<PublicPostPriorityClaim, Person> PERSON = Fact.party(
      PublicPostPriorityClaim.class, "person", Person.SHAPE, PublicPostPriorityClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #cannotLeaveHome()}. */
  Fact<PublicPostPriorityClaim, Boolean> CANNOT_LEAVE_HOME = Fact.truth(
      PublicPostPriorityClaim.class, "cannotLeaveHome", PublicPostPriorityClaim::cannotLeaveHome);

  /**
   * Whether the person cannot leave home 无法离乡.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> cannotLeaveHome();

  /** The fact {@link #noLocalWork()}. */
  Fact<PublicPostPriorityClaim, Boolean> NO_LOCAL_WORK = Fact.truth(
      PublicPostPriorityClaim.class, "noLocalWork", PublicPostPriorityClaim::noLocalWork);

  /**
   * Whether there is no local work or trade to live by 无业可扶.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> noLocalWork();

  /** The fact {@link #cannotEscapePoverty()}. */
  Fact<PublicPostPriorityClaim, Boolean> CANNOT_ESCAPE_POVERTY = Fact.truth(
      PublicPostPriorityClaim.class,
      "cannotEscapePoverty",
      PublicPostPriorityClaim::cannotEscapePoverty);

  /**
   * Whether the person cannot get out of poverty alone 无力脱贫.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> cannotEscapePoverty();

  /** The fact {@link #ableToDoTheJob()}. */
  Fact<PublicPostPriorityClaim, Boolean> ABLE_TO_DO_THE_JOB = Fact.truth(
      PublicPostPriorityClaim.class, "ableToDoTheJob", PublicPostPriorityClaim::ableToDoTheJob);

  /**
   * Whether the person is able to do the job.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> ableToDoTheJob();

  /** All facts of a PublicPostPriorityClaim. */
  Shape<PublicPostPriorityClaim> SHAPE = Shape.of(PublicPostPriorityClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<PublicPostPriorityClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a PublicPostPriorityClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a PublicPostPriorityClaim. What is not set is unknown. */
  final class Builder extends ImmutablePublicPostPriorityClaim.Builder {
    Builder() {}
  }
}
