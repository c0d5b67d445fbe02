package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Puts the values that one place has for one standard in the order of their days, and tells all that is wrong with them. */
final class DatedChecks {

  private static final Comparator<Dated> BY_FIRST_DAY = Comparator.comparing(DatedChecks::first);

  private final StandardChecks checks;
  private final String path;

  private DatedChecks(StandardChecks checks, String path) {
    this.checks = checks;
    this.path = path;
  }

  /** The values in the order of their days. */
  static ImmutableList<Dated> inOrder(
      String place,
      LocalStandard standard,
      ImmutableList<Dated> values,
      Consumer<Violation> violations) {
    StandardChecks checks = new StandardChecks(standard, violations);
    DatedChecks dated = new DatedChecks(checks, place + "." + standard.wireName() + ".dated");
    dated.check(values);
    return ImmutableList.sortedCopyOf(BY_FIRST_DAY, values);
  }

  private void check(ImmutableList<Dated> values) {
    if (values.isEmpty()) {
      checks.tell(path, Optional.empty(), "nothingListed", ImmutableMap.of());
    }
    for (int i = 0; i < values.size(); i++) {
      Dated dated = values.get(i);
      checks.value(at(i) + ".value", dated.value());
      if (!ends(dated)) {
        checks.tell(
            at(i) + ".to",
            last(dated).toString(),
            "notBefore",
            "from",
            first(dated).toString());
      }
    }
    overlaps(values);
  }

  private void overlaps(ImmutableList<Dated> values) {
    int[] order = IntStream.range(0, values.size())
        .filter(i -> ends(values.get(i)))
        .boxed()
        .sorted(Comparator.comparing(i -> first(values.get(i))))
        .mapToInt(i -> i)
        .toArray();
    for (int i = 1, longest = 0; i < order.length; i++) {
      int here = order[i];
      int before = order[longest];
      if (!first(values.get(here)).isAfter(last(values.get(before)))) {
        checks.tell(
            at(Math.max(here, before)),
            Optional.empty(),
            "datesOverlap",
            ImmutableMap.of("other", "dated[" + Math.min(here, before) + "]"));
      }
      if (last(values.get(here)).isAfter(last(values.get(before)))) {
        longest = i;
      }
    }
  }

  private String at(int index) {
    return path + "[" + index + "]";
  }

  private static boolean ends(Dated dated) {
    return !last(dated).isBefore(first(dated));
  }

  private static LocalDate first(Dated dated) {
    return dated.from().orElse(LocalDate.MIN);
  }

  private static LocalDate last(Dated dated) {
    return dated.to().orElse(LocalDate.MAX);
  }
}
