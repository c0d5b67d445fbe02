package io.github.wenjiuye.policy.model.training;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A high-risk enterprise, or its staff, claims the subsidy for safety training. Source: 24.2. */
@Value.Immutable
public interface HighRiskTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "24.2";

  /** The fact {@link #appliedOn()}. */
  Fact<HighRiskTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(HighRiskTrainingClaim.class, "appliedOn", HighRiskTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #enterprise()}. */
  Fact<HighRiskTrainingClaim, Enterprise> ENTERPRISE = Fact.party(
      HighRiskTrainingClaim.class,
      "enterprise",
      Enterprise.SHAPE,
      HighRiskTrainingClaim::enterprise);

  /**
   * Whose claim it is.
   *
   * @return the enterprise, if anything is known of it
   */
  Optional<@Valid Enterprise> enterprise();

  /** The fact {@link #trainees()}. */
  Fact<HighRiskTrainingClaim, ImmutableList<Trainee>> TRAINEES = Fact.items(
      HighRiskTrainingClaim.class, "trainees", Trainee.SHAPE, HighRiskTrainingClaim::trainees);

  /**
   * Who was trained.
   *
   * @return the trainees; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Trainee>> trainees();

  /** The fact {@link #payTo()}. */
  Fact<HighRiskTrainingClaim, Payee> PAY_TO =
      Fact.symbol(HighRiskTrainingClaim.class, "payTo", Payee.class, HighRiskTrainingClaim::payTo);

  /**
   * To whom the subsidy is to be paid.
   *
   * @return the payee, if known
   */
  Optional<Payee> payTo();

  /** All facts of a HighRiskTrainingClaim. */
  Shape<HighRiskTrainingClaim> SHAPE = Shape.of(HighRiskTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<HighRiskTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a HighRiskTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a HighRiskTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableHighRiskTrainingClaim.Builder {
    Builder() {}

    /**
     * Sets trainees from any collection, in its order.
     *
     * @param trainees all of them; empty says that there are none
     * @return this builder
     */
    public Builder trainees(Iterable<? extends Trainee> trainees) {
      return trainees(ImmutableList.<Trainee>copyOf(trainees));
    }
  }
}
