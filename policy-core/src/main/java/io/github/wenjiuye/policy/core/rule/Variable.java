package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * One unknown of a claim: a fact or an unstated standard, the values that it can have beside what is known, and those of
 * them that are tried because something changes there.
 */
final class Variable {

  private static final long HUGE = 1L << 60;

  /** So much that one rate of it is not another, rounded as it may be. */
  private static final long ENOUGH = Rate.UNITS;

  private static final int ERA = 900_000_000;

  /** Unknown days keep so far from the ends of the calendar that a period more or less is a date too. */
  private static final long EARLIEST = Days.of(LocalDate.of(-ERA, 1, 1));

  private static final long LATEST = Days.of(LocalDate.of(ERA, 1, 1));

  private final Pending.Kind kind;
  private final String name;
  private final Sort sort;
  private final long min;
  private final long max;
  private long[] candidates;

  /**
   * An unknown.
   *
   * @param kind fact or standard
   * @param name by which it is pending
   * @param domain the values that it can have
   */
  Variable(Pending.Kind kind, String name, Domain domain) {
    this.kind = kind;
    this.name = name;
    this.sort = domain.sort();
    boolean inReach = (sort == Sort.DAY || sort == Sort.MONTH)
        && domain.min() < LATEST
        && domain.max() > EARLIEST;
    this.min = inReach ? Math.max(domain.min(), EARLIEST) : domain.min();
    this.max = inReach ? Math.min(domain.max(), LATEST) : domain.max();
    this.candidates = seeds();
  }

  private long[] seeds() {
    return switch (sort) {
      case TRUTH, SYMBOL, TEXT, PROVINCE -> LongStream.rangeClosed(min, max).toArray();
      case DAY, MONTH -> distinct(min, middle(min, max), max);
      default -> distinct(min, max);
    };
  }

  private static long[] distinct(long... ascending) {
    int size = 1;
    for (long value : ascending) {
      if (value != ascending[size - 1]) {
        ascending[size++] = value;
      }
    }
    return size == ascending.length ? ascending : Arrays.copyOf(ascending, size);
  }

  Pending.Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Sort sort() {
    return sort;
  }

  /** The values that are tried, ascending. */
  long[] candidates() {
    return candidates;
  }

  /**
   * The values that are tried, from the middle outwards. What lies between others is where claims succeed and fail, so that a
   * difference is found early.
   */
  long[] fromTheMiddle() {
    long[] ordered = new long[candidates.length];
    int middle = candidates.length / 2;
    for (int i = 0, low = middle, high = middle + 1; i < ordered.length; ) {
      if (low >= 0) {
        ordered[i++] = candidates[low--];
      }
      if (high < candidates.length) {
        ordered[i++] = candidates[high++];
      }
    }
    return ordered;
  }

  /** The values at which other unknowns are held against this one: those that are no stand-in for "without end". */
  long[] anchors() {
    long[] finite = Arrays.stream(candidates)
        .filter(value -> value != Domain.UNBOUNDED && value != EARLIEST && value != LATEST)
        .toArray();
    return finite.length == 0 ? candidates : finite;
  }

  /** Whether all values are tried from the start. */
  boolean isListed() {
    return switch (sort) {
      case TRUTH, SYMBOL, TEXT, PROVINCE -> true;
      default -> false;
    };
  }

  /** Leaves out values that are as good as others. */
  void only(long[] kept) {
    candidates = kept;
  }

  /** Adds values to be tried. */
  boolean add(LongStream values) {
    long[] merged =
        LongStream.concat(Arrays.stream(candidates), values).sorted().distinct().toArray();
    boolean grown = merged.length > candidates.length;
    candidates = merged;
    return grown;
  }

  /** Adds a value between nothing and all, at which every factor makes a difference. */
  boolean addEnough() {
    return max == Domain.UNBOUNDED && min < HUGE && add(LongStream.of(min + ENOUGH));
  }

  /** A value between two others, or the lower of them when there is none, or none that is worth a look. */
  long middle(long low, long high) {
    if (sort == Sort.DAY) {
      long first = Days.date(low).toEpochDay();
      return Days.of(LocalDate.ofEpochDay(first + (Days.date(high).toEpochDay() - first) / 2));
    }
    if (sort == Sort.MONTH) {
      YearMonth first = Days.month(low);
      return Days.of(first.plusMonths(first.until(Days.month(high), ChronoUnit.MONTHS) / 2));
    }
    if (high == Domain.UNBOUNDED) {
      return low >= HUGE ? low : low <= 0 ? 1 : low * 2;
    }
    return low + (high - low) / 2;
  }

  @Override
  public String toString() {
    return name + " " + Arrays.toString(candidates);
  }
}
