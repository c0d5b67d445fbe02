package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of local standards, of every form, within the notice's bounds. */
final class StandardValues {

  private static final int MOST_BANDS = 3;
  private static final int MOST_ROWS = 4;

  private final ValueArbitraries values;

  StandardValues(ValueArbitraries values) {
    this.values = values;
  }

  Arbitrary<StandardValue> of(Form form) {
    if (form instanceof Form.Single single) {
      return values.codes(single.domain()).map(StandardValue.Single::new);
    } else if (form instanceof Form.Banded banded) {
      return banded(banded);
    } else if (form instanceof Form.Fields fields) {
      return fields(fields);
    } else if (form instanceof Form.Table table) {
      return Arbitraries.maps(values.names(), values.codes(table.domain()))
          .ofMinSize(1)
          .ofMaxSize(MOST_ROWS)
          .map(StandardValues::named);
    } else if (form instanceof Form.Provinces) {
      return rows(province()).map(StandardValue.Provinces::new);
    }
    return rows(site()).map(StandardValue.Sites::new);
  }

  private static <T> Arbitrary<ImmutableList<T>> rows(Arbitrary<T> row) {
    return row.list().ofMinSize(1).ofMaxSize(MOST_ROWS).map(ImmutableList::copyOf);
  }

  private Arbitrary<StandardValue> banded(Form.Banded form) {
    Arbitrary<List<Long>> ends = values
        .codes(form.upToDomain())
        .list()
        .uniqueElements()
        .ofMaxSize(MOST_BANDS - 1)
        .map(numbers -> numbers.stream().sorted().toList());
    Arbitrary<List<Long>> codes = values.codes(form.domain()).list().ofSize(MOST_BANDS);
    return Combinators.combine(ends, codes).as(StandardValues::banded);
  }

  private static StandardValue banded(List<Long> ends, List<Long> codes) {
    ImmutableList.Builder<StandardValue.Band> bands = ImmutableList.builder();
    for (int i = 0; i <= ends.size(); i++) {
      OptionalLong upTo = i == ends.size() ? OptionalLong.empty() : OptionalLong.of(ends.get(i));
      bands.add(new StandardValue.Band(upTo, codes.get(i)));
    }
    return new StandardValue.Banded(bands.build());
  }

  private Arbitrary<StandardValue> fields(Form.Fields form) {
    ImmutableList<String> names = form.fields().keySet().asList();
    Arbitrary<Set<String>> there = switch (form.presence()) {
      case ALL -> Arbitraries.just(form.fields().keySet());
      case SOME -> Arbitraries.of(names).set().ofMinSize(1);
      case EXACTLY_ONE -> Arbitraries.of(names).set().ofSize(1);
    };
    List<Arbitrary<Long>> codes =
        form.fields().values().stream().map(values::codes).toList();
    return Combinators.combine(there, Combinators.combine(codes).as(List::copyOf))
        .as((kept, drawn) -> {
          ImmutableMap.Builder<String, Long> fields = ImmutableMap.builder();
          for (int i = 0; i < names.size(); i++) {
            if (kept.contains(names.get(i))) {
              fields.put(names.get(i), drawn.get(i));
            }
          }
          return named(fields.buildOrThrow());
        });
  }

  private static StandardValue named(Map<String, Long> values) {
    return new StandardValue.Named(ImmutableMap.copyOf(values));
  }

  private Arbitrary<StandardValue.RecognisedProvince> province() {
    Arbitrary<LocalDate> days = values.days();
    return Combinators.combine(
            Arbitraries.of(Province.all()), days, days, Arbitraries.of(true, false))
        .as((province, one, other, open) -> new StandardValue.RecognisedProvince(
            province,
            one.isBefore(other) ? one : other,
            Optional.of(one.isBefore(other) ? other : one).filter(last -> !open)));
  }

  private Arbitrary<StandardValue.Site> site() {
    Arbitrary<LocalTime> times = values.times();
    return Combinators.combine(values.names(), times, times)
        .filter((place, one, other) -> !one.equals(other))
        .as((place, one, other) -> new StandardValue.Site(
            place, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one));
  }
}
