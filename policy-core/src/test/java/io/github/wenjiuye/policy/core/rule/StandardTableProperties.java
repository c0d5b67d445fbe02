package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A table says what a look-up in the standards themselves does. */
class StandardTableProperties {

  private static final LocalStandard STANDARD = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final long UNSTATED = 7;
  private static final long[] NO_KEYS = {};

  @Property
  void aValueIsThatOfTheLeagueOrElseOfTheRegionOnTheDay(
      @ForAll("standards") LocalStandards standards,
      @ForAll League league,
      @ForAll @IntRange(max = 40) int later) {
    LocalDate day = START.plusDays(later);
    StandardTable table = table(standards);
    assertThat(table.value(league.ordinal(), Days.of(day), NO_KEYS, UNSTATED))
        .isEqualTo(stated(standards, league, day).orElse(UNSTATED));
    assertThat(table.source(league.ordinal(), Days.of(day)))
        .isEqualTo(stated(standards, league, day)
            .map(value ->
                standards.at(league.code(), STANDARD).isEmpty() ? "150000" : league.code()));
  }

  @Property
  void anUnknownLeagueMattersOnlyWhereLeaguesDiffer(
      @ForAll("standards") LocalStandards standards, @ForAll @IntRange(max = 40) int later) {
    LocalDate day = START.plusDays(later);
    Set<Optional<Long>> stated = new LinkedHashSet<>();
    Arrays.stream(League.values()).forEach(league -> stated.add(stated(standards, league, day)));
    assertThat(table(standards).value(Node.UNKNOWN, Days.of(day), NO_KEYS, Node.UNKNOWN))
        .isEqualTo(
            stated.size() == 1 ? stated.iterator().next().orElse(Node.UNKNOWN) : Node.UNKNOWN);
  }

  @Property
  void thePeriodChangesOnEveryDayOnWhichAValueDoes(
      @ForAll("standards") LocalStandards standards,
      @ForAll League league,
      @ForAll @IntRange(max = 40) int later) {
    LocalDate day = START.plusDays(later);
    StandardTable table = table(standards);
    long before = table.side(Days.of(day), NO_KEYS);
    long after = table.side(Days.of(day.plusDays(1)), NO_KEYS);
    assertThat(after).isBetween(before, before + 1);
    if (!stated(standards, league, day).equals(stated(standards, league, day.plusDays(1)))) {
      assertThat(after).isEqualTo(before + 1);
    }
  }

  @Property
  void aGapIsWhereALeagueThatMayBeMeantHasNoValue(
      @ForAll("standards") LocalStandards standards,
      @ForAll League league,
      @ForAll @IntRange(max = 40) int later) {
    LocalDate day = START.plusDays(later);
    StandardTable table = table(standards);
    assertThat(table.hasGaps(league.ordinal(), Days.of(day)))
        .isEqualTo(stated(standards, league, day).isEmpty());
    assertThat(table.hasGaps(Node.UNKNOWN, Days.of(day)))
        .isEqualTo(Arrays.stream(League.values())
            .anyMatch(any -> stated(standards, any, day).isEmpty()));
    assertThat(table.hasGaps(league.ordinal(), Node.UNKNOWN))
        .isEqualTo(IntStream.range(-1000, 1000)
            .mapToObj(START::plusDays)
            .anyMatch(any -> stated(standards, league, any).isEmpty()));
  }

  @Test
  void onAnUnknownDayOnlyWhatIsUndatedIsKnown() {
    StandardTable undated =
        table(LocalStandards.builder().put("150000", STANDARD, value(100_000)).build());
    assertThat(undated.value(0, Node.UNKNOWN, NO_KEYS, UNSTATED)).isEqualTo(100_000);
    assertThat(undated.source(Node.UNKNOWN, Node.UNKNOWN)).contains("150000");
    StandardTable dated = table(LocalStandards.builder()
        .put("150000", STANDARD, List.of(dated(Optional.empty(), Optional.of(START), 100_000)))
        .build());
    assertThat(dated.value(0, Node.UNKNOWN, NO_KEYS, UNSTATED)).isEqualTo(Node.UNKNOWN);
    assertThat(dated.source(0, Node.UNKNOWN)).isEmpty();
  }

  private static StandardTable table(LocalStandards standards) {
    return StandardTable.of(STANDARD, null, ImmutableList.of(), standards);
  }

  private static Optional<Long> stated(LocalStandards standards, League league, LocalDate day) {
    return standards.in(league, STANDARD).stream()
        .filter(dated -> dated.from().map(from -> !day.isBefore(from)).orElse(true))
        .filter(dated -> dated.to().map(to -> !day.isAfter(to)).orElse(true))
        .map(dated -> ((StandardValue.Single) dated.value()).code())
        .findFirst();
  }

  /** Values of the region and of two leagues, undated or in periods with gaps between them. */
  @Provide
  Arbitrary<LocalStandards> standards() {
    Arbitrary<List<Integer>> lengths =
        Arbitraries.integers().between(1, 9).list().ofMaxSize(6);
    return lengths.list().ofSize(3).map(several -> {
      LocalStandards.Builder builder = LocalStandards.builder();
      List<String> places = List.of("150000", "150100", "152900");
      for (int i = 0; i < several.size(); i++) {
        put(builder, places.get(i), several.get(i));
      }
      return builder.build();
    });
  }

  private static void put(LocalStandards.Builder builder, String place, List<Integer> lengths) {
    if (lengths.size() == 1) {
      builder.put(place, STANDARD, value(100_000 + lengths.get(0)));
    } else if (lengths.size() > 2) {
      List<LocalStandards.Dated> periods = new java.util.ArrayList<>();
      LocalDate from = START;
      for (int i = 0; i + 2 < lengths.size(); i += 2) {
        LocalDate to = from.plusDays(lengths.get(i) - 1);
        periods.add(dated(
            i == 0 && lengths.get(i) % 2 == 0 ? Optional.empty() : Optional.of(from),
            i + 4 >= lengths.size() && lengths.get(i) % 3 == 0 ? Optional.empty() : Optional.of(to),
            100_000 + lengths.get(i)));
        from = to.plusDays(lengths.get(i + 1));
      }
      builder.put(place, STANDARD, periods);
    }
  }

  private static LocalStandards.Dated dated(
      Optional<LocalDate> from, Optional<LocalDate> to, long fen) {
    return new LocalStandards.Dated(from, to, value(fen));
  }

  private static StandardValue value(long fen) {
    return new StandardValue.Single(fen);
  }
}
