package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.ValueStyle;
import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A claim under no provision, with facts of every sort of which most have few values, two lists and a party. */
@Value.Immutable
@ValueStyle
@AtMost(fact = "part", other = "whole")
@AtLeast(fact = "closedOn", other = "openedOn")
public interface TrialClaim extends Claim {

  Fact<TrialClaim, LocalDate> OPENED_ON =
      Fact.day(TrialClaim.class, "openedOn", TrialClaim::openedOn);

  Optional<LocalDate> openedOn();

  Fact<TrialClaim, LocalDate> CLOSED_ON =
      Fact.day(TrialClaim.class, "closedOn", TrialClaim::closedOn);

  Optional<LocalDate> closedOn();

  Fact<TrialClaim, Long> PART = Fact.count(TrialClaim.class, "part", TrialClaim::part);

  @Min(0)
  @Max(12)
  OptionalLong part();

  Fact<TrialClaim, Long> WHOLE = Fact.count(TrialClaim.class, "whole", TrialClaim::whole);

  @Min(1)
  @Max(12)
  OptionalLong whole();

  Fact<TrialClaim, Long> PLANNED = Fact.count(TrialClaim.class, "planned", TrialClaim::planned);

  @PositiveOrZero
  OptionalLong planned();

  Fact<TrialClaim, Money> AMOUNT = Fact.money(TrialClaim.class, "amount", TrialClaim::amount);

  Optional<@PositiveOrZero Money> amount();

  Fact<TrialClaim, Boolean> FIRM = Fact.truth(TrialClaim.class, "firm", TrialClaim::firm);

  Optional<Boolean> firm();

  Fact<TrialClaim, Size> SIZE = Fact.symbol(TrialClaim.class, "size", Size.class, TrialClaim::size);

  Optional<Size> size();

  Fact<TrialClaim, TrialParty> PARTY =
      Fact.party(TrialClaim.class, "party", TrialParty.SHAPE, TrialClaim::party);

  Optional<@Valid TrialParty> party();

  Fact<TrialClaim, ImmutableList<TrialItem>> ITEMS =
      Fact.items(TrialClaim.class, "items", TrialItem.SHAPE, TrialClaim::items);

  Optional<ImmutableList<@Valid TrialItem>> items();

  Fact<TrialClaim, ImmutableList<TrialItem>> OTHERS =
      Fact.items(TrialClaim.class, "others", TrialItem.SHAPE, TrialClaim::others);

  Optional<ImmutableList<@Valid TrialItem>> others();

  Shape<TrialClaim> SHAPE = Shape.of(TrialClaim.class);

  @Override
  default String provision() {
    return "0.0";
  }

  @Override
  default Shape<TrialClaim> shape() {
    return SHAPE;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrialClaim.Builder {}
}
