package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the region and the leagues set for a standard of one value, or of one value for each band. */
final class StandardArbitraries {

  private static final int MOST_LEAGUES = 4;
  private static final int MOST_CUTS = 4;
  private static final int MOST_BANDS = 3;

  private final LocalStandard standard;
  private final Arbitrary<StandardValue> value;
  private final Arbitrary<LocalDate> day;

  StandardArbitraries(LocalStandard standard, ValueArbitraries values) {
    this.standard = standard;
    this.value = value(standard, values);
    this.day = values.days();
  }

  private static Arbitrary<StandardValue> value(LocalStandard standard, ValueArbitraries values) {
    if (standard.form() instanceof Form.Single single) {
      return values.codes(single.domain()).map(StandardValue.Single::new);
    } else if (standard.form() instanceof Form.Banded banded) {
      return banded(banded, values);
    }
    throw new IllegalArgumentException(
        standard.wireName() + " is neither a standard of one value nor of bands");
  }

  private static Arbitrary<StandardValue> banded(Form.Banded form, ValueArbitraries values) {
    Arbitrary<List<Long>> ends = values
        .codes(form.upToDomain())
        .list()
        .uniqueElements()
        .ofMaxSize(MOST_BANDS - 1)
        .map(numbers -> numbers.stream().sorted().toList());
    Arbitrary<List<Long>> codes = values.codes(form.domain()).list().ofSize(MOST_BANDS);
    return Combinators.combine(ends, codes).as(StandardArbitraries::banded);
  }

  private static StandardValue banded(List<Long> ends, List<Long> codes) {
    ImmutableList.Builder<StandardValue.Band> bands = ImmutableList.builder();
    for (int i = 0; i <= ends.size(); i++) {
      OptionalLong upTo = i == ends.size() ? OptionalLong.empty() : OptionalLong.of(ends.get(i));
      bands.add(new StandardValue.Band(upTo, codes.get(i)));
    }
    return new StandardValue.Banded(bands.build());
  }

  Arbitrary<LocalStandards> standards() {
    Arbitrary<Optional<ImmutableList<Dated>>> region = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(2, rows().map(Optional::of)));
    Arbitrary<Map<League, ImmutableList<Dated>>> leagues =
        Arbitraries.maps(Arbitraries.of(League.class), rows()).ofMaxSize(MOST_LEAGUES);
    return Combinators.combine(region, leagues).as(this::build).withoutEdgeCases();
  }

  private LocalStandards build(
      Optional<ImmutableList<Dated>> region, Map<League, ImmutableList<Dated>> leagues) {
    LocalStandards.Builder builder = LocalStandards.builder();
    region.ifPresent(rows -> builder.put(LocalStandard.REGION, standard, rows));
    leagues.forEach((league, rows) -> builder.put(league.code(), standard, rows));
    return builder.build();
  }

  private Arbitrary<ImmutableList<Dated>> rows() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, value.map(always -> ImmutableList.of(Dated.always(always)))),
        Tuple.of(1, dated()));
  }

  /** The time is cut on some days, and in some of the pieces a value holds. */
  private Arbitrary<ImmutableList<Dated>> dated() {
    Arbitrary<List<LocalDate>> cuts = day.list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(MOST_CUTS)
        .map(days -> days.stream().sorted().toList());
    Arbitrary<List<Optional<StandardValue>>> pieces = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Optional.<StandardValue>empty())),
            Tuple.of(2, value.map(Optional::of)))
        .list()
        .ofSize(MOST_CUTS + 1);
    return Combinators.combine(value, cuts, pieces).as(StandardArbitraries::dated);
  }

  private static ImmutableList<Dated> dated(
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
