package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A natural person.
 */
@Value.Immutable
public interface Person extends Party {

  /** The fact {@link #ref()}. */
  Fact<Person, String> REF = Fact.label(Person.class, "ref", Person::ref);

  /**
   * A mark that tells persons apart across claims, a label.
   *
   * @return the mark, if given
   */
  Optional<String> ref();

  /** The fact {@link #householdIn()}. */
  Fact<Person, Division> HOUSEHOLD_IN =
      Fact.division(Person.class, "householdIn", Person::householdIn);

  /**
   * The division of household registration.
   *
   * @return the division, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Division> householdIn();

  /** The fact {@link #residesInTown()}. */
  Fact<Person, Boolean> RESIDES_IN_TOWN =
      Fact.truth(Person.class, "residesInTown", Person::residesInTown);

  /**
   * Whether the usual residence is in a town.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> residesInTown();

  /** The fact {@link #unemployed()}. */
  Fact<Person, Boolean> UNEMPLOYED = Fact.truth(Person.class, "unemployed", Person::unemployed);

  /**
   * Whether the person has no job.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> unemployed();

  /** The fact {@link #registeredUnemployed()}. */
  Fact<Person, Boolean> REGISTERED_UNEMPLOYED =
      Fact.truth(Person.class, "registeredUnemployed", Person::registeredUnemployed);

  /**
   * Whether the person is registered as unemployed.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> registeredUnemployed();

  /** The fact {@link #hardToEmploy()}. */
  Fact<Person, Boolean> HARD_TO_EMPLOY =
      Fact.truth(Person.class, "hardToEmploy", Person::hardToEmploy);

  /**
   * Whether the person is recognised as hard to employ 就业困难人员.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> hardToEmploy();

  /** The fact {@link #otherKeyGroup()}. */
  Fact<Person, Boolean> OTHER_KEY_GROUP =
      Fact.truth(Person.class, "otherKeyGroup", Person::otherKeyGroup);

  /**
   * Whether the person is of another key group for employment.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> otherKeyGroup();

  /** The fact {@link #placeableOnMarket()}. */
  Fact<Person, Boolean> PLACEABLE_ON_MARKET =
      Fact.truth(Person.class, "placeableOnMarket", Person::placeableOnMarket);

  /**
   * Whether a job can be found on the market.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> placeableOnMarket();

  /** The fact {@link #ruralLabourer()}. */
  Fact<Person, Boolean> RURAL_LABOURER =
      Fact.truth(Person.class, "ruralLabourer", Person::ruralLabourer);

  /**
   * Whether the person is a rural or pastoral labourer.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> ruralLabourer();

  /** The fact {@link #ruralMigrant()}. */
  Fact<Person, Boolean> RURAL_MIGRANT =
      Fact.truth(Person.class, "ruralMigrant", Person::ruralMigrant);

  /**
   * Whether the person is a rural migrant worker 农牧民工.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> ruralMigrant();

  /** The fact {@link #registeredPoor()}. */
  Fact<Person, Boolean> REGISTERED_POOR =
      Fact.truth(Person.class, "registeredPoor", Person::registeredPoor);

  /**
   * Whether the person is on the register of the poor 建档立卡.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> registeredPoor();

  /** The fact {@link #farmerOrHerder()}. */
  Fact<Person, Boolean> FARMER_OR_HERDER =
      Fact.truth(Person.class, "farmerOrHerder", Person::farmerOrHerder);

  /**
   * Whether the person is a farmer or herder.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> farmerOrHerder();

  /** The fact {@link #returnedToStartBusiness()}. */
  Fact<Person, Boolean> RETURNED_TO_START_BUSINESS =
      Fact.truth(Person.class, "returnedToStartBusiness", Person::returnedToStartBusiness);

  /**
   * Whether the person came home to start a business.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> returnedToStartBusiness();

  /** The fact {@link #flexiblyEmployed()}. */
  Fact<Person, Boolean> FLEXIBLY_EMPLOYED =
      Fact.truth(Person.class, "flexiblyEmployed", Person::flexiblyEmployed);

  /**
   * Whether the person is flexibly employed.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> flexiblyEmployed();

  /** The fact {@link #stablyEmployed()}. */
  Fact<Person, Boolean> STABLY_EMPLOYED =
      Fact.truth(Person.class, "stablyEmployed", Person::stablyEmployed);

  /**
   * Whether the person has a stable job.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> stablyEmployed();

  /** The fact {@link #meetsLoanConditions()}. */
  Fact<Person, Boolean> MEETS_LOAN_CONDITIONS =
      Fact.truth(Person.class, "meetsLoanConditions", Person::meetsLoanConditions);

  /**
   * Whether the person meets the conditions for a start-up loan.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> meetsLoanConditions();

  /** The fact {@link #employedAtLeaving()}. */
  Fact<Person, Boolean> EMPLOYED_AT_LEAVING =
      Fact.truth(Person.class, "employedAtLeaving", Person::employedAtLeaving);

  /**
   * Whether the person had a job when leaving school.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.PAST)
  Optional<Boolean> employedAtLeaving();

  /** The fact {@link #registeredUnemployedSince()}. */
  Fact<Person, LocalDate> REGISTERED_UNEMPLOYED_SINCE =
      Fact.day(Person.class, "registeredUnemployedSince", Person::registeredUnemployedSince);

  /**
   * The day of registration as unemployed.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> registeredUnemployedSince();

  /** The fact {@link #graduatedOn()}. */
  Fact<Person, LocalDate> GRADUATED_ON = Fact.day(Person.class, "graduatedOn", Person::graduatedOn);

  /**
   * The day of graduation.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> graduatedOn();

  /** The fact {@link #leftSchoolOn()}. */
  Fact<Person, LocalDate> LEFT_SCHOOL_ON =
      Fact.day(Person.class, "leftSchoolOn", Person::leftSchoolOn);

  /**
   * The day of leaving school.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> leftSchoolOn();

  /** The fact {@link #flexiblyEmployedSince()}. */
  Fact<Person, LocalDate> FLEXIBLY_EMPLOYED_SINCE =
      Fact.day(Person.class, "flexiblyEmployedSince", Person::flexiblyEmployedSince);

  /**
   * The day on which flexible work began.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> flexiblyEmployedSince();

  /** All facts of a Person. */
  Shape<Person> SHAPE = Shape.of(Person.class);

  @Override
  default Shape<Person> shape() {
    return SHAPE;
  }

  /**
   * Starts a Person of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Person. What is not set is unknown. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
