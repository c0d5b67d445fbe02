package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import io.github.wenjiuye.policy.testkit.Sampling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Claims under 6.1 and 16.1, with standards and readings, of which some know everything and some next to nothing. */
public class DrawnClaims extends DomainContextBase {

  private static final ImmutableSet<Fact<?, ?>> USED = ImmutableSet.of(
      Enterprise.SIZE,
      Enterprise.STAFF,
      Enterprise.REGISTERED_IN,
      Hire.PERSON,
      Hire.HIRED_ON,
      Hire.CONTRACT,
      Person.GRADUATED_ON);

  private static final ImmutableSet<Fact<?, ?>> IDLE = Stream.<Shape<?>>of(
          Enterprise.SHAPE, Hire.SHAPE, Person.SHAPE)
      .flatMap(shape -> shape.facts().stream())
      .filter(fact -> !USED.contains(fact))
      .collect(ImmutableSet.toImmutableSet());

  private static final Sampling NEAR_THE_LINES = Sampling.defaults()
      .days(
          LocalDate.of(2020, 5, 9),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 6, 30),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2020, 8, 15))
      .counts(1, 3, 8, 15, 16, 25, 100, 101, 125, 200);

  /**
   * Everything that decides a claim.
   *
   * @param claim the claim
   * @param standards what the region and the leagues set
   * @param readings the choices
   */
  public record Question<C>(
      C claim, LocalStandards standards, ImmutableMap<Reading, String> readings) {}

  /** Applications for a loan. */
  @Provide
  public Arbitrary<Question<SmallEnterpriseLoanClaim>> loans() {
    return questions(Arbitraries.frequencyOf(
        Tuple.of(1, somewhatKnown(SmallEnterpriseLoanClaim.class)), Tuple.of(1, loansOnTheLine())));
  }

  /** Claims for graduates. */
  @Provide
  public Arbitrary<Question<GraduateHiringClaim>> hirings() {
    return questions(Combinators.combine(
            somewhatKnown(GraduateHiringClaim.class), mostlyInTime(), mostlyQualifying())
        .as((claim, receivedOn, hires) -> GraduateHiringClaim.builder()
            .league(claim.league())
            .receivedOn(claim.receivedOn().map(drawn -> receivedOn.orElse(drawn)))
            .enterprise(claim.enterprise())
            .hires(claim.hires().map(drawn -> hires.orElse(drawn)))
            .build()));
  }

  private static <C> Arbitrary<Question<C>> questions(Arbitrary<C> claims) {
    return Combinators.combine(
            claims,
            PolicyArbitraries.standards(LocalStandard.GRADUATE_HIRING_SUBSIDY, NEAR_THE_LINES),
            PolicyArbitraries.readings(Reading.R0_1, Reading.R16_1))
        .as(Question::new);
  }

  private static <C extends Claim> Arbitrary<C> somewhatKnown(Class<C> type) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, known(type, 0)),
        Tuple.of(4, known(type, 7)),
        Tuple.of(2, known(type, 25)),
        Tuple.of(1, known(type, 60)));
  }

  private static <C extends Claim> Arbitrary<C> known(Class<C> type, int unknownPercent) {
    return PolicyArbitraries.claims(type, NEAR_THE_LINES.unknown(unknownPercent).unknown(IDLE, 97));
  }

  private static Arbitrary<Optional<LocalDate>> mostlyInTime() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(
            2,
            Arbitraries.of(
                    LocalDate.of(2020, 5, 9),
                    LocalDate.of(2020, 5, 8),
                    LocalDate.of(2020, 12, 31),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2019, 12, 31))
                .map(Optional::of)),
        Tuple.of(
            4,
            Arbitraries.longs()
                .between(0, LocalDate.of(2020, 1, 1).lengthOfYear() - 1)
                .map(later -> Optional.of(LocalDate.of(2020, 1, 1).plusDays(later)))));
  }

  private static Arbitrary<Optional<ImmutableList<Hire>>> mostlyQualifying() {
    Arbitrary<Hire> drawn =
        PolicyArbitraries.of(Hire.SHAPE, NEAR_THE_LINES.unknown(15).unknown(IDLE, 97));
    Arbitrary<Hire> qualifying = Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2020, 6, 30), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29)),
            Arbitraries.of(0, 1, 180, 305, 365, 366))
        .as((graduatedOn, later) -> Hire.builder()
            .person(Person.builder().graduatedOn(graduatedOn).build())
            .hiredOn(graduatedOn.plusDays(later))
            .contract(Contract.builder()
                .startsOn(graduatedOn)
                .endsOn(graduatedOn.plusYears(1).minusDays(1))
                .build())
            .build());
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(
            2,
            Arbitraries.frequencyOf(Tuple.of(1, drawn), Tuple.of(1, qualifying))
                .list()
                .ofMaxSize(6)
                .map(hires -> Optional.of(ImmutableList.copyOf(hires)))));
  }

  /** The fewest hires that are a share of the staff, one less, and one more. */
  private static Arbitrary<SmallEnterpriseLoanClaim> loansOnTheLine() {
    return Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2020, 5, 9),
                LocalDate.of(2020, 5, 8),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2019, 12, 31)),
            Arbitraries.of(Size.SMALL, Size.MICRO),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(1, 400)),
                Tuple.of(1, Arbitraries.of(100L, 101L, 125L, 200L, 1_000_000_000_000L))),
            Arbitraries.of(8L, 15L, 25L),
            Arbitraries.of(0L, -1L, 1L))
        .as((appliedOn, size, staff, percent, more) -> SmallEnterpriseLoanClaim.builder()
            .appliedOn(appliedOn)
            .enterprise(Enterprise.builder().size(size).staff(staff).build())
            .qualifyingHires(Math.max(0, (staff * percent + 99) / 100 + more))
            .build());
  }

  /** Claims of which everything is known, some hire too, with the same lines in sight. */
  public static class Complete extends DomainContextBase {

    /** Applications for a loan. */
    @Provide
    public Arbitrary<SmallEnterpriseLoanClaim> loans() {
      return known(SmallEnterpriseLoanClaim.class, 0);
    }

    /** Claims for graduates. */
    @Provide
    public Arbitrary<GraduateHiringClaim> hirings() {
      return known(GraduateHiringClaim.class, 0)
          .filter(claim -> !claim.hires().orElseThrow().isEmpty());
    }
  }
}
