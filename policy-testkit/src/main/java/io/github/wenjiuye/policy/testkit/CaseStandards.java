package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A value for each local standard, so that every provision can be decided: the region has one for all, one league has
 * another, and a third has one that changes in the middle of the year, from the region's to the least that there can be.
 */
final class CaseStandards {

  private static final String ONE_LEAGUE = "150100";
  private static final String ANOTHER_LEAGUE = "150200";
  private static final LocalDate CHANGE = LocalDate.of(2020, 7, 1);
  private static final LocalDate RECOGNISED_FROM = LocalDate.of(2020, 5, 20);
  private static final LocalDate RECOGNISED_TO = LocalDate.of(2020, 8, 31);
  private static final long SUM = 123_450;
  private static final long SUMS_APART = 10_000;
  private static final long RATE = 50_000;
  private static final long RATES_APART = 25_000;
  private static final long COUNT = 3;
  private static final long SMALL_ENTERPRISE = 30;
  private static final long SMALL_ENTERPRISE_RATE = 200_000;
  private static final int LEAST = 2;
  private static final int OPENS = 8;
  private static final int CLOSES = 20;
  private static final ImmutableList<String> GRADES = ImmutableList.of("A", "B", "C");
  private static final ImmutableList<String> PLACES = ImmutableList.of("东街", "西街", "南街");
  private static final ImmutableList<String> PROVINCES = ImmutableList.of("11", "14", "21");

  private CaseStandards() {}

  static LocalStandards all() {
    LocalStandards.Builder builder = LocalStandards.builder();
    for (LocalStandard standard : LocalStandard.values()) {
      Form form = standard.form();
      builder.put(LocalStandard.REGION, standard, value(form, 0));
      builder.put(ONE_LEAGUE, standard, value(form, 1));
      builder.put(
          ANOTHER_LEAGUE,
          standard,
          ImmutableList.of(
              new Dated(Optional.empty(), Optional.of(CHANGE.minusDays(1)), value(form, 0)),
              new Dated(Optional.of(CHANGE), Optional.empty(), value(form, LEAST))));
    }
    return builder.build();
  }

  /** A value, the first, second or third of a kind. */
  private static StandardValue value(Form form, int number) {
    if (form instanceof Form.Single single) {
      return new StandardValue.Single(code(single.domain(), number));
    } else if (form instanceof Form.Banded banded) {
      return new StandardValue.Banded(ImmutableList.of(
          new StandardValue.Band(
              OptionalLong.of(SMALL_ENTERPRISE + number),
              SMALL_ENTERPRISE_RATE + number * RATES_APART),
          new StandardValue.Band(OptionalLong.empty(), code(banded.domain(), number))));
    } else if (form instanceof Form.Fields fields) {
      return fields(fields, number);
    } else if (form instanceof Form.Table table) {
      ImmutableMap.Builder<String, Long> rows = ImmutableMap.builder();
      for (int i = 0; i < GRADES.size() - number; i++) {
        rows.put(GRADES.get(i), code(table.domain(), number) + i);
      }
      return new StandardValue.Named(rows.buildOrThrow());
    } else if (form instanceof Form.Provinces) {
      return new StandardValue.Provinces(ImmutableList.of(new StandardValue.RecognisedProvince(
          Province.of(PROVINCES.get(number)), RECOGNISED_FROM, Optional.of(RECOGNISED_TO))));
    }
    return new StandardValue.Sites(ImmutableList.of(new StandardValue.Site(
        PLACES.get(number), LocalTime.of(OPENS + number, 0), LocalTime.of(CLOSES, 0))));
  }

  private static StandardValue fields(Form.Fields form, int number) {
    Map<String, Long> values = new LinkedHashMap<>();
    form.fields().forEach((name, domain) -> values.put(name, code(domain, number) + values.size()));
    if (form.presence() == Form.Fields.Presence.EXACTLY_ONE) {
      List<String> names = new ArrayList<>(values.keySet());
      values.keySet().retainAll(List.of(names.get(number % names.size())));
    }
    return new StandardValue.Named(ImmutableMap.copyOf(values));
  }

  /** The first, second or third value of a kind, of which the third is the least that the notice allows. */
  private static long code(Domain domain, int number) {
    if (domain.sort() == Sort.SYMBOL) {
      return number % domain.symbols().size();
    }
    if (number == LEAST) {
      return domain.min();
    }
    long code = switch (domain.sort()) {
      case MONEY -> SUM + number * SUMS_APART;
      case RATE -> RATE + number * RATES_APART;
      case COUNT -> COUNT + number;
      default -> throw new IllegalArgumentException("No standard is a " + domain.sort());
    };
    return Math.min(code, domain.max());
  }
}
