package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A state-owned enterprise shows whom its plan for the year will recruit. Source: 17.2. */
@Value.Immutable
@AtMost(fact = "plannedFreshGraduates", other = "planned")
public interface GraduateRecruitmentPlan extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "17.2";

  /** The fact {@link #appliedOn()}. */
  Fact<GraduateRecruitmentPlan, LocalDate> APPLIED_ON =
      Fact.day(GraduateRecruitmentPlan.class, "appliedOn", GraduateRecruitmentPlan::appliedOn);

  /**
   * The day on which the plan is shown.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<GraduateRecruitmentPlan, Enterprise> ENTERPRISE = Fact.party(
      GraduateRecruitmentPlan.class,
      "enterprise",
      Enterprise.SHAPE,
      GraduateRecruitmentPlan::enterprise);

  /**
   * Whose plan it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #planned()}. */
  Fact<GraduateRecruitmentPlan, Long> PLANNED =
      Fact.count(GraduateRecruitmentPlan.class, "planned", GraduateRecruitmentPlan::planned);

  /**
   * How many the plan will recruit, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.GIVEN)
  OptionalLong planned();

  /** The fact {@link #plannedFreshGraduates()}. */
  Fact<GraduateRecruitmentPlan, Long> PLANNED_FRESH_GRADUATES = Fact.count(
      GraduateRecruitmentPlan.class,
      "plannedFreshGraduates",
      GraduateRecruitmentPlan::plannedFreshGraduates);

  /**
   * How many of them are fresh graduates, 0 or more and no more than all.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  OptionalLong plannedFreshGraduates();

  /** All facts of a GraduateRecruitmentPlan. */
  Shape<GraduateRecruitmentPlan> SHAPE = Shape.of(GraduateRecruitmentPlan.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<GraduateRecruitmentPlan> shape() {
    return SHAPE;
  }

  /**
   * Starts a GraduateRecruitmentPlan of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a GraduateRecruitmentPlan. What is not set is unknown. */
  final class Builder extends ImmutableGraduateRecruitmentPlan.Builder {
    Builder() {}
  }
}
