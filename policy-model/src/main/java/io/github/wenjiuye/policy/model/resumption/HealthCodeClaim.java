package io.github.wenjiuye.policy.model.resumption;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody shows a health code 健康通行码. Source: 2.1. */
@Value.Immutable
public interface HealthCodeClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "2.1";

  /** The fact {@link #shownOn()}. */
  Fact<HealthCodeClaim, LocalDate> SHOWN_ON =
      Fact.day(HealthCodeClaim.class, "shownOn", HealthCodeClaim::shownOn);

  /**
   * The day on which the code is shown.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> shownOn();

  /** The fact {@link #issuedBy()}. */
  Fact<HealthCodeClaim, Province> ISSUED_BY =
      Fact.province(HealthCodeClaim.class, "issuedBy", HealthCodeClaim::issuedBy);

  /**
   * The province that issued the code.
   *
   * @return the province, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Province> issuedBy();

  /** All facts of a HealthCodeClaim. */
  Shape<HealthCodeClaim> SHAPE = Shape.of(HealthCodeClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<HealthCodeClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a HealthCodeClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a HealthCodeClaim. What is not set is unknown. */
  final class Builder extends ImmutableHealthCodeClaim.Builder {
    Builder() {}
  }
}
