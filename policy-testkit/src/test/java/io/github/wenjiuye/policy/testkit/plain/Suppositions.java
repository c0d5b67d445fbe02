package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Values that local standards may have: the least, one between, and one that stands for every greater one. */
final class Suppositions {

  static final ImmutableList<String> GRADES = ImmutableList.of("优秀", "良好", "合格");
  static final ImmutableList<String> PLACES = ImmutableList.of("东市", "西市");
  static final ImmutableList<LocalTime> HOURS = ImmutableList.of(
      LocalTime.of(7, 0), LocalTime.of(8, 0), LocalTime.of(18, 0), LocalTime.of(22, 0));

  private static final long HUGE = 10_000_000_000_000L;
  private static final long SOME = 123_456;

  private Suppositions() {}

  /** Those that a league may well set: a sum that stands for every greater one is none. */
  static ImmutableList<StandardValue> realistic(LocalStandard standard) {
    return of(standard).stream()
        .filter(value -> !(value instanceof StandardValue.Single single && single.code() == HUGE))
        .filter(value ->
            !(value instanceof StandardValue.Named named && named.values().containsValue(HUGE)))
        .collect(ImmutableList.toImmutableList());
  }

  /** One of them for each standard: others for another number. */
  static Map<LocalStandard, StandardValue> realistic(int number) {
    Map<LocalStandard, StandardValue> supposed = new EnumMap<>(LocalStandard.class);
    for (LocalStandard standard : LocalStandard.values()) {
      List<StandardValue> values = realistic(standard);
      supposed.put(standard, values.get(number % values.size()));
    }
    return supposed;
  }

  static ImmutableList<StandardValue> of(LocalStandard standard) {
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return codes(single.domain()).stream()
          .map(StandardValue.Single::new)
          .collect(ImmutableList.toImmutableList());
    } else if (form instanceof Form.Banded) {
      return ImmutableList.of(
          bands(0, 0), bands(55_000, 55_000), bands(200_000, 55_000), bands(1_000_000, 1_000_000));
    } else if (form instanceof Form.Fields fields) {
      return fields(fields);
    } else if (form instanceof Form.Table) {
      return ImmutableList.of(
          named(Map.of("优秀", 0L)),
          named(Map.of("优秀", HUGE, "良好", 500L, "合格", 0L)),
          named(Map.of("良好", 0L)),
          named(Map.of("良好", HUGE, "合格", HUGE)),
          named(Map.of("合格", SOME)),
          named(Map.of("不合格", HUGE)),
          named(Map.of("不合格", 0L)));
    } else if (form instanceof Form.Provinces) {
      return ImmutableList.of(
          provinces("14", LocalDate.of(2020, 1, 1), Optional.empty()),
          provinces("14", LocalDate.of(2020, 6, 1), Optional.of(LocalDate.of(2020, 6, 30))),
          provinces("21", LocalDate.of(2020, 1, 1), Optional.empty()),
          provinces("11", LocalDate.of(2020, 1, 1), Optional.empty()),
          provinces("65", LocalDate.of(2020, 1, 1), Optional.empty()));
    }
    return sites();
  }

  private static ImmutableList<StandardValue> sites() {
    ImmutableList.Builder<StandardValue> sites = ImmutableList.builder();
    for (String place : ImmutableList.of("东市", "西市", "集市")) {
      for (LocalTime opens : HOURS) {
        for (LocalTime closes : HOURS) {
          if (closes.isAfter(opens)) {
            sites.add(new StandardValue.Sites(
                ImmutableList.of(new StandardValue.Site(place, opens, closes))));
          }
        }
      }
    }
    return sites.build();
  }

  private static ImmutableList<Long> codes(Domain domain) {
    if (domain.sort() == Sort.SYMBOL) {
      return domain.symbols().size() == 2 ? ImmutableList.of(0L, 1L) : ImmutableList.of(0L, 1L, 2L);
    }
    long max = domain.max() == Domain.UNBOUNDED ? HUGE : domain.max();
    return ImmutableList.of(
        domain.min(),
        domain.sort() == Sort.COUNT ? 2L : Math.min(domain.min() + SOME, max - 1),
        max);
  }

  private static ImmutableList<StandardValue> fields(Form.Fields form) {
    ImmutableList.Builder<StandardValue> values = ImmutableList.builder();
    if (form.presence() == Form.Fields.Presence.EXACTLY_ONE) {
      form.fields()
          .forEach((name, domain) ->
              codes(domain).forEach(code -> values.add(named(Map.of(name, code)))));
      return values.build();
    }
    values.add(named(form, domain -> codes(domain).get(0)));
    values.add(named(form, domain -> codes(domain).get(1)));
    values.add(named(form, domain -> codes(domain).get(2)));
    values.add(
        named(form, domain -> domain.sort() == Sort.MONEY ? HUGE : codes(domain).get(0)));
    values.add(named(form, domain -> domain.sort() == Sort.MONEY ? 0 : 3));
    return values.build();
  }

  private static StandardValue named(Form.Fields form, ToLongFunction<Domain> code) {
    ImmutableMap.Builder<String, Long> values = ImmutableMap.builder();
    form.fields().forEach((name, domain) -> values.put(name, code.applyAsLong(domain)));
    return new StandardValue.Named(values.buildOrThrow());
  }

  private static StandardValue named(Map<String, Long> values) {
    return new StandardValue.Named(ImmutableMap.copyOf(values));
  }

  private static StandardValue bands(long few, long many) {
    return new StandardValue.Banded(ImmutableList.of(
        new StandardValue.Band(OptionalLong.of(30), few),
        new StandardValue.Band(OptionalLong.empty(), many)));
  }

  private static StandardValue provinces(String code, LocalDate from, Optional<LocalDate> to) {
    return new StandardValue.Provinces(
        ImmutableList.of(new StandardValue.RecognisedProvince(Province.of(code), from, to)));
  }
}
