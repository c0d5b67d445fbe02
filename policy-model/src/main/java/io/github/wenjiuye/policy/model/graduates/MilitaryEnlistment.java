package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** How graduates are enlisted. Source: 19.2. */
@Value.Immutable
public interface MilitaryEnlistment extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "19.2";

  /** The fact {@link #capOnGraduates()}. */
  Fact<MilitaryEnlistment, Boolean> CAP_ON_GRADUATES =
      Fact.truth(MilitaryEnlistment.class, "capOnGraduates", MilitaryEnlistment::capOnGraduates);

  /**
   * Whether graduates have a cap of their own.
   *
   * @return true or false, if known
   */
  Optional<Boolean> capOnGraduates();

  /** The fact {@link #withinTotalQuota()}. */
  Fact<MilitaryEnlistment, Boolean> WITHIN_TOTAL_QUOTA = Fact.truth(
      MilitaryEnlistment.class, "withinTotalQuota", MilitaryEnlistment::withinTotalQuota);

  /**
   * Whether the total is kept.
   *
   * @return true or false, if known
   */
  Optional<Boolean> withinTotalQuota();

  /** All facts of a MilitaryEnlistment. */
  Shape<MilitaryEnlistment> SHAPE = Shape.of(MilitaryEnlistment.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<MilitaryEnlistment> shape() {
    return SHAPE;
  }

  /**
   * Starts a MilitaryEnlistment of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a MilitaryEnlistment. What is not set is unknown. */
  final class Builder extends ImmutableMilitaryEnlistment.Builder {
    Builder() {}
  }
}
