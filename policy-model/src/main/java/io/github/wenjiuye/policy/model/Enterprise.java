package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An enterprise, or another body that acts as one under a provision.
 */
@Value.Immutable
public interface Enterprise extends Party {

  /** The fact {@link #name()}. */
  Fact<Enterprise, String> NAME = Fact.label(Enterprise.class, "name", Enterprise::name);

  /**
   * The name, a label that decides nothing.
   *
   * @return the name, if given
   */
  Optional<String> name();

  /** The fact {@link #creditCode()}. */
  Fact<Enterprise, CreditCode> CREDIT_CODE =
      Fact.creditCode(Enterprise.class, "creditCode", Enterprise::creditCode);

  /**
   * The unified social credit code, which tells enterprises apart.
   *
   * @return the code, if given
   */
  Optional<CreditCode> creditCode();

  /** The fact {@link #size()}. */
  Fact<Enterprise, Size> SIZE = Fact.symbol(Enterprise.class, "size", Size.class, Enterprise::size);

  /**
   * The size by the national classification.
   *
   * @return the size, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Size> size();

  /** The fact {@link #registeredIn()}. */
  Fact<Enterprise, Division> REGISTERED_IN =
      Fact.division(Enterprise.class, "registeredIn", Enterprise::registeredIn);

  /**
   * The division in which the enterprise is registered.
   *
   * @return the division, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Division> registeredIn();

  /** The fact {@link #sector()}. */
  Fact<Enterprise, Sector> SECTOR =
      Fact.symbol(Enterprise.class, "sector", Sector.class, Enterprise::sector);

  /**
   * The line of business.
   *
   * @return the sector, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Sector> sector();

  /** The fact {@link #keyEnterprise()}. */
  Fact<Enterprise, Boolean> KEY_ENTERPRISE =
      Fact.truth(Enterprise.class, "keyEnterprise", Enterprise::keyEnterprise);

  /**
   * Whether it is on a list of key enterprises 重点企业.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> keyEnterprise();

  /** The fact {@link #onMajorProject()}. */
  Fact<Enterprise, Boolean> ON_MAJOR_PROJECT =
      Fact.truth(Enterprise.class, "onMajorProject", Enterprise::onMajorProject);

  /**
   * Whether it works on a major project 重点项目重大工程.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> onMajorProject();

  /** The fact {@link #insured()}. */
  Fact<Enterprise, Boolean> INSURED = Fact.truth(Enterprise.class, "insured", Enterprise::insured);

  /**
   * Whether it takes part in unemployment insurance.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> insured();

  /** The fact {@link #temporarilyInDifficulty()}. */
  Fact<Enterprise, Boolean> TEMPORARILY_IN_DIFFICULTY =
      Fact.truth(Enterprise.class, "temporarilyInDifficulty", Enterprise::temporarilyInDifficulty);

  /**
   * Whether production and business are in difficulty for a time.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> temporarilyInDifficulty();

  /** The fact {@link #recoveryExpected()}. */
  Fact<Enterprise, Boolean> RECOVERY_EXPECTED =
      Fact.truth(Enterprise.class, "recoveryExpected", Enterprise::recoveryExpected);

  /**
   * Whether recovery is expected.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> recoveryExpected();

  /** The fact {@link #affectedByEpidemic()}. */
  Fact<Enterprise, Boolean> AFFECTED_BY_EPIDEMIC =
      Fact.truth(Enterprise.class, "affectedByEpidemic", Enterprise::affectedByEpidemic);

  /**
   * Whether the epidemic affected it.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> affectedByEpidemic();

  /** The fact {@link #severelyAffected()}. */
  Fact<Enterprise, Boolean> SEVERELY_AFFECTED =
      Fact.truth(Enterprise.class, "severelyAffected", Enterprise::severelyAffected);

  /**
   * Whether the epidemic affected it severely.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> severelyAffected();

  /** The fact {@link #longRecovery()}. */
  Fact<Enterprise, Boolean> LONG_RECOVERY =
      Fact.truth(Enterprise.class, "longRecovery", Enterprise::longRecovery);

