package io.github.wenjiuye.policy.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is known of a party or claim before it is built: values by fact, a draft for a party, a list of drafts for a list. It
 * is judged here for a second time, on plain maps, so that guard and validator can be held against something.
 */
record Draft(Shape<?> shape, ImmutableMap<Fact<?, ?>, Object> values) {

  /** The least long stands for unknown, and a value that has it for its neighbour. */
  private static final long LEAST = Fact.UNKNOWN + 1;

  Object build() {
    Map<Fact<?, ?>, Object> built = new LinkedHashMap<>();
    values.forEach((fact, value) -> built.put(fact, built(value)));
    return shape.build(built);
  }

  private static Object built(Object value) {
    if (value instanceof Draft draft) {
      return draft.build();
    }
    return value instanceof List<?> drafts
        ? drafts.stream().map(Draft::built).collect(ImmutableList.toImmutableList())
        : value;
  }

  Draft with(Fact<?, ?> fact, Object value) {
    Map<Fact<?, ?>, Object> changed = new LinkedHashMap<>(values);
    changed.put(fact, value);
    return new Draft(shape, ImmutableMap.copyOf(changed));
  }

  Draft without(Fact<?, ?> fact) {
    Map<Fact<?, ?>, Object> changed = new LinkedHashMap<>(values);
    changed.remove(fact);
    return new Draft(shape, ImmutableMap.copyOf(changed));
  }

  /** Forgets what stands against another fact, here and below. */
  Draft reconciled() {
    Draft sound = this;
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = sound.values.get(fact);
      if (value instanceof Draft below) {
        sound = sound.with(fact, below.reconciled());
      } else if (value instanceof List<?> items) {
        sound = sound.with(
            fact,
            items.stream()
                .map(item -> ((Draft) item).reconciled())
                .collect(ImmutableList.toImmutableList()));
      } else if (value == null && fact.isMandatory()) {
        sound = sound.with(fact, YearMonth.of(2020, 6));
      }
    }
    for (Relation relation : shape.relations()) {
      if (sound.isBroken(relation)) {
        sound = sound.without(relation.subject());
      }
    }
    for (Distinct distinct : shape.distinct()) {
      if (sound.values.get(distinct.list()) instanceof List<?> items) {
        Set<Object> seen = new HashSet<>();
        sound = sound.with(
            distinct.list(),
            items.stream()
                .filter(item -> seen.add(((Draft) item).given(distinct.fact())))
                .collect(ImmutableList.toImmutableList()));
      }
    }
    return sound;
  }

  private Optional<Object> given(Fact<?, ?> fact) {
    return Optional.ofNullable(values.get(fact));
  }

  boolean isBroken(Relation relation) {
    OptionalLong subject = code(relation.subject());
    OptionalLong other = code(relation.other());
    return subject.isPresent()
        && other.isPresent()
        && switch (relation.kind()) {
          case AT_LEAST -> subject.getAsLong() < other.getAsLong();
          case AT_MOST -> subject.getAsLong() > other.getAsLong();
          case MORE_THAN -> subject.getAsLong() <= other.getAsLong();
          case NOT_BESIDE -> subject.getAsLong() == 1;
        };
  }

  private OptionalLong code(Fact<?, ?> fact) {
    Object value = values.get(fact);
    return value == null ? OptionalLong.empty() : OptionalLong.of(encoded(value));
  }

  private static long encoded(Object value) {
    if (value instanceof Long number) {
      return Math.max(number, LEAST);
    } else if (value instanceof Money money) {
      return Math.max(money.fen(), LEAST);
    } else if (value instanceof Rate rate) {
      return Math.max(rate.millionths(), LEAST);
    } else if (value instanceof LocalDate date) {
      return Days.of(date);
    } else if (value instanceof LocalTime time) {
      return time.toNanoOfDay();
    } else {
      return (Boolean) value ? 1 : 0;
    }
  }

  /** What is wrong, as {@code path code}, in the order of the facts. */
  ImmutableList<String> faults() {
    List<String> faults = new ArrayList<>();
    collect("", Set.of(), faults);
    return ImmutableList.copyOf(faults);
  }

  private void collect(String parent, Set<Fact<?, ?>> repeated, List<String> faults) {
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = values.get(fact);
      String path = parent + fact.name();
      if (value instanceof Draft below) {
        below.collect(path + ".", Set.of(), faults);
      } else if (value instanceof List<?> items) {
        for (int i = 0; i < items.size(); i++) {
          ((Draft) items.get(i))
              .collect(path + "[" + i + "].", repeated(fact, items.subList(0, i + 1)), faults);
        }
      } else if (value == null && fact.isMandatory()) {
        faults.add(path + " missing");
      } else if (value != null) {
        if (repeated.contains(fact)) {
          faults.add(path + " repeated");
        }
        outside(fact, value).ifPresent(code -> faults.add(path + " " + code));
        for (Relation relation : shape.relations()) {
          if (relation.subject().equals(fact) && isBroken(relation)) {
            faults.add(path + " "
                + code(relation, value instanceof LocalDate || value instanceof LocalTime));
          }
        }
      }
    }
  }

  /** The facts that the last of some items has as an earlier one has them, and must not. */
  private Set<Fact<?, ?>> repeated(Fact<?, ?> list, List<?> items) {
    Draft last = (Draft) items.get(items.size() - 1);
    return shape.distinct().stream()
        .filter(distinct -> distinct.list().equals(list))
        .<Fact<?, ?>>map(Distinct::fact)
        .filter(fact -> last.given(fact).isPresent())
        .filter(fact -> items.subList(0, items.size() - 1).stream()
            .anyMatch(item -> ((Draft) item).given(fact).equals(last.given(fact))))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<String> outside(Fact<?, ?> fact, Object value) {
    Domain domain = fact.domain();
    if (!domain.isBounded()) {
      return Optional.empty();
    }
    long code = encoded(value);
    return code < domain.min()
        ? Optional.of("atLeast")
        : code > domain.max() ? Optional.of("atMost") : Optional.empty();
  }

  private static String code(Relation relation, boolean days) {
    return switch (relation.kind()) {
      case AT_LEAST -> days ? "notBefore" : "notBelow";
      case AT_MOST -> days ? "notAfter" : "notAbove";
      case MORE_THAN -> days ? "after" : "above";
      case NOT_BESIDE -> "notBeside";
    };
  }

  static String written(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }
}
