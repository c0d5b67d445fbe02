package io.github.wenjiuye.policy.model.rural;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An employer claims the subsidy for training the registered poor on the job. Source: 12.2. */
@Value.Immutable
public interface WorkTrainingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "12.2";

  /** The fact {@link #appliedOn()}. */
  Fact<WorkTrainingClaim, LocalDate> APPLIED_ON =
      Fact.day(WorkTrainingClaim.class, "appliedOn", WorkTrainingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #employer()}. */
  Fact<WorkTrainingClaim, Employer> EMPLOYER =
      Fact.symbol(WorkTrainingClaim.class, "employer", Employer.class, WorkTrainingClaim::employer);

  /**
   * What the employer is.
   *
   * @return the kind of employer, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Employer> employer();

  /** The fact {@link #hires()}. */
  Fact<WorkTrainingClaim, ImmutableList<Hire>> HIRES =
      Fact.items(WorkTrainingClaim.class, "hires", Hire.SHAPE, WorkTrainingClaim::hires);

  /**
   * Who was hired and is trained.
   *
   * @return the hires; an empty list says that there are none
   */
  Optional<ImmutableList<@Valid Hire>> hires();

  /** All facts of a WorkTrainingClaim. */
  Shape<WorkTrainingClaim> SHAPE = Shape.of(WorkTrainingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<WorkTrainingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a WorkTrainingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a WorkTrainingClaim. What is not set is unknown. */
  final class Builder extends ImmutableWorkTrainingClaim.Builder {
    Builder() {}

    /**
     * Sets hires from any collection, in its order.
     *
     * @param hires all of them; empty says that there are none
     * @return this builder
     */
    public Builder hires(Iterable<? extends Hire> hires) {
      return hires(ImmutableList.<Hire>copyOf(hires));
    }
  }
}
