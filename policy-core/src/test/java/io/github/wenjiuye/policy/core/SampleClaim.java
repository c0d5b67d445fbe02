package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.ValueStyle;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A claim under no provision, with a bound and a relation of its own and parties below. */
@Value.Immutable
@ValueStyle
@AtMost(fact = "plannedGraduates", other = "planned")
public interface SampleClaim extends Claim {

  Fact<SampleClaim, ImmutableList<SampleParty>> PARTIES =
      Fact.items(SampleClaim.class, "parties", SampleParty.SHAPE, SampleClaim::parties);

  Optional<ImmutableList<@Valid SampleParty>> parties();

  Fact<SampleClaim, Long> PLANNED = Fact.count(SampleClaim.class, "planned", SampleClaim::planned);

  @Min(1)
  OptionalLong planned();

  Fact<SampleClaim, Long> PLANNED_GRADUATES =
      Fact.count(SampleClaim.class, "plannedGraduates", SampleClaim::plannedGraduates);

  @PositiveOrZero
  OptionalLong plannedGraduates();

  Fact<SampleClaim, SampleParty> PARTY =
      Fact.party(SampleClaim.class, "party", SampleParty.SHAPE, SampleClaim::party);

  Optional<@Valid SampleParty> party();

  Shape<SampleClaim> SHAPE = Shape.of(SampleClaim.class);

  @Override
  default String provision() {
    return "0.0";
  }

  @Override
  default Shape<SampleClaim> shape() {
    return SHAPE;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSampleClaim.Builder {}
}
