package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A public institution shows for whom its vacancies are. Source: 18.1. */
@Value.Immutable
@AtMost(fact = "vacanciesForGraduates", other = "vacancies")
public interface InstitutionVacancies extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "18.1";

  /** The fact {@link #year()}. */
  Fact<InstitutionVacancies, Long> YEAR =
      Fact.count(InstitutionVacancies.class, "year", InstitutionVacancies::year);

  /**
   * The year, 1 to 9999.
   *
   * @return the year, if known
   */
  @Min(1)
  @Max(9999)
  @Alters(Leeway.ONWARD)
  OptionalLong year();

  /** The fact {@link #vacancies()}. */
  Fact<InstitutionVacancies, Long> VACANCIES =
      Fact.count(InstitutionVacancies.class, "vacancies", InstitutionVacancies::vacancies);

  /**
   * How many vacancies there are, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.GIVEN)
  OptionalLong vacancies();

  /** The fact {@link #vacanciesForGraduates()}. */
  Fact<InstitutionVacancies, Long> VACANCIES_FOR_GRADUATES = Fact.count(
      InstitutionVacancies.class,
      "vacanciesForGraduates",
      InstitutionVacancies::vacanciesForGraduates);

  /**
   * How many of them are for graduates, 0 or more and no more than all.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong vacanciesForGraduates();

  /** All facts of an InstitutionVacancies. */
  Shape<InstitutionVacancies> SHAPE = Shape.of(InstitutionVacancies.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<InstitutionVacancies> shape() {
    return SHAPE;
  }

  /**
   * Starts an InstitutionVacancies of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an InstitutionVacancies. What is not set is unknown. */
  final class Builder extends ImmutableInstitutionVacancies.Builder {
    Builder() {}
  }
}
