package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A state-owned enterprise shows how many graduates it recruited. Source: 17.1. */
@Value.Immutable
public interface GraduateRecruitmentReport extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "17.1";

  /** The fact {@link #year()}. */
  Fact<GraduateRecruitmentReport, Long> YEAR =
      Fact.count(GraduateRecruitmentReport.class, "year", GraduateRecruitmentReport::year);

  /**
   * The year, 1 to 9999.
   *
   * @return the year, if known
   */
  @Min(1)
  @Max(9999)
  @Alters(Leeway.ONWARD)
  OptionalLong year();

  /** The fact {@link #enterprise()}. */
  Fact<GraduateRecruitmentReport, Enterprise> ENTERPRISE = Fact.party(
      GraduateRecruitmentReport.class,
      "enterprise",
      Enterprise.SHAPE,
      GraduateRecruitmentReport::enterprise);

  /**
   * Who recruits.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #graduatesRecruited()}. */
  Fact<GraduateRecruitmentReport, Long> GRADUATES_RECRUITED = Fact.count(
      GraduateRecruitmentReport.class,
      "graduatesRecruited",
      GraduateRecruitmentReport::graduatesRecruited);

  /**
   * How many graduates were recruited in the year, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong graduatesRecruited();

  /** The fact {@link #graduatesRecruitedYearBefore()}. */
  Fact<GraduateRecruitmentReport, Long> GRADUATES_RECRUITED_YEAR_BEFORE = Fact.count(
      GraduateRecruitmentReport.class,
      "graduatesRecruitedYearBefore",
      GraduateRecruitmentReport::graduatesRecruitedYearBefore);

  /**
   * How many were recruited in the year before, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  @Alters(Leeway.PAST)
  OptionalLong graduatesRecruitedYearBefore();

  /** The fact {@link #internshipRequired()}. */
  Fact<GraduateRecruitmentReport, Boolean> INTERNSHIP_REQUIRED = Fact.truth(
      GraduateRecruitmentReport.class,
      "internshipRequired",
      GraduateRecruitmentReport::internshipRequired);

  /**
   * Whether an internship in the enterprise is asked for first.
   *
   * @return true or false, if known
   */
  Optional<Boolean> internshipRequired();

  /** All facts of a GraduateRecruitmentReport. */
  Shape<GraduateRecruitmentReport> SHAPE = Shape.of(GraduateRecruitmentReport.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<GraduateRecruitmentReport> shape() {
    return SHAPE;
  }

  /**
   * Starts a GraduateRecruitmentReport of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a GraduateRecruitmentReport. What is not set is unknown. */
  final class Builder extends ImmutableGraduateRecruitmentReport.Builder {
    Builder() {}
  }
}
