package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Boundary;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** The values of facts that are worth a try: those beside which something changes, and a few others. */
final class CaseValues {

  /** A name that no standard gives. */
  private static final String ELSEWHERE = "别处";

  /** So much that every rate of it is a whole number, and another one for another rate. */
  private static final long ENOUGH = 2 * Rate.UNITS;

  /** More items than any number of the notice, so that what is rounded away of one adds up. */
  private static final long DOZEN = 12;

  private static final int FEW = 3;
  private static final int MANY = 48;
  private static final Domain SIZES = Domain.between(Sort.COUNT, 0, MANY);

  private final Comparisons comparisons;
  private final ImmutableList<FactNode> facts;
  private final ImmutableSet<Fact<?, ?>> lists;
  private final ImmutableMap<String, ImmutableList<Object>> values;

  private CaseValues(
      Comparisons comparisons,
      ImmutableList<FactNode> facts,
      ImmutableSet<Fact<?, ?>> lists,
      ImmutableMap<String, ImmutableList<Object>> values) {
    this.comparisons = comparisons;
    this.facts = facts;
    this.lists = lists;
    this.values = values;
  }

  static CaseValues of(Comparisons comparisons, Boundaries boundaries) {
    ImmutableSet<Fact<?, ?>> lists = comparisons.facts().stream()
        .flatMap(fact -> fact.list().stream())
        .collect(ImmutableSet.toImmutableSet());
    Map<String, ImmutableList<Object>> values = new LinkedHashMap<>();
    for (Fact<?, ?> list : lists) {
      values.put(list.name(), numbers(SIZES, boundaries.at(list.name()), FEW));
    }
    for (FactNode fact : comparisons.facts()) {
      values.put(fact.code(), values(fact, comparisons, boundaries));
    }
    return new CaseValues(
        comparisons, comparisons.facts().asList(), lists, ImmutableMap.copyOf(values));
  }

  private static ImmutableList<Object> values(
      FactNode fact, Comparisons comparisons, Boundaries boundaries) {
    Domain domain = fact.leaf().domain();
    return switch (domain.sort()) {
      case TRUTH -> ImmutableList.of(false, true);
      case SYMBOL -> ImmutableList.copyOf(domain.symbols());
      case PROVINCE -> ImmutableList.copyOf(Province.all());
      case TEXT ->
        ImmutableList.builder().addAll(comparisons.texts()).add(ELSEWHERE).build();
      case DAY, MONTH -> days(domain, fact, boundaries);
      case TIME, DIVISION -> numbers(domain, boundaries.at(fact.code()), 0);
      default -> numbers(domain, boundaries.at(fact.code()), FEW);
    };
  }

  /** The days beside which something changes, first those of the fact itself, then those of others. */
  private static ImmutableList<Object> days(Domain domain, FactNode fact, Boundaries boundaries) {
    Set<Object> days = new LinkedHashSet<>(numbers(domain, boundaries.at(fact.code()), 0));
    for (String path : boundaries.paths()) {
      if (days.size() < MANY) {
        days.addAll(dated(domain, boundaries.at(path)));
      }
    }
    return ImmutableList.copyOf(days);
  }

  private static Set<Object> dated(Domain domain, Iterable<Boundary> boundaries) {
    Set<Object> days = new LinkedHashSet<>();
    for (Boundary boundary : boundaries) {
      if (boundary.sort() == Sort.DAY && domain.sort() == Sort.DAY) {
        domain.value(boundary.last()).ifPresent(days::add);
        domain.value(boundary.next()).ifPresent(days::add);
      } else if (boundary.sort() == Sort.DAY) {
        days.add(YearMonth.from(Days.date(boundary.next())));
      }
    }
    return days;
  }

