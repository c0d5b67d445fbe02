package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Arrays;
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
  private final long[][] values;
  private final long[] agreed;

  private StandardTable(
      LocalStandard standard,
      LocalStandards standards,
      long[] starts,
      long[][] values,
      long[] agreed) {
    this.standard = standard;
    this.standards = standards;
    this.starts = starts;
    this.values = values;
    this.agreed = agreed;
  }

  static StandardTable of(LocalStandard standard, LocalStandards standards) {
    LongStream.Builder changes = LongStream.builder();
    for (League league : League.values()) {
      for (LocalStandards.Dated dated : standards.in(league, standard)) {
        dated.from().ifPresent(from -> changes.add(Days.of(from)));
        dated
            .to()
            .filter(to -> to.isBefore(LocalDate.MAX))
            .ifPresent(to -> changes.add(Days.of(to.plusDays(1))));
      }
    }
    long[] starts = changes.build().sorted().distinct().toArray();
    League[] leagues = League.values();
    long[][] values = new long[leagues.length][starts.length + 1];
    for (int i = 0; i < leagues.length; i++) {
      for (int period = 0; period <= starts.length; period++) {
        LocalDate day = period == 0 ? LocalDate.MIN : Days.date(starts[period - 1]);
        values[i][period] = standards.in(leagues[i], standard).stream()
            .filter(dated -> dated.holdsOn(day))
            .map(dated -> ((StandardValue.Single) dated.value()).code())
            .findFirst()
            .orElse(Node.UNKNOWN);
      }
    }
    long[] agreed = new long[starts.length + 1];
    for (int period = 0; period <= starts.length; period++) {
      int column = period;
      long[] distinct =
          Arrays.stream(values).mapToLong(row -> row[column]).distinct().toArray();
      agreed[period] = distinct.length == 1 ? distinct[0] : Node.UNKNOWN;
    }
    return new StandardTable(standard, standards, starts, values, agreed);
  }

  LocalStandard standard() {
    return standard;
  }

  /** The number of the period in which a day lies, from 0. */
  int period(long day) {
    int period = 0;
    while (period < starts.length && day >= starts[period]) {
      period++;
    }
    return period;
  }

  long value(long league, long day, long unstated) {
    if (day == Node.UNKNOWN && starts.length > 0) {
      return Node.UNKNOWN;
    }
    int period = period(day);
    if (league == Node.UNKNOWN) {
      return agreed[period];
    }
    long stated = values[(int) league][period];
    return stated == Node.UNKNOWN ? unstated : stated;
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
        String found =
            values[i][period] == Node.UNKNOWN ? null : standards.source(leagues[i], standard);
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
