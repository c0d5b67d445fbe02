package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyArbitrariesProperties {

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @Property
  void factsLieWithinTheirDomainsAndRelationsHold(@ForAll("claims") Claim claim) {
    assertPossible(claim.shape(), claim);
  }

  @Property
  void theEvaluatorAcceptsEveryClaim(@ForAll("claims") Claim claim) {
    assertThat(evaluator.validate(claim)).isEmpty();
  }

  @Property(tries = 50)
  void nothingIsKnownWhereEverythingIsUnknown(@ForAll("unknown") Hire hire) {
    assertThat(hire).isEqualTo(Hire.builder().build());
  }

  @Property(tries = 50)
  void everythingIsKnownWhereNothingIsUnknown(@ForAll("known") Enterprise enterprise) {
    assertThat(Enterprise.SHAPE.facts()).allMatch(fact -> isKnown(fact, enterprise));
  }

  @Property(tries = 50)
  void aFactCanBeMoreOrLessKnownThanTheOthers(@ForAll("sizeAlone") Enterprise enterprise) {
    assertThat(enterprise)
        .isEqualTo(Enterprise.builder().size(enterprise.size().orElseThrow()).build());
  }

  @Property
  void standardsKeepTheNoticesFloor(@ForAll("standards") LocalStandards standards) {
    for (String place : standards.places()) {
      assertThat(standards.at(place, LocalStandard.GRADUATE_HIRING_SUBSIDY))
          .isNotEmpty()
          .allSatisfy(dated -> assertThat(((StandardValue.Single) dated.value()).code() >= 100_000)
              .isTrue());
    }
  }

  @Property(tries = 50)
  void aReadingIsChosenByOneOfItsCodes(@ForAll("readings") ImmutableMap<Reading, String> readings) {
    assertThat(readings)
        .containsOnlyKeys(Reading.R0_1, Reading.R16_1)
        .allSatisfy((reading, code) -> assertThat(reading.codes()).contains(code));
  }

  @Example
  void contractsOfExactlyAYearAndOneDayLessAreDrawnOften() {
    ImmutableList<Contract> contracts = drawn(PolicyArbitraries.of(Contract.SHAPE));
    assertThat(contracts.stream().filter(contract -> lasts(contract, 1))).hasSizeGreaterThan(20);
    assertThat(contracts.stream().filter(contract -> lasts(contract, 2))).hasSizeGreaterThan(20);
    assertThat(contracts.stream().filter(contract -> contract.openEnded().orElse(false)))
        .hasSizeGreaterThan(20);
  }

  @Example
  void listsAreAbsentEmptyAndFull() {
    assertThat(drawn(PolicyArbitraries.claims(GraduateHiringClaim.class)).stream()
            .map(claim -> claim.hires().map(ImmutableList::size).orElse(-1)))
        .contains(-1, 0, 1, 6)
        .allMatch(size -> size <= 6);
  }

  @Example
  void timesThatCoincideAndTimesAMinuteApartAreDrawnOften() {
    ImmutableList<Integer> minutes =
        drawn(PolicyArbitraries.claims(StreetVendingClaim.class)).stream()
            .flatMap(claim -> claim.opens().stream())
            .map(LocalTime::getMinute)
            .collect(ImmutableList.toImmutableList());
    assertThat(minutes).contains(0, 15, 30, 45, 1, 59, 14, 16);
    assertThat(minutes)
        .filteredOn(minute -> minute % 15 == 0)
        .hasSizeGreaterThan(minutes.size() / 2);
  }

  @Example
  void monthsAreAlwaysGivenAndEachIsDrawnOnce() {
    assertThat(drawn(PolicyArbitraries.claims(RentReliefClaim.class)).stream()
            .flatMap(claim -> claim.rentWaived().stream()))
        .allSatisfy(months -> assertThat(months)
            .extracting(month -> month.month().orElseThrow())
            .doesNotHaveDuplicates())
        .anyMatch(months -> months.size() > 3);
  }

  @Example
  void thereAreNoClaimsUnderAnUnknownProvision() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyArbitraries.claims("99.9"))
        .withMessageContaining("99.9")
        .withMessageContaining("16.1");
  }

  @Example
  void claimsUnderEveryProvisionAreDrawn() {
    assertThat(drawn(PolicyArbitraries.validClaims()).stream().map(Claim::provision))
        .containsAll(Claims.shapes().keySet());
  }

  @Example
  void tablesOfOneBandAndOfSeveralAreDrawn() {
    Arbitrary<LocalStandards> tables =
        PolicyArbitraries.standards(LocalStandard.LAYOFF_RATE_CEILING);
    assertThat(drawn(tables).stream()
            .flatMap(standards -> standards.places().stream()
                .flatMap(place -> standards.at(place, LocalStandard.LAYOFF_RATE_CEILING).stream()))
            .map(dated -> ((StandardValue.Banded) dated.value()).bands().size()))
        .contains(1, 2, 3);
  }

  @Example
  void standardsOfEveryFormAreDrawnForTheRegionAndForLeaguesWithDaysAndWithout() {
    for (LocalStandard standard : LocalStandard.values()) {
      ImmutableList<LocalStandards> drawn = drawn(PolicyArbitraries.standards(standard), 100);
      assertThat(drawn.stream().flatMap(standards -> standards.places().stream()))
          .as("%s", standard)
          .contains(LocalStandard.REGION, "150100");
      assertThat(drawn.stream()
              .flatMap(standards -> standards.in(League.HOHHOT, standard).stream())
              .map(dated -> dated.from().isPresent()))
          .as("%s", standard)
          .contains(true, false);
    }
  }

  @Property(tries = 50)
  void anEvaluatorTakesEveryStandardAndEveryReading(
      @ForAll("everyStandard") LocalStandards standards,
      @ForAll("everyReading") ImmutableMap<Reading, String> readings) {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(standards);
    readings.forEach(builder::reading);
    PolicyEvaluator built = builder.build();
    assertThat(readings).hasSize(Reading.values().length);
    assertThat(readings)
        .allSatisfy((reading, choice) -> assertThat(built.choice(reading)).isEqualTo(choice));
  }

  @Example
  void aReadingThatTakesAValueIsChosenByOneToo() {
    assertThat(drawn(PolicyArbitraries.readings(Reading.R18_1)).stream()
            .map(readings -> Reading.R18_1.codes().contains(readings.get(Reading.R18_1))))
        .contains(true, false);
  }

  @Example
  void everyAnswerIsDrawnUnderEveryProvision() {
    PolicyEvaluator able = Cases.evaluatorWithEveryStandard().build();
    Sampling almostKnown = Sampling.defaults().unknown(5).items(3);
    for (String provision : PolicyEvaluator.provisions()) {
      assertThat(drawn(PolicyArbitraries.claims(provision, almostKnown), 400).stream()
              .map(claim -> able.evaluate(claim).verdict()))
          .as(provision)
          .contains(Verdict.values());
    }
  }

  @Example
  void daysAtWhichAnEvaluatorsStandardsChangeAreDrawnOften() {
    LocalDate change = LocalDate.of(2020, 9, 17);
    PolicyEvaluator dated = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.GRADUATE_HIRING_SUBSIDY,
                ImmutableList.of(new LocalStandards.Dated(
                    Optional.of(change), Optional.empty(), new StandardValue.Single(123_400))))
            .build())
        .build();
    assertThat(drawn(PolicyArbitraries.claims(
                GraduateHiringClaim.class, Sampling.defaults().near(dated)))
            .stream()
            .flatMap(claim -> claim.receivedOn().stream())
            .filter(change::equals))
        .hasSizeGreaterThan(10);
  }

  @Provide
  Arbitrary<Claim> claims() {
    return PolicyArbitraries.validClaims();
  }

  @Provide
  Arbitrary<Hire> unknown() {
    return PolicyArbitraries.of(Hire.SHAPE, Sampling.defaults().unknown(100));
  }

  @Provide
  Arbitrary<Enterprise> known() {
    return PolicyArbitraries.of(Enterprise.SHAPE, Sampling.defaults().unknown(0));
  }

  @Provide
  Arbitrary<Enterprise> sizeAlone() {
    return PolicyArbitraries.of(
        Enterprise.SHAPE, Sampling.defaults().unknown(100).unknown(Enterprise.SIZE, 0));
  }

  @Provide
  Arbitrary<LocalStandards> standards() {
    return PolicyArbitraries.standards(LocalStandard.GRADUATE_HIRING_SUBSIDY);
  }

  @Provide
  Arbitrary<LocalStandards> everyStandard() {
    return PolicyArbitraries.standards();
  }

  @Provide
  Arbitrary<ImmutableMap<Reading, String>> everyReading() {
    return PolicyArbitraries.readings();
  }

  @Provide
  Arbitrary<ImmutableMap<Reading, String>> readings() {
    return PolicyArbitraries.readings(Reading.R0_1, Reading.R16_1);
  }

  private static <T> ImmutableList<T> drawn(Arbitrary<T> values) {
    return drawn(values, 1000);
  }

  private static <T> ImmutableList<T> drawn(Arbitrary<T> values, int size) {
    return values
        .list()
        .ofSize(size)
        .map(ImmutableList::copyOf)
        .generator(size)
        .next(new Random(20_200_509))
        .value();
  }

  private static boolean lasts(Contract contract, int daysShortOfTheAnniversary) {
    return contract.startsOn().isPresent()
        && contract
            .endsOn()
            .equals(contract
                .startsOn()
                .map(day -> day.plusYears(1).minusDays(daysShortOfTheAnniversary)));
  }

  @SuppressWarnings("unchecked")
  private static <T> boolean isKnown(Fact<?, ?> fact, T party) {
    return ((Fact<T, ?>) fact).read(party).isPresent();
  }

  @SuppressWarnings("unchecked")
  private static <T> long code(Fact<?, ?> fact, T party) {
    return ((Fact<T, ?>) fact).code(party);
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertPossible(Shape<?> shape, T party) {
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = ((Fact<T, ?>) fact).read(party).orElse(null);
      if (value instanceof ImmutableList<?> items) {
        items.forEach(item -> assertPossible(fact.shape(), item));
      } else if (value != null && !fact.sort().isLeaf()) {
        assertPossible(fact.shape(), value);
      } else if (value != null && fact.sort() != Sort.TEXT && !fact.isLabel()) {
        assertThat(fact.domain().contains(code(fact, party)))
            .as("%s of %s", fact, party)
            .isTrue();
      }
    }
    for (Relation relation : shape.relations()) {
      if (isKnown(relation.subject(), party) && isKnown(relation.other(), party)) {
        assertThat(relation.holds(code(relation.subject(), party), code(relation.other(), party)))
            .as("%s of %s", relation, party)
            .isTrue();
      }
    }
  }
}