  private static ImmutableList<Object> numbers(
      Domain domain, Iterable<Boundary> boundaries, int few) {
    LongStream.Builder codes = LongStream.builder();
    for (Boundary boundary : boundaries) {
      codes.add(boundary.next()).add(boundary.last());
    }
    long least = domain.min() == -Domain.UNBOUNDED ? 0 : domain.min();
    // Nothing comes last: it hides what depends on it.
    for (int i = 1; i < few; i++) {
      codes.add(least + i);
    }
    if (few > 0) {
      codes.add(ENOUGH).add(least);
    }
    return codes
        .build()
        .distinct()
        .limit(MANY)
        .mapToObj(code -> domain.value(code))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** The facts that the provision looks at. */
  ImmutableList<FactNode> facts() {
    return facts;
  }

  /** The lists whose items it looks at. */
  ImmutableSet<Fact<?, ?>> lists() {
    return lists;
  }

  /** Values of a fact, or sizes of a list. */
  ImmutableList<Object> of(String code) {
    return Objects.requireNonNull(values.get(code), code);
  }

  /** Where something changes in a claim as one fact goes up, or the size of a list, while all else is as it is. */
  ImmutableList<Boundary> boundaries(CaseSheet sheet, String path) {
    return isAlwaysGiven(path)
        ? ImmutableList.of()
        : comparisons.boundaries(sheet.without(path).claim()).at(path);
  }

  /** The values on both sides of each boundary of a fact in a claim. */
  ImmutableList<Object> around(CaseSheet sheet, String path, String code) {
    Set<Object> around = new LinkedHashSet<>();
    for (Boundary boundary : boundaries(sheet, path)) {
      value(code, boundary.last()).ifPresent(around::add);
      value(code, boundary.next()).ifPresent(around::add);
    }
    return ImmutableList.copyOf(around);
  }

  /** The same and the values that are always tried, those next to the present one first. */
  ImmutableList<Object> near(CaseSheet sheet, String path) {
    String code = places(sheet).get(path);
    if (code == null) {
      return ImmutableList.of();
    }
    Set<Object> near = new LinkedHashSet<>(around(sheet, path, code));
    near.addAll(of(code));
    Object present = sheet.get(path).orElse(null);
    return present == null
        ? ImmutableList.copyOf(near)
        : near.stream()
            .sorted(Comparator.comparingLong(value -> CaseCodes.apart(present, value)))
            .collect(ImmutableList.toImmutableList());
  }

  /** The value of a fact that a number stands for, or the size of a list. */
  Optional<Object> value(String code, long number) {
    return lists.stream().anyMatch(list -> list.name().equals(code))
        ? SIZES.value(number)
        : facts.stream()
            .filter(fact -> fact.code().equals(code))
            .findFirst()
            .flatMap(fact -> fact.leaf().domain().value(number));
  }

  /** More of a fact than any number of the notice, or a list with more items. */
  Optional<Object> many(String code) {
    if (lists.stream().anyMatch(list -> list.name().equals(code))) {
      return Optional.of(DOZEN);
    }
    return facts.stream()
        .filter(fact -> fact.code().equals(code))
        .filter(fact -> fact.sort() == Sort.COUNT || fact.sort() == Sort.MONEY)
        .findFirst()
        .flatMap(fact -> fact.leaf().domain().value(ENOUGH));
  }

  /** The value after another. */
  Optional<Object> after(String code, Object value) {
    return value instanceof LocalDate day
        ? Optional.of(day.plusDays(1))
        : value instanceof YearMonth month
            ? Optional.of(month.plusMonths(1))
            : value(code, CaseCodes.code(value) + 1);
  }

  /** The codes of all lists and facts that can be unknown. */
  ImmutableList<String> codes() {
    return values.keySet().stream()
        .filter(code -> !isAlwaysGiven(code))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a fact can never be unknown. */
  boolean isAlwaysGiven(String path) {
    return facts.stream()
        .anyMatch(fact -> fact.leaf().isMandatory() && path.endsWith("." + fact.name()));
  }

  /** Whether nothing that the provision looks at is unknown. */
  boolean isComplete(CaseSheet sheet) {
    return places(sheet).keySet().stream()
        .allMatch(path -> sheet.get(path).isPresent() || sheet.isExcluded(path));
  }

  /** Every fact of a claim, list and fact of an item, by its path, with the code by which its values are found. */
  ImmutableMap<String, String> places(CaseSheet sheet) {
    ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
    lists.forEach(list -> places.put(list.name(), list.name()));
    facts.forEach(fact -> sheet.paths(fact).forEach(path -> places.put(path, fact.code())));
    return places.buildOrThrow();
  }
}
