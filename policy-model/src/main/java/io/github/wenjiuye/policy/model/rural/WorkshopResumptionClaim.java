package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A leading enterprise or workshop of poverty alleviation asks to be put first in resuming work. Source: 15.3. */
@Value.Immutable
public interface WorkshopResumptionClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "15.3";

  /** The fact {@link #appliedOn()}. */
  Fact<WorkshopResumptionClaim, LocalDate> APPLIED_ON =
      Fact.day(WorkshopResumptionClaim.class, "appliedOn", WorkshopResumptionClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<WorkshopResumptionClaim, Enterprise> ENTERPRISE = Fact.party(
      WorkshopResumptionClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      WorkshopResumptionClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** All facts of a WorkshopResumptionClaim. */
  Shape<WorkshopResumptionClaim> SHAPE = Shape.of(WorkshopResumptionClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<WorkshopResumptionClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a WorkshopResumptionClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a WorkshopResumptionClaim. What is not set is unknown. */
  final class Builder extends ImmutableWorkshopResumptionClaim.Builder {
    Builder() {}
  }
}