  /**
   * Whether its recovery takes long.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> longRecovery();

  /** The fact {@link #goodProspects()}. */
  Fact<Enterprise, Boolean> GOOD_PROSPECTS =
      Fact.truth(Enterprise.class, "goodProspects", Enterprise::goodProspects);

  /**
   * Whether its prospects are good.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> goodProspects();

  /** The fact {@link #localLeading()}. */
  Fact<Enterprise, Boolean> LOCAL_LEADING =
      Fact.truth(Enterprise.class, "localLeading", Enterprise::localLeading);

  /**
   * Whether it is a local leading enterprise 龙头企业.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> localLeading();

  /** The fact {@link #labourIntensive()}. */
  Fact<Enterprise, Boolean> LABOUR_INTENSIVE =
      Fact.truth(Enterprise.class, "labourIntensive", Enterprise::labourIntensive);

  /**
   * Whether it is labour-intensive.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> labourIntensive();

  /** The fact {@link #povertyAlleviationLeading()}. */
  Fact<Enterprise, Boolean> POVERTY_ALLEVIATION_LEADING = Fact.truth(
      Enterprise.class, "povertyAlleviationLeading", Enterprise::povertyAlleviationLeading);

  /**
   * Whether it is a leading enterprise of poverty alleviation 扶贫龙头企业.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> povertyAlleviationLeading();

  /** The fact {@link #povertyAlleviationWorkshop()}. */
  Fact<Enterprise, Boolean> POVERTY_ALLEVIATION_WORKSHOP = Fact.truth(
      Enterprise.class, "povertyAlleviationWorkshop", Enterprise::povertyAlleviationWorkshop);

  /**
   * Whether it is a poverty-alleviation workshop 扶贫车间.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> povertyAlleviationWorkshop();

  /** The fact {@link #stateOwned()}. */
  Fact<Enterprise, Boolean> STATE_OWNED =
      Fact.truth(Enterprise.class, "stateOwned", Enterprise::stateOwned);

  /**
   * Whether it is state-owned.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> stateOwned();

  /** The fact {@link #special()}. */
  Fact<Enterprise, Boolean> SPECIAL = Fact.truth(Enterprise.class, "special", Enterprise::special);

  /**
   * Whether it is one of the special enterprises 特殊企业.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> special();

  /** The fact {@link #staff()}. */
  Fact<Enterprise, Long> STAFF = Fact.count(Enterprise.class, "staff", Enterprise::staff);

  /**
   * The number of staff now employed, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.GIVEN)
  OptionalLong staff();

  /** The fact {@link #layoffs()}. */
  Fact<Enterprise, Long> LAYOFFS = Fact.count(Enterprise.class, "layoffs", Enterprise::layoffs);

  /**
   * The number of staff laid off in the previous year, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  @Alters(Leeway.PAST)
  OptionalLong layoffs();

  /** The fact {@link #insuredAtPriorYearEnd()}. */
  Fact<Enterprise, Long> INSURED_AT_PRIOR_YEAR_END =
      Fact.count(Enterprise.class, "insuredAtPriorYearEnd", Enterprise::insuredAtPriorYearEnd);

  /**
   * The number of staff insured at the end of the previous year, 1 or more.
   *
   * @return the number, if known
   */
  @Min(1)
  @Alters(Leeway.PAST)
  OptionalLong insuredAtPriorYearEnd();

  /** The fact {@link #insuredStaff()}. */
  Fact<Enterprise, Long> INSURED_STAFF =
      Fact.count(Enterprise.class, "insuredStaff", Enterprise::insuredStaff);

  /**
   * The number of staff now insured, 0 or more.
   *
   * @return the number, if known
   */
  @PositiveOrZero
  @Alters(Leeway.GIVEN)
  OptionalLong insuredStaff();

  /** All facts of an Enterprise. */
  Shape<Enterprise> SHAPE = Shape.of(Enterprise.class);

  @Override
  default Shape<Enterprise> shape() {
    return SHAPE;
  }

  /**
   * Starts an Enterprise of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Enterprise. What is not set is unknown. */
  final class Builder extends ImmutableEnterprise.Builder {
    Builder() {}
  }
}
