package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a place would set for a standard with one thing wrong: with its value, with the days, or with the place. */
final class StandardFlaws {

  private static final ImmutableList<String> NO_PLACES =
      ImmutableList.of("15", "150001", "151000", "110000", "呼和浩特市");

  private final LocalStandard standard;
  private final ValueArbitraries values;
  private final Arbitrary<String> places;
  private final Arbitrary<ImmutableList<Dated>> byDays;

  private StandardFlaws(LocalStandard standard, ValueArbitraries values) {
    this.standard = standard;
    this.values = values;
    this.places = Arbitraries.of(Stream.concat(
            Stream.of(LocalStandard.REGION), Arrays.stream(League.values()).map(League::code))
        .toList());
    StandardArbitraries valid = new StandardArbitraries(values);
    this.byDays = valid.byDays(new StandardValues(values).of(standard.form()));
  }

  static ImmutableList<Arbitrary<AlmostValidStandard>> of(
      LocalStandard standard, ValueArbitraries values) {
    StandardFlaws flaws = new StandardFlaws(standard, values);
    ImmutableList.Builder<Arbitrary<AlmostValidStandard>> found = ImmutableList.builder();
    for (Arbitrary<FormFlaws.Spoilt> spoilt : FormFlaws.of(standard.form(), values)) {
      found.add(flaws.always(spoilt));
      found.add(flaws.onSomeDays(spoilt));
    }
    found.add(flaws.noDays());
    found.add(flaws.endsBeforeItBegins());
    found.add(flaws.twice());
    return found.add(flaws.nowhere()).build();
  }

  private Arbitrary<AlmostValidStandard> always(Arbitrary<FormFlaws.Spoilt> spoilt) {
    return Combinators.combine(places, spoilt)
        .as((place, value) -> new AlmostValidStandard(
            place,
            standard,
            ImmutableList.of(Dated.always(value.value())),
            false,
            path(place) + value.path(),
            value.code()));
  }

  private Arbitrary<AlmostValidStandard> onSomeDays(Arbitrary<FormFlaws.Spoilt> spoilt) {
    return Combinators.combine(places, byDays, spoilt).as((place, rows, value) -> {
      int last = rows.size() - 1;
      Dated there = rows.get(last);
      ImmutableList<Dated> spoiltRows = ImmutableList.<Dated>builder()
          .addAll(rows.subList(0, last))
          .add(new Dated(there.from(), there.to(), value.value()))
          .build();
      return dated(place, spoiltRows, "[" + last + "].value" + value.path(), value.code());
    });
  }

  private Arbitrary<AlmostValidStandard> noDays() {
    return places.map(place -> dated(place, ImmutableList.of(), "", "nothingListed"));
  }

  private Arbitrary<AlmostValidStandard> endsBeforeItBegins() {
    Arbitrary<LocalDate> days = values.days();
    Arbitrary<StandardValue> value = new StandardValues(values).of(standard.form());
    return Combinators.combine(places, byDays, days, value, Arbitraries.longs().between(1, 400))
        .as((place, rows, day, there, by) -> dated(
            place,
            ImmutableList.<Dated>builder()
                .addAll(rows)
                .add(new Dated(Optional.of(day), Optional.of(day.minusDays(by)), there))
                .build(),
            "[" + rows.size() + "].to",
            "notBefore"));
  }

  /** Two values for the same days, of which the later in the list is told. */
  private Arbitrary<AlmostValidStandard> twice() {
    return Combinators.combine(places, byDays)
        .as((place, rows) -> dated(
            place,
            ImmutableList.<Dated>builder().addAll(rows).add(rows.get(0)).build(),
            "[" + rows.size() + "]",
            "datesOverlap"));
  }

  private Arbitrary<AlmostValidStandard> nowhere() {
    return Combinators.combine(Arbitraries.of(NO_PLACES), byDays)
        .as((place, rows) ->
            new AlmostValidStandard(place, standard, rows, true, place, "unknownPlace"));
  }

  private AlmostValidStandard dated(
      String place, ImmutableList<Dated> rows, String path, String code) {
    return new AlmostValidStandard(
        place, standard, rows, true, path(place) + ".dated" + path, code);
  }

  private String path(String place) {
    return place + "." + standard.wireName();
  }
}
