package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.testkit.reference.PlainRules.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 16.1 over all completions. */
final class HiringReference {

  private static final LocalStandard SUBSIDY = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final long LEAST_FEN = 100_000;

  /** As many hires as one likes. */
  private static final int MANY = Integer.MAX_VALUE;

  private static final int RECEIVED_ON = 0;
  private static final int REGISTERED_IN = 1;
  private static final int SIZE = 2;
  private static final int LEAGUE = 3;
  private static final int QUALIFYING = 4;
  private static final int UNSET_SUBSIDY = 5;

  private final GraduateHiringClaim claim;
  private final LocalStandards standards;
  private final Readings readings;
  private final List<HireOutcome> hires;

  private HiringReference(GraduateHiringClaim claim, LocalStandards standards, Readings readings) {
    this.claim = claim;
    this.standards = standards;
    this.readings = readings;
    this.hires = claim.hires().stream()
        .flatMap(List::stream)
        .map(hire -> HireOutcome.of(hire, readings))
        .toList();
  }

  static ReferenceAnswer answer(
      GraduateHiringClaim claim, LocalStandards standards, Readings readings) {
    return new HiringReference(claim, standards, readings).answer();
  }

  /**
   * The hires have no fact in common with one another or with the rest, so each qualifies or not in its own right, and every
   * number from those that are sure to those that can qualify is reached beside every way of the rest. Hence the
   * number is an axis like any other. A fact of one hire moves it by one from wherever the other hires leave it, which can
   * be any place on the axis but the end: what a fact that matters to its hire settles is what a step along the axis
   * settles.
   */
  private ReferenceAnswer answer() {
    Worlds worlds = worlds();
    if (!worlds.canSucceed()) {
      return new ReferenceAnswer(
          Verdict.INELIGIBLE,
          timing(),
          Optional.empty(),
          Optional.empty(),
          ImmutableSet.of(),
          ImmutableSet.of());
    }
    long greatest = worlds.greatest();
    MoneyRange amount = new MoneyRange(
        Money.ofFen(worlds.least()),
        greatest == Worlds.WITHOUT_END ? Optional.empty() : Optional.of(Money.ofFen(greatest)));
    return new ReferenceAnswer(
        worlds.canFail() ? Verdict.UNDETERMINED : Verdict.ELIGIBLE,
        timing(),
        Optional.of("PAYMENT"),
        Optional.of(amount),
        pending(worlds),
        ImmutableSet.of());
  }

  private Worlds worlds() {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    List<LocalDate> days = Candidates.known(claim.receivedOn(), days());
    List<Division> places = Candidates.known(
        enterprise.registeredIn(), List.of(Division.of("150105"), Division.of("110105")));
    List<Size> sizes = Candidates.known(enterprise.size(), List.of(Size.values()));
    List<League> leagues = Candidates.known(claim.league(), List.of(League.values()));
    int[] qualifying = qualifying();
    // Two values that are allowed tell whether it matters; one beyond any number tells whether it
    // is bounded.
    long[] unset = {LEAST_FEN, LEAST_FEN + 1, Worlds.WITHOUT_END};
    return new Worlds(
        new int[] {
          days.size(), places.size(), sizes.size(), leagues.size(), qualifying.length, unset.length
        },
        at -> {
          LocalDate day = days.get(at[RECEIVED_ON]);
          int number = qualifying[at[QUALIFYING]];
          if (!PlainRules.mayClaimForGraduates(
                  day, places.get(at[REGISTERED_IN]), sizes.get(at[SIZE]), readings)
              || number == 0) {
            return Worlds.FAILS;
          }
          long each = subsidy(leagues.get(at[LEAGUE]), day, unset[at[UNSET_SUBSIDY]]);
          return number == MANY || each == Worlds.WITHOUT_END
              ? Worlds.WITHOUT_END
              : Math.multiplyExact(each, number);
        });
  }

  private int[] qualifying() {
    if (claim.hires().isEmpty()) {
      return new int[] {0, 1, 2, MANY};
    }
    int sure = (int) hires.stream().filter(hire -> !hire.canFail()).count();
    int possible = (int) hires.stream().filter(HireOutcome::canQualify).count();
    return IntStream.rangeClosed(sure, possible).toArray();
  }

  /** Both sides of each end of the window, and of each day on which a local value changes. */
  private List<LocalDate> days() {
    Stream<LocalDate> changes = standards.places().stream()
        .flatMap(place -> standards.at(place, SUBSIDY).stream())
        .flatMap(dated -> Stream.of(dated.from(), dated.to()))
        .flatMap(Optional::stream);
    return Candidates.withNeighbours(
        Stream.concat(Stream.of(readings.start(), PlainRules.RECEIPT_DEADLINE), changes));
  }

  /** The league's own value wins, whatever its days; on a day for which there is none it is as good as unset. */
  private long subsidy(League league, LocalDate day, long unset) {
    ImmutableList<LocalStandards.Dated> own = standards.at(league.code(), SUBSIDY);
    for (LocalStandards.Dated dated :
        own.isEmpty() ? standards.at(LocalStandard.REGION, SUBSIDY) : own) {
      boolean begun = dated.from().isEmpty() || !day.isBefore(dated.from().get());
      boolean over = dated.to().isPresent() && day.isAfter(dated.to().get());
      if (begun && !over) {
        return ((StandardValue.Single) dated.value()).code();
      }
    }
    return unset;
  }

  private Timing timing() {
    if (claim.receivedOn().isEmpty()) {
      return Timing.UNKNOWN;
    }
    LocalDate day = claim.receivedOn().get();
    if (day.isBefore(readings.start())) {
      return Timing.NOT_YET;
    }
    return day.isAfter(PlainRules.RECEIPT_DEADLINE) ? Timing.CLOSED : Timing.OPEN;
  }

  private ImmutableSet<Pending> pending(Worlds worlds) {
    ImmutableSet.Builder<Pending> pending = ImmutableSet.builder();
    fact(worlds, RECEIVED_ON, GraduateHiringClaim.RECEIVED_ON.name()).ifPresent(pending::add);
    fact(worlds, REGISTERED_IN, "enterprise.registeredIn").ifPresent(pending::add);
    fact(worlds, SIZE, "enterprise.size").ifPresent(pending::add);
    fact(worlds, LEAGUE, Claim.LEAGUE.name()).ifPresent(pending::add);
    for (String name : ofHires()) {
      fact(worlds, QUALIFYING, name).ifPresent(pending::add);
    }
    worlds
        .settles(UNSET_SUBSIDY)
        .map(what -> new Pending(Pending.Kind.STANDARD, SUBSIDY.wireName(), what))
        .ifPresent(pending::add);
    return pending.build();
  }

  private static Optional<Pending> fact(Worlds worlds, int axis, String name) {
    Optional<Settles> settles = worlds.settles(axis);
    return settles.map(what -> new Pending(Pending.Kind.FACT, name, what));
  }

  private List<String> ofHires() {
    if (claim.hires().isEmpty()) {
      return List.of(GraduateHiringClaim.HIRES.name());
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < hires.size(); i++) {
      for (String name : hires.get(i).matters()) {
        names.add("hires[" + i + "]." + name);
      }
    }
    return names;
  }
}
