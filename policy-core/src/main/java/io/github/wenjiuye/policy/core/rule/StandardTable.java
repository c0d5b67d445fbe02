package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one local standard by league and by period; a period is a stretch of days in which no league changes its
 * value. A hole is {@link Node#UNKNOWN}.
 */
public final class StandardTable {

  private final LocalStandard standard;
  private final LocalStandards standards;
  private final long[] starts;
  private final long[] bands;
  private final @Nullable StandardValue[][] values;

  private StandardTable(
      LocalStandard standard, LocalStandards standards, long[] starts, long[] bands) {
    this.standard = standard;
    this.standards = standards;
    this.starts = starts;
    this.bands = bands;
    League[] leagues = League.values();
    this.values = new StandardValue[leagues.length][starts.length + 1];
    for (int i = 0; i < leagues.length; i++) {
      for (int period = 0; period <= starts.length; period++) {
        LocalDate day = period == 0 ? LocalDate.MIN : Days.date(starts[period - 1]);
        values[i][period] = standards.in(leagues[i], standard).stream()
            .filter(dated -> dated.holdsOn(day))
            .map(LocalStandards.Dated::value)
            .findFirst()
            .orElse(null);
      }
    }
  }

  static StandardTable of(LocalStandard standard, LocalStandards standards) {
    LongStream.Builder changes = LongStream.builder();
    LongStream.Builder ends = LongStream.builder();
    for (League league : League.values()) {
      for (LocalStandards.Dated dated : standards.in(league, standard)) {
        dated.from().ifPresent(from -> changes.add(Days.of(from)));
        dated
            .to()
            .filter(to -> to.isBefore(LocalDate.MAX))
            .ifPresent(to -> changes.add(Days.of(to.plusDays(1))));
        if (dated.value() instanceof StandardValue.Banded banded) {
          banded.bands().forEach(band -> band.upTo().ifPresent(ends::add));
        }
      }
    }
    return new StandardTable(standard, standards, sorted(changes), sorted(ends));
  }

  private static long[] sorted(LongStream.Builder values) {
    return values.build().sorted().distinct().toArray();
  }

  LocalStandard standard() {
    return standard;
  }

  /** The number of the period in which a day lies, from 0. */
  private int period(long day) {
    int period = 0;
    while (period < starts.length && day >= starts[period]) {
      period++;
    }
    return period;
  }

  /** The number of the stretch between the ends of bands in which a key lies, from 0. */
  private int stretch(long key) {
    int stretch = 0;
    while (stretch < bands.length && key > bands[stretch]) {
      stretch++;
    }
    return stretch;
  }

  /** Where day and key lie: goes up as either goes up, and changes whenever some league's value can. */
  long side(long day, long key) {
    return (long) period(day) * (bands.length + 1) + stretch(key);
  }

  long value(long league, long day, long key, long unstated) {
    if (day == Node.UNKNOWN && starts.length > 0) {
      return Node.UNKNOWN;
    }
    int period = period(day);
    if (league != Node.UNKNOWN) {
      StandardValue stated = values[(int) league][period];
      return stated == null ? unstated : code(stated, key);
    }
    long agreed = code(values[0][period], key);
    for (StandardValue[] ofLeague : values) {
      if (agreed != code(ofLeague[period], key)) {
        return Node.UNKNOWN;
      }
    }
    return agreed;
  }

  private static long code(@Nullable StandardValue stated, long key) {
    if (stated instanceof StandardValue.Single single) {
      return single.code();
    }
    if (stated instanceof StandardValue.Banded banded) {
      return code(banded, key);
    }
    return Node.UNKNOWN;
  }

  private static long code(StandardValue.Banded banded, long key) {
    StandardValue.Band last = banded.bands().get(banded.bands().size() - 1);
    if (key == Node.UNKNOWN) {
      boolean alike = banded.bands().stream().allMatch(band -> band.code() == last.code());
      return alike ? last.code() : Node.UNKNOWN;
    }
    for (StandardValue.Band band : banded.bands()) {
      if (band.upTo().orElse(Node.UNBOUNDED) >= key) {
        return band.code();
      }
    }
    return last.code();
  }

  /** The code of the league or region whose value it is, where there is one and it is the same whatever is unknown. */
  Optional<String> source(long league, long day) {
    if (day == Node.UNKNOWN && starts.length > 0) {
      return Optional.empty();
    }
    int period = period(day);
    String source = null;
    League[] leagues = League.values();
    for (int i = 0; i < leagues.length; i++) {
      if (league == Node.UNKNOWN || league == i) {
        String found = values[i][period] == null ? null : standards.source(leagues[i], standard);
        if (found == null || (source != null && !source.equals(found))) {
          return Optional.empty();
        }
        source = found;
      }
    }
    return Optional.ofNullable(source);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandardTable that
        && standard == that.standard
        && standards.equals(that.standards);
  }

  @Override
  public int hashCode() {
    return standard.hashCode();
  }

  @Override
  public String toString() {
    return standard.wireName();
  }
}
