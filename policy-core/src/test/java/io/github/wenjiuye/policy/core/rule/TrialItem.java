package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.ValueStyle;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An item of a list of a claim, with a relation of its own and a party below. */
@Value.Immutable
@ValueStyle
@AtMost(fact = "days", other = "hours")
public interface TrialItem extends Party {

  Fact<TrialItem, Boolean> READY = Fact.truth(TrialItem.class, "ready", TrialItem::ready);

  Optional<Boolean> ready();

  Fact<TrialItem, Long> DAYS = Fact.count(TrialItem.class, "days", TrialItem::days);

  @Min(0)
  @Max(6)
  OptionalLong days();

  Fact<TrialItem, Long> HOURS = Fact.count(TrialItem.class, "hours", TrialItem::hours);

  @Min(0)
  @Max(6)
  OptionalLong hours();

  Fact<TrialItem, LocalDate> HIRED_ON = Fact.day(TrialItem.class, "hiredOn", TrialItem::hiredOn);

  Optional<LocalDate> hiredOn();

  Fact<TrialItem, TrialParty> CONTRACT =
      Fact.party(TrialItem.class, "contract", TrialParty.SHAPE, TrialItem::contract);

  Optional<@Valid TrialParty> contract();

  Shape<TrialItem> SHAPE = Shape.of(TrialItem.class);

  @Override
  default Shape<TrialItem> shape() {
    return SHAPE;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrialItem.Builder {}
}
