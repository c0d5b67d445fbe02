package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.ValueStyle;
import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.constraint.MoreThan;
import io.github.wenjiuye.policy.model.constraint.NotBeside;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A party of a claim, or of an item, with every kind of relation, three of them in a ring. */
@Value.Immutable
@ValueStyle
@AtLeast(fact = "endsOn", other = "startsOn")
@NotBeside(fact = "openEnded", other = "endsOn")
@MoreThan(fact = "closes", other = "opens")
@AtLeast(fact = "noon", other = "opens")
@AtMost(fact = "noon", other = "closes")
public interface TrialParty extends Party {

  Fact<TrialParty, LocalDate> STARTS_ON =
      Fact.day(TrialParty.class, "startsOn", TrialParty::startsOn);

  Optional<LocalDate> startsOn();

  Fact<TrialParty, LocalDate> ENDS_ON = Fact.day(TrialParty.class, "endsOn", TrialParty::endsOn);

  Optional<LocalDate> endsOn();

  Fact<TrialParty, Boolean> OPEN_ENDED =
      Fact.truth(TrialParty.class, "openEnded", TrialParty::openEnded);

  Optional<Boolean> openEnded();

  Fact<TrialParty, Division> REGISTERED_IN =
      Fact.division(TrialParty.class, "registeredIn", TrialParty::registeredIn);

  Optional<Division> registeredIn();

  Fact<TrialParty, Long> OPENS = Fact.count(TrialParty.class, "opens", TrialParty::opens);

  @Min(0)
  @Max(9)
  OptionalLong opens();

  Fact<TrialParty, Long> NOON = Fact.count(TrialParty.class, "noon", TrialParty::noon);

  @Min(0)
  @Max(9)
  OptionalLong noon();

  Fact<TrialParty, Long> CLOSES = Fact.count(TrialParty.class, "closes", TrialParty::closes);

  @Min(0)
  @Max(9)
  OptionalLong closes();

  Shape<TrialParty> SHAPE = Shape.of(TrialParty.class);

  @Override
  default Shape<TrialParty> shape() {
    return SHAPE;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrialParty.Builder {}
}
