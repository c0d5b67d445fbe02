package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.ValueStyle;
import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.constraint.AtMost;
import io.github.wenjiuye.policy.model.constraint.MoreThan;
import io.github.wenjiuye.policy.model.constraint.NotBeside;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A party with every kind of constraint that a domain or relation knows, of which no claim has all. */
@Value.Immutable
@ValueStyle
@AtLeast(fact = "dueOn", other = "issuedOn")
@AtLeast(fact = "amount", other = "part")
@AtMost(fact = "part", other = "whole")
@MoreThan(fact = "closes", other = "opens")
@MoreThan(fact = "retiresOn", other = "dueOn")
@AtMost(fact = "issuedOn", other = "retiresOn")
@NotBeside(fact = "openEnded", other = "dueOn")
public interface SampleParty extends Party {

  Fact<SampleParty, Money> AMOUNT = Fact.money(SampleParty.class, "amount", SampleParty::amount);

  Optional<@Positive Money> amount();

  Fact<SampleParty, Rate> SHARE = Fact.rate(SampleParty.class, "share", SampleParty::share);

  Optional<@PositiveOrZero @DecimalMax("1") Rate> share();

  Fact<SampleParty, Long> DAYS = Fact.count(SampleParty.class, "days", SampleParty::days);

  @Min(1)
  @Max(366)
  OptionalLong days();

  Fact<SampleParty, LocalDate> ISSUED_ON =
      Fact.day(SampleParty.class, "issuedOn", SampleParty::issuedOn);

  Optional<LocalDate> issuedOn();

  Fact<SampleParty, LocalDate> DUE_ON = Fact.day(SampleParty.class, "dueOn", SampleParty::dueOn);

  Optional<LocalDate> dueOn();

  Fact<SampleParty, LocalDate> RETIRES_ON =
      Fact.day(SampleParty.class, "retiresOn", SampleParty::retiresOn);

  Optional<LocalDate> retiresOn();

  Fact<SampleParty, Boolean> OPEN_ENDED =
      Fact.truth(SampleParty.class, "openEnded", SampleParty::openEnded);

  Optional<Boolean> openEnded();

  Fact<SampleParty, Money> PART = Fact.money(SampleParty.class, "part", SampleParty::part);

  Optional<@DecimalMax("1000.50") Money> part();

  Fact<SampleParty, Money> WHOLE = Fact.money(SampleParty.class, "whole", SampleParty::whole);

  Optional<Money> whole();

  Fact<SampleParty, Long> OPENS = Fact.count(SampleParty.class, "opens", SampleParty::opens);

  OptionalLong opens();

  Fact<SampleParty, Long> CLOSES = Fact.count(SampleParty.class, "closes", SampleParty::closes);

  OptionalLong closes();

  /** What no claim has yet: a list within a list. */
  @Value.Immutable
  @ValueStyle
  interface Part extends Party {

    Fact<Part, Long> COUNT = Fact.count(Part.class, "count", Part::count);

    @PositiveOrZero
    OptionalLong count();

    Shape<Part> SHAPE = Shape.of(Part.class);

    @Override
    default Shape<Part> shape() {
      return SHAPE;
    }

    static ImmutablePart.Builder builder() {
      return ImmutablePart.builder();
    }
  }

  Fact<SampleParty, ImmutableList<Part>> PARTS =
      Fact.items(SampleParty.class, "parts", Part.SHAPE, SampleParty::parts);

  Optional<ImmutableList<@jakarta.validation.Valid Part>> parts();

  Shape<SampleParty> SHAPE = Shape.of(SampleParty.class);

  @Override
  default Shape<SampleParty> shape() {
    return SHAPE;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSampleParty.Builder {}
}
