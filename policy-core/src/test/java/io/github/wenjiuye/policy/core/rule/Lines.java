package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Enough values of every fact for all that can happen: all that there are, or where these are too many, some on both sides of
 * every line that is drawn in a trial, and beyond all lines.
 */
final class Lines {

  /** So many that more make no difference. */
  static final long MANY = 1_000_000_000_000L;

  /** The greatest number that a fact with few values can be. */
  static final int FEW = 12;

  private static final int NEAR = 2;

  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final NavigableSet<Long> sums = new TreeSet<>();
  private final boolean numbersAreMultiplied;
  private final boolean sumsAreMultiplied;
  private final boolean yearsAreCompared;
  private final boolean daysAreShifted;

  Lines(OpenTrial trial) {
    Iterable<Node> roots = trial.provision().roots();
    numbersAreMultiplied =
        Walk.nodes(roots, Product.class).stream().anyMatch(product -> product.sort() == Sort.COUNT);
    sumsAreMultiplied = Stream.concat(
            Walk.nodes(roots, Compare.class).stream(), Walk.nodes(roots, Share.class).stream())
        .flatMap(comparison -> comparison.operands().stream())
        .anyMatch(Product.class::isInstance);
    yearsAreCompared = !Walk.nodes(roots, YearOf.class).isEmpty();
    daysAreShifted = !Walk.nodes(roots, Shift.class).isEmpty();
    Walk.nodes(roots, Constant.class).forEach(constant -> draw(constant.sort(), constant.value()));
    trial.source().forEach((path, value) -> draw(sort(path), value));
    trial.standards().places().stream()
        .flatMap(place -> Stream.of(LocalStandard.values())
            .flatMap(standard -> trial.standards().at(place, standard).stream()))
        .forEach(this::draw);
  }

  private static Sort sort(String path) {
    return path.endsWith("On") ? Sort.DAY : path.endsWith("mount") ? Sort.MONEY : Sort.COUNT;
  }

  private void draw(Sort sort, long value) {
    if (sort == Sort.DAY && value != Node.UNBOUNDED) {
      days.add(Days.date(value));
    } else if (sort == Sort.MONEY) {
      sums.add(value);
    }
  }

  private void draw(LocalStandards.Dated dated) {
    dated.from().ifPresent(days::add);
    dated.to().ifPresent(days::add);
    if (dated.value() instanceof StandardValue.Single single) {
      sums.add(single.code());
    }
  }

  /** Values of a fact, ascending. */
  long[] of(Fact<?, ?> fact) {
    return of(fact.domain());
  }

  /** Values of a standard that nobody has set, ascending. */
  long[] of(LocalStandard standard) {
    return of(
        standard.form() instanceof Form.Banded banded
            ? banded.domain()
            : ((Form.Single) standard.form()).domain());
  }

  private long[] of(Domain domain) {
    return switch (domain.sort()) {
      case DAY -> days();
      case MONEY -> sums(domain.min());
      case RATE -> rates();
      case DIVISION -> new long[] {110_000, 149_999, 150_000, 150_105, 159_999, 160_000, 829_999};
      default ->
        domain.max() == Domain.UNBOUNDED
            ? numbers(domain.min())
            : LongStream.rangeClosed(domain.min(), domain.max()).toArray();
    };
  }

  private long[] numbers(long min) {
    int most = numbersAreMultiplied ? FEW * FEW : 2 * FEW;
    return LongStream.concat(
            LongStream.rangeClosed(min, most), LongStream.of(MANY / 100, MANY, MANY * 100))
        .toArray();
  }

  private long[] sums(long min) {
    NavigableSet<Long> values = new TreeSet<>();
    for (long sum : sums) {
      for (long by = 1; by <= (sumsAreMultiplied ? FEW : 1); by++) {
        for (long near = -1; near <= 1; near++) {
          values.add(sum / by + near);
          values.add(sum * by + near);
        }
      }
    }
    LongStream.of(min, min + 1, MANY, MANY * 100).forEach(values::add);
    return array(values.tailSet(min));
  }

  /** All shares that two numbers with few values can have, and the next above each. */
  private static long[] rates() {
    NavigableSet<Long> values = new TreeSet<>();
    for (long whole = 1; whole <= FEW; whole++) {
      for (long part = 0; part <= whole; part++) {
        long rate = part * Rate.UNITS / whole;
        values.add(rate);
        values.add(Math.min(rate + 1, Rate.UNITS));
      }
    }
    return array(values);
  }

  private long[] days() {
    NavigableSet<LocalDate> values = new TreeSet<>();
    int reach = daysAreShifted ? 1 : 0;
    for (LocalDate day : days) {
      for (int year = -reach; year <= reach; year++) {
        around(values, day.plusYears(year));
      }
    }
    for (int year = 0; year <= (daysAreShifted || yearsAreCompared ? 1 : 0); year++) {
      around(values, LocalDate.of(1900 + year, 7, 1));
      around(values, LocalDate.of(2100 + year, 7, 1));
    }
    for (int year = 2018; yearsAreCompared && year < 2023; year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      Stream.of(0, 1, first.lengthOfYear() - 2, first.lengthOfYear() - 1)
          .forEach(later -> values.add(first.plusDays(later)));
    }
    return values.stream().mapToLong(Days::of).toArray();
  }

  private static void around(NavigableSet<LocalDate> values, LocalDate day) {
    for (int near = -NEAR; near <= NEAR; near++) {
      values.add(day.plusDays(near));
    }
  }

  private static long[] array(Set<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
