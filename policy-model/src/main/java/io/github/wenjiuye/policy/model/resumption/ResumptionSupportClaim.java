package io.github.wenjiuye.policy.model.resumption;

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

/** An enterprise asks to be put first in resuming work. Source: 1.1. */
@Value.Immutable
public interface ResumptionSupportClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "1.1";

  /** The fact {@link #appliedOn()}. */
  Fact<ResumptionSupportClaim, LocalDate> APPLIED_ON =
      Fact.day(ResumptionSupportClaim.class, "appliedOn", ResumptionSupportClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<ResumptionSupportClaim, Enterprise> ENTERPRISE = Fact.party(
      ResumptionSupportClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      ResumptionSupportClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** All facts of a ResumptionSupportClaim. */
  Shape<ResumptionSupportClaim> SHAPE = Shape.of(ResumptionSupportClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<ResumptionSupportClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a ResumptionSupportClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a ResumptionSupportClaim. What is not set is unknown. */
  final class Builder extends ImmutableResumptionSupportClaim.Builder {
    Builder() {}
  }
}
