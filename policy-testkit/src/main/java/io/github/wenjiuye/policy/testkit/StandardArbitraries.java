package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the region and the leagues set for some standards: nothing, one value for all days, or values by days with gaps. */
final class StandardArbitraries {

  private static final int MOST_LEAGUES = 4;
  private static final int MOST_CUTS = 4;

  private final ValueArbitraries values;
  private final StandardValues standardValues;

  StandardArbitraries(ValueArbitraries values) {
    this.values = values;
    this.standardValues = new StandardValues(values);
  }

  /**
   * What one place sets.
   *
   * @param place the region or a league
   * @param standard which standard
   * @param values its values
   */
  private record Rows(String place, LocalStandard standard, ImmutableList<Dated> values) {}

  Arbitrary<LocalStandards> standards(Iterable<LocalStandard> standards) {
    ImmutableList.Builder<Arbitrary<ImmutableList<Rows>>> each = ImmutableList.builder();
    standards.forEach(standard -> each.add(rows(standard)));
    return Combinators.combine(each.build()).as(StandardArbitraries::build).withoutEdgeCases();
  }

  private static LocalStandards build(List<ImmutableList<Rows>> drawn) {
    LocalStandards.Builder builder = LocalStandards.builder();
    for (ImmutableList<Rows> rows : drawn) {
      rows.forEach(there -> builder.put(there.place(), there.standard(), there.values()));
    }
    return builder.build();
  }

  private Arbitrary<ImmutableList<Rows>> rows(LocalStandard standard) {
    Arbitrary<ImmutableList<Dated>> dated = dated(standardValues.of(standard.form()));
    Arbitrary<Optional<ImmutableList<Dated>>> region = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(2, dated.map(Optional::of)));
    Arbitrary<Map<League, ImmutableList<Dated>>> leagues =
        Arbitraries.maps(Arbitraries.of(League.class), dated).ofMaxSize(MOST_LEAGUES);
    return Combinators.combine(region, leagues)
        .as((regions, byLeague) -> rows(standard, regions, byLeague));
  }

  private static ImmutableList<Rows> rows(
      LocalStandard standard,
      Optional<ImmutableList<Dated>> region,
      Map<League, ImmutableList<Dated>> leagues) {
    ImmutableList.Builder<Rows> rows = ImmutableList.builder();
    region.ifPresent(dated -> rows.add(new Rows(LocalStandard.REGION, standard, dated)));
    leagues.forEach((league, dated) -> rows.add(new Rows(league.code(), standard, dated)));
    return rows.build();
  }

  private Arbitrary<ImmutableList<Dated>> dated(Arbitrary<StandardValue> value) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, value.map(always -> ImmutableList.of(Dated.always(always)))),
        Tuple.of(1, byDays(value)));
  }

  /** The time is cut on some days, and in some of the pieces a value holds. */
  Arbitrary<ImmutableList<Dated>> byDays(Arbitrary<StandardValue> value) {
    Arbitrary<List<LocalDate>> cuts = values
        .days()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(MOST_CUTS)
        .map(days -> days.stream().sorted().toList());
    Arbitrary<List<Optional<StandardValue>>> pieces = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Optional.<StandardValue>empty())),
            Tuple.of(2, value.map(Optional::of)))
        .list()
        .ofSize(MOST_CUTS + 1);
    return Combinators.combine(value, cuts, pieces).as(StandardArbitraries::byDays);
  }

  private static ImmutableList<Dated> byDays(
      StandardValue first, List<LocalDate> cuts, List<Optional<StandardValue>> pieces) {
    ImmutableList.Builder<Dated> rows = ImmutableList.builder();
    for (int i = 0; i <= cuts.size(); i++) {
      Optional<LocalDate> from = i == 0 ? Optional.empty() : Optional.of(cuts.get(i - 1));
      Optional<LocalDate> to =
          i == cuts.size() ? Optional.empty() : Optional.of(cuts.get(i).minusDays(1));
      pieces.get(i).ifPresent(value -> rows.add(new Dated(from, to, value)));
    }
    ImmutableList<Dated> some = rows.build();
    // A list of no values cannot be supplied at all.
    return some.isEmpty()
        ? ImmutableList.of(new Dated(Optional.of(cuts.get(0)), Optional.empty(), first))
        : some;
  }
}
