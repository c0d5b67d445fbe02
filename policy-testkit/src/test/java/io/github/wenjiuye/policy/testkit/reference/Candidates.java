package io.github.wenjiuye.policy.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days that are tried for unknown days. */
final class Candidates {

  private static final LocalDate SOME_DAY = LocalDate.of(2020, 6, 30);

  private Candidates() {}

  /**
   * The days to try for each of a few days that are held against one another and against nothing else.
   *
   * <p>The conditions on them are: same calendar year; not before, and not after twelve months from; not before a year from,
   * less a day. Each compares one day with another, with an offset of nothing or of a year, so it changes its truth
   * only within a day of the other day, or within a day or two of the day a year from it, or when the calendar year
   * changes, which a day a year from it lies beyond. These days are here for every known day. Where none is known the
   * others may be moved together without changing anything but leap days, so any one day may stand for them all.
   */
  static List<LocalDate> around(List<Optional<LocalDate>> days) {
    List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
    return around(known.isEmpty() ? Stream.of(SOME_DAY) : known.stream(), 1);
  }

  /** The days next to some days, and next to those that lie up to some years before and after them. */
  static List<LocalDate> around(Stream<LocalDate> days, int mostYears) {
    TreeSet<LocalDate> around = new TreeSet<>();
    days.forEach(day -> {
      for (int years = -mostYears; years <= mostYears; years++) {
        for (int more = -2; more <= 2; more++) {
          around.add(day.plusYears(years).plusDays(more));
        }
      }
    });
    return List.copyOf(around);
  }

  static <T> List<T> known(Optional<T> value, List<T> otherwise) {
    return value.map(List::of).orElse(otherwise);
  }

  /** One day before the first line, and one between each two: each line is the first day of something new. */
  static List<LocalDate> between(Stream<LocalDate> lines) {
    TreeSet<LocalDate> days = new TreeSet<>(lines.toList());
    days.add(days.first().minusDays(1));
    return List.copyOf(days);
  }
}
