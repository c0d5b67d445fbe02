package io.github.wenjiuye.policy.model.duties;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A league administration or city government shows what it has done. Source: 28.2. */
@Value.Immutable
public interface LeagueDutyReport extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "28.2";

  /** The fact {@link #appliedOn()}. */
  Fact<LeagueDutyReport, LocalDate> APPLIED_ON =
      Fact.day(LeagueDutyReport.class, "appliedOn", LeagueDutyReport::appliedOn);

  /**
   * The day on which it is shown.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #obliged()}. */
  Fact<LeagueDutyReport, Obliged> OBLIGED =
      Fact.symbol(LeagueDutyReport.class, "obliged", Obliged.class, LeagueDutyReport::obliged);

  /**
   * Whose report it is.
   *
   * @return the body, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Obliged> obliged();

  /** The fact {@link #plan()}. */
  Fact<LeagueDutyReport, Boolean> PLAN =
      Fact.truth(LeagueDutyReport.class, "plan", LeagueDutyReport::plan);

  /**
   * Whether there is an implementation plan.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> plan();

  /** The fact {@link #funds()}. */
  Fact<LeagueDutyReport, Boolean> FUNDS =
      Fact.truth(LeagueDutyReport.class, "funds", LeagueDutyReport::funds);

  /**
   * Whether the money is secured.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> funds();

  /** The fact {@link #incentives()}. */
  Fact<LeagueDutyReport, Boolean> INCENTIVES =
      Fact.truth(LeagueDutyReport.class, "incentives", LeagueDutyReport::incentives);

  /**
   * Whether there are incentives.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> incentives();

  /** The fact {@link #supervision()}. */
  Fact<LeagueDutyReport, Boolean> SUPERVISION =
      Fact.truth(LeagueDutyReport.class, "supervision", LeagueDutyReport::supervision);

  /**
   * Whether it is supervised.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> supervision();

  /** All facts of a LeagueDutyReport. */
  Shape<LeagueDutyReport> SHAPE = Shape.of(LeagueDutyReport.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<LeagueDutyReport> shape() {
    return SHAPE;
  }

  /**
   * Starts a LeagueDutyReport of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a LeagueDutyReport. What is not set is unknown. */
  final class Builder extends ImmutableLeagueDutyReport.Builder {
    Builder() {}
  }
}
