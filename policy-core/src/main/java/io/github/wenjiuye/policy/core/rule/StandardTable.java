package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one local standard by league and by period; a period is a stretch of days in which no league changes its
 * value. A hole is {@link Node#UNKNOWN}.
 */
public final class StandardTable {

  private final LocalStandard standard;
  private final @Nullable String field;
  private final ImmutableList<String> names;
  private final LocalStandards standards;
  private final long[] starts;
  private final boolean setByLeagues;
  private final @Nullable StandardRow[][] rows;

  /** For each key the values beyond which some league's row is another. */
  private final long[][] steps;

  private StandardTable(
      LocalStandard standard,
      @Nullable String field,
      ImmutableList<String> names,
      LocalStandards standards,
      long[] starts,
      long[][] steps) {
    this.standard = standard;
    this.field = field;
    this.names = names;
    this.standards = standards;
    this.starts = starts;
    this.steps = steps;
    this.setByLeagues = Arrays.stream(League.values())
        .anyMatch(league -> !standards.at(league.code(), standard).isEmpty());
    League[] leagues = League.values();
    this.rows = new StandardRow[leagues.length][starts.length + 1];
    for (int i = 0; i < leagues.length; i++) {
      for (int period = 0; period <= starts.length; period++) {
        LocalDate day = period == 0 ? LocalDate.MIN : Days.date(starts[period - 1]);
        rows[i][period] = standards.in(leagues[i], standard).stream()
            .filter(dated -> dated.holdsOn(day))
            .findFirst()
            .map(dated -> StandardRow.of(dated.value(), standard.form(), field, names, day))
            .orElse(null);
      }
    }
  }

  /**
   * The table of a standard.
   *
   * @param standard the standard
   * @param field which of its named values; null where it is one value, or where a key names it
   * @param names the names by which kinds, grades or places are known, in the order of their codes
   * @param standards what was supplied
   */
  static StandardTable of(
      LocalStandard standard,
      @Nullable String field,
      ImmutableList<String> names,
      LocalStandards standards) {
    LongStream.Builder changes = LongStream.builder();
    StandardRow.Steps steps = new StandardRow.Steps();
    for (League league : League.values()) {
      for (LocalStandards.Dated dated : standards.in(league, standard)) {
        change(changes, dated.from(), dated.to());
        if (dated.value() instanceof StandardValue.Provinces list) {
          list.rows().forEach(row -> change(changes, Optional.of(row.from()), row.to()));
        }
        steps.add(dated.value());
      }
    }
    return new StandardTable(
        standard, field, names, standards, sorted(changes.build()), steps.sorted());
  }

  private static void change(
      LongStream.Builder changes, Optional<LocalDate> from, Optional<LocalDate> to) {
    from.ifPresent(day -> changes.add(Days.of(day)));
    to.filter(day -> day.isBefore(LocalDate.MAX))
        .ifPresent(day -> changes.add(Days.of(day.plusDays(1))));
  }

  private static long[] sorted(LongStream values) {
    return values.sorted().distinct().toArray();
  }

  /**
   * The standard.
   *
   * @return which one it is
   */
  public LocalStandard standard() {
    return standard;
  }

  /** Whether some league has a value of its own. */
  boolean isSetByLeagues() {
    return setByLeagues;
  }

  /** Whether two leagues have the same values on all days, from the same place. */
  boolean isAlike(int league, int other) {
    League[] leagues = League.values();
    return Arrays.equals(rows[league], rows[other])
        && standards
            .source(leagues[league], standard)
            .equals(standards.source(leagues[other], standard));
  }

  /** Whether some value changes on some day. */
  boolean isDated() {
    return starts.length > 0;
  }

  /** Which of the named values of the standard it is; null where it is one value, or where a key names it. */
  @Nullable
  String field() {
    return field;
  }

  /** How many of some ascending values lie at or before another. */
  private static int passed(long[] ascending, long value) {
    int passed = 0;
    while (passed < ascending.length && value >= ascending[passed]) {
      passed++;
    }
    return passed;
  }

  /** Where day and keys lie: goes up as one of them goes up, and changes whenever some league's value can. */
  long side(long day, long[] keys) {
    long side = passed(starts, day);
    for (int i = 0; i < Math.min(keys.length, steps.length); i++) {
      side = side * (steps[i].length + 1L) + passed(steps[i], keys[i]);
    }
    return side;
  }

  long value(long league, long day, long[] keys, long unstated) {
    if (day == Node.UNKNOWN && starts.length > 0) {
      return Node.UNKNOWN;
    }
    int period = passed(starts, day);
    return league == Node.UNKNOWN
        ? agreed(period, keys, unstated)
        : value(rows[(int) league][period], keys, unstated);
  }

  /** The value that all leagues have. */
  private long agreed(int period, long[] keys, long unstated) {
    long agreed = value(rows[0][period], keys, unstated);
    for (StandardRow[] ofLeague : rows) {
      if (agreed != value(ofLeague[period], keys, unstated)) {
        return Node.UNKNOWN;
      }
    }
    return agreed;
  }

  /** Whether something that can be looked up has not been set, in a league or in any, on a day or on any. */
  boolean hasGaps(long league, long day) {
    for (int i = 0; i < rows.length; i++) {
      for (int period = 0; period < rows[i].length; period++) {
        StandardRow row = rows[i][period];
        boolean isMeant = (league == Node.UNKNOWN || league == i)
            && (day == Node.UNKNOWN || starts.length == 0 || period == passed(starts, day));
        if (isMeant && (row == null || row.hasGaps())) {
          return true;
        }
      }
    }
    return false;
  }

  private static long value(@Nullable StandardRow row, long[] keys, long unstated) {
    return row == null ? unstated : row.value(keys, unstated);
  }

  /** The code of the league or region whose value it is, where there is one and it is the same whatever is unknown. */
  Optional<String> source(long league, long day) {
    if (day == Node.UNKNOWN && starts.length > 0) {
      return Optional.empty();
    }
    int period = passed(starts, day);
    String source = null;
    League[] leagues = League.values();
    for (int i = 0; i < leagues.length; i++) {
      if (league == Node.UNKNOWN || league == i) {
        String found = rows[i][period] == null ? null : standards.source(leagues[i], standard);
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
        && Objects.equals(field, that.field)
        && names.equals(that.names)
        && standards.equals(that.standards);
  }

  @Override
  public int hashCode() {
    return 31 * standard.hashCode() + Objects.hashCode(field);
  }

  @Override
  public String toString() {
    return standard.wireName() + (field == null ? "" : "." + field);
  }
}
