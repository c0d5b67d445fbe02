package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One person taken on by an employer.
 */
@Value.Immutable
public interface Hire extends Party {

  /** The fact {@link #ref()}. */
  Fact<Hire, String> REF = Fact.label(Hire.class, "ref", Hire::ref);

  /**
   * A mark that tells hires apart across claims, a label.
   *
   * @return the mark, if given
   */
  Optional<String> ref();

  /** The fact {@link #person()}. */
  Fact<Hire, Person> PERSON = Fact.party(Hire.class, "person", Person.SHAPE, Hire::person);

  /**
   * Who was hired.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #hiredOn()}. */
  Fact<Hire, LocalDate> HIRED_ON = Fact.day(Hire.class, "hiredOn", Hire::hiredOn);

  /**
   * The day of hiring.
   *
   * @return the day, if known
   */
  Optional<LocalDate> hiredOn();

  /** The fact {@link #contract()}. */
  Fact<Hire, Contract> CONTRACT =
      Fact.party(Hire.class, "contract", Contract.SHAPE, Hire::contract);

  /**
   * The labour contract.
   *
   * @return the contract, if anything is known of it
   */
  Optional<@Valid Contract> contract();

  /** The fact {@link #socialInsurancePaid()}. */
  Fact<Hire, Boolean> SOCIAL_INSURANCE_PAID =
      Fact.truth(Hire.class, "socialInsurancePaid", Hire::socialInsurancePaid);

  /**
   * Whether the employer pays social insurance for the person as prescribed.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> socialInsurancePaid();

  /** The fact {@link #trainedOnTheJob()}. */
  Fact<Hire, Boolean> TRAINED_ON_THE_JOB =
      Fact.truth(Hire.class, "trainedOnTheJob", Hire::trainedOnTheJob);

  /**
   * Whether the person is trained on the job 以工代训.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> trainedOnTheJob();

  /** The fact {@link #trainingMonths()}. */
  Fact<Hire, Long> TRAINING_MONTHS = Fact.count(Hire.class, "trainingMonths", Hire::trainingMonths);

  /**
   * How many months of training on the job, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.ONWARD)
  OptionalLong trainingMonths();

  /** All facts of a Hire. */
  Shape<Hire> SHAPE = Shape.of(Hire.class);

  @Override
  default Shape<Hire> shape() {
    return SHAPE;
  }

  /**
   * Starts a Hire of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Hire. What is not set is unknown. */
  final class Builder extends ImmutableHire.Builder {
    Builder() {}
  }
}
