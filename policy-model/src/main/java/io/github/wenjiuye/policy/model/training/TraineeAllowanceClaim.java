package io.github.wenjiuye.policy.model.training;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A rural labourer claims the allowance for days of training. Source: 25.2. */
@Value.Immutable
public interface TraineeAllowanceClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "25.2";

  /** The fact {@link #appliedOn()}. */
  Fact<TraineeAllowanceClaim, LocalDate> APPLIED_ON =
      Fact.day(TraineeAllowanceClaim.class, "appliedOn", TraineeAllowanceClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<TraineeAllowanceClaim, Person> PERSON = Fact.party(
      TraineeAllowanceClaim.class, "person", Person.SHAPE, TraineeAllowanceClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #courses()}. */
  Fact<TraineeAllowanceClaim, ImmutableList<Course>> COURSES = Fact.items(
      TraineeAllowanceClaim.class, "courses", Course.SHAPE, TraineeAllowanceClaim::courses);

  /**
   * Which courses were taken.
   *
   * @return the courses; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Course>> courses();

  /** All facts of a TraineeAllowanceClaim. */
  Shape<TraineeAllowanceClaim> SHAPE = Shape.of(TraineeAllowanceClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<TraineeAllowanceClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a TraineeAllowanceClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TraineeAllowanceClaim. What is not set is unknown. */
  final class Builder extends ImmutableTraineeAllowanceClaim.Builder {
    Builder() {}

    /**
     * Sets courses from any collection, in its order.
     *
     * @param courses all of them; empty says that there are none
     * @return this builder
     */
    public Builder courses(Iterable<? extends Course> courses) {
      return courses(ImmutableList.<Course>copyOf(courses));
    }
  }
}
