package io.github.wenjiuye.policy.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A domain is what the constraints leave, in the numbers by which rules see a value. */
class DomainTest {

  private static final long ANY_LEAST = -Domain.UNBOUNDED;

  @Test
  void theConstraintsOfThePartiesAreTheirDomains() {
    assertBounds(Enterprise.STAFF, 1, Domain.UNBOUNDED);
    assertBounds(Enterprise.LAYOFFS, 0, Domain.UNBOUNDED);
    assertBounds(Enterprise.INSURED_AT_PRIOR_YEAR_END, 1, Domain.UNBOUNDED);
    assertBounds(Enterprise.INSURED_STAFF, 0, Domain.UNBOUNDED);
    assertBounds(Hire.TRAINING_MONTHS, 1, Domain.UNBOUNDED);
    assertBounds(SmallEnterpriseLoanClaim.QUALIFYING_HIRES, 0, Domain.UNBOUNDED);
    assertBounds(Enterprise.SIZE, 0, 3);
    assertThat(Enterprise.SIZE.domain().symbols()).containsExactly(Size.values());
    assertBounds(Enterprise.INSURED, 0, 1);
  }

  @Test
  void boundsAreInTheUnitsOfTheSort() {
    assertBounds(Fact.count(Bounds.class, "count", Bounds::count), 1, 366);
    assertBounds(Fact.money(Bounds.class, "positive", Bounds::positive), 1, Domain.UNBOUNDED);
    assertBounds(Fact.money(Bounds.class, "money", Bounds::money), 0, 100_050);
    assertBounds(Fact.rate(Bounds.class, "rate", Bounds::rate), 0, 1_000_000);
    assertBounds(Fact.money(Bounds.class, "free", Bounds::free), ANY_LEAST, Domain.UNBOUNDED);
  }

  @Test
  void theNarrowestOfSeveralConstraintsBinds() {
    assertBounds(Fact.count(Bounds.class, "narrow", Bounds::narrow), 5, 7);
  }

  @Test
  void onlyNumbersWithABoundNeedToBeChecked() {
    assertThat(Enterprise.STAFF.domain().isBounded()).isTrue();
    assertThat(Fact.count(Bounds.class, "count", Bounds::count).domain().isBounded())
        .isTrue();
    assertThat(Fact.money(Bounds.class, "free", Bounds::free).domain().isBounded())
        .isFalse();
    assertThat(Enterprise.SIZE.domain().isBounded()).isFalse();
    assertThat(Enterprise.INSURED.domain().isBounded()).isFalse();
    assertThat(Hire.HIRED_ON.domain().isBounded()).isFalse();
    assertThat(Enterprise.REGISTERED_IN.domain().isBounded()).isFalse();
    assertThat(Enterprise.NAME.domain().isBounded()).isFalse();
  }

  @Test
  void bothBoundsBelongToTheDomain() {
    Domain domain = Domain.between(Sort.COUNT, 1, 366);
    assertThat(domain.contains(0)).isFalse();
    assertThat(domain.contains(1)).isTrue();
    assertThat(domain.contains(366)).isTrue();
    assertThat(domain.contains(367)).isFalse();
    assertThat(domain.contains(Fact.UNKNOWN)).isFalse();
  }

  @Test
  void theLeastLongIsAKnownValueAndOutsideEveryDomain() {
    Enterprise enterprise = Enterprise.builder().staff(Long.MIN_VALUE).build();
    long code = Enterprise.STAFF.code(enterprise);
    assertThat(code).isNotEqualTo(Fact.UNKNOWN);
    assertThat(Enterprise.STAFF.domain().contains(code)).isFalse();
    assertThat(Enterprise.STAFF.read(enterprise)).contains(Long.MIN_VALUE);
  }

  @Test
  void aRelationHoldsAsItsNameSays() {
    assertHolds(Relation.Kind.AT_LEAST, false, true, true);
    assertHolds(Relation.Kind.AT_MOST, true, true, false);
    assertHolds(Relation.Kind.MORE_THAN, false, false, true);
    Relation beside = new Relation(Relation.Kind.NOT_BESIDE, Contract.OPEN_ENDED, Contract.ENDS_ON);
    assertThat(beside.holds(0, 5)).isTrue();
    assertThat(beside.holds(1, 5)).isFalse();
  }

  private static void assertHolds(Relation.Kind kind, boolean below, boolean equal, boolean above) {
    Relation relation = new Relation(kind, Enterprise.LAYOFFS, Enterprise.STAFF);
    assertThat(relation.holds(4, 5)).isEqualTo(below);
    assertThat(relation.holds(5, 5)).isEqualTo(equal);
    assertThat(relation.holds(6, 5)).isEqualTo(above);
  }

  private static void assertBounds(Fact<?, ?> fact, long min, long max) {
    assertThat(fact.domain().min()).as("%s from", fact).isEqualTo(min);
    assertThat(fact.domain().max()).as("%s to", fact).isEqualTo(max);
  }

  private interface Bounds {
    @Min(1)
    @Max(366)
    OptionalLong count();

    Optional<@Positive Money> positive();

    Optional<@DecimalMin("0") @DecimalMax("1000.50") Money> money();

    Optional<@PositiveOrZero @DecimalMax("1") Rate> rate();

    Optional<Money> free();

    @Positive
    @Min(5)
    @Max(9)
    @DecimalMax("7")
    OptionalLong narrow();
  }
}
