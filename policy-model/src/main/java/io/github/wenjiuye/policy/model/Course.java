package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A training course. */
@Value.Immutable
public interface Course extends Party {

  /** The fact {@link #kind()}. */
  Fact<Course, CourseKind> KIND = Fact.symbol(Course.class, "kind", CourseKind.class, Course::kind);

  /**
   * What the course is for.
   *
   * @return the kind, if known
   */
  Optional<CourseKind> kind();

  /** The fact {@link #days()}. */
  Fact<Course, Long> DAYS = Fact.count(Course.class, "days", Course::days);

  /**
   * How many days it takes, 1 to 366.
   *
   * @return the number, if known
   */
  @Min(1)
  @Max(366)
  OptionalLong days();

  /** The fact {@link #online()}. */
  Fact<Course, Boolean> ONLINE = Fact.truth(Course.class, "online", Course::online);

  /**
   * Whether it is held online.
   *
   * @return true or false, if known
   */
  Optional<Boolean> online();

  /** The fact {@link #subsidised()}. */
  Fact<Course, Boolean> SUBSIDISED = Fact.truth(Course.class, "subsidised", Course::subsidised);

  /**
   * Whether it is a subsidised training 补贴性培训.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> subsidised();

  /** The fact {@link #certificateGained()}. */
  Fact<Course, Boolean> CERTIFICATE_GAINED =
      Fact.truth(Course.class, "certificateGained", Course::certificateGained);

  /**
   * Whether it ended with a certificate.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> certificateGained();

  /** The fact {@link #handsOnNeeded()}. */
  Fact<Course, Boolean> HANDS_ON_NEEDED =
      Fact.truth(Course.class, "handsOnNeeded", Course::handsOnNeeded);

  /**
   * Whether something must be practised by hand.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> handsOnNeeded();

  /** The fact {@link #simulable()}. */
  Fact<Course, Boolean> SIMULABLE = Fact.truth(Course.class, "simulable", Course::simulable);

  /**
   * Whether what must be practised can be simulated online.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> simulable();

  /** The fact {@link #offlineShare()}. */
  Fact<Course, Rate> OFFLINE_SHARE = Fact.rate(Course.class, "offlineShare", Course::offlineShare);

  /**
   * Which share of it is held offline, 0 to 1.
   *
   * @return the share, if known
   */
  Optional<@DecimalMin("0") @DecimalMax("1") Rate> offlineShare();

  /** The fact {@link #trainedOn()}. */
  Fact<Course, LocalDate> TRAINED_ON = Fact.day(Course.class, "trainedOn", Course::trainedOn);

  /**
   * The day on which it was held.
   *
   * @return the day, if known
   */
  Optional<LocalDate> trainedOn();

  /** All facts of a Course. */
  Shape<Course> SHAPE = Shape.of(Course.class);

  @Override
  default Shape<Course> shape() {
    return SHAPE;
  }

  /**
   * Starts a Course of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Course. What is not set is unknown. */
  final class Builder extends ImmutableCourse.Builder {
    Builder() {}
  }
}
