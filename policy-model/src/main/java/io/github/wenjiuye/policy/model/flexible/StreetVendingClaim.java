package io.github.wenjiuye.policy.model.flexible;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.constraint.MoreThan;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody wants to sell, or to offer a service, without fixed premises. Source: 10.1. */
@Value.Immutable
@MoreThan(fact = "closes", other = "opens")
public interface StreetVendingClaim extends Claim {

  /** The provision under which such a claim is made. */
  String PROVISION = "10.1";

  /** The fact {@link #appliedOn()}. */
  Fact<StreetVendingClaim, LocalDate> APPLIED_ON =
      Fact.day(StreetVendingClaim.class, "appliedOn", StreetVendingClaim::appliedOn);

  /**
   * The day of application.
   *
   * @return the day, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<LocalDate> appliedOn();

  /** The fact {@link #person()}. */
  Fact<StreetVendingClaim, Person> PERSON =
      Fact.party(StreetVendingClaim.class, "person", Person.SHAPE, StreetVendingClaim::person);

  /**
   * Who claims.
   *
   * @return the person, if anything is known of them
   */
  Optional<@Valid Person> person();

  /** The fact {@link #fixedPremises()}. */
  Fact<StreetVendingClaim, Boolean> FIXED_PREMISES =
      Fact.truth(StreetVendingClaim.class, "fixedPremises", StreetVendingClaim::fixedPremises);

  /**
   * Whether there are fixed premises.
   *
   * @return true or false, if known
   */
  Optional<Boolean> fixedPremises();

  /** The fact {@link #trade()}. */
  Fact<StreetVendingClaim, Trade> TRADE =
      Fact.symbol(StreetVendingClaim.class, "trade", Trade.class, StreetVendingClaim::trade);

  /**
   * What is sold or done.
   *
   * @return the trade, if known
   */
  Optional<Trade> trade();

  /** The fact {@link #place()}. */
  Fact<StreetVendingClaim, String> PLACE =
      Fact.text(StreetVendingClaim.class, "place", StreetVendingClaim::place);

  /**
   * The place, by the name under which it is designated.
   *
   * @return the place, if known
   */
  Optional<String> place();

  /** The fact {@link #opens()}. */
  Fact<StreetVendingClaim, LocalTime> OPENS =
      Fact.time(StreetVendingClaim.class, "opens", StreetVendingClaim::opens);

  /**
   * From when.
   *
   * @return the time of day, if known
   */
  Optional<LocalTime> opens();

  /** The fact {@link #closes()}. */
  Fact<StreetVendingClaim, LocalTime> CLOSES =
      Fact.time(StreetVendingClaim.class, "closes", StreetVendingClaim::closes);

  /**
   * Until when, later than from when.
   *
   * @return the time of day, if known
   */
  Optional<LocalTime> closes();

  /** All facts of a StreetVendingClaim. */
  Shape<StreetVendingClaim> SHAPE = Shape.of(StreetVendingClaim.class);

  @Override
  default String provision() {
    return PROVISION;
  }

  @Override
  default Shape<StreetVendingClaim> shape() {
    return SHAPE;
  }

  /**
   * Starts a StreetVendingClaim of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a StreetVendingClaim. What is not set is unknown. */
  final class Builder extends ImmutableStreetVendingClaim.Builder {
    Builder() {}
  }
}
