package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One thing that can be wrong with a party by itself: with a fact, with two facts together, or with two items of a list. */
sealed interface Flaw {

  /**
   * A party with something wrong, and where.
   *
   * @param known its facts
   * @param path the fact that is wrong
   */
  record Spoilt(Map<Fact<?, ?>, Object> known, String path) {}

  /** The code of the violation. */
  String code();

  /** Parties with nothing else wrong, made from valid ones. */
  <T> Arbitrary<Spoilt> spoil(Shape<T> shape, Sampling sampling);

  /** All that can be wrong with a party of a shape by itself, without what can be wrong below. */
  static ImmutableList<Flaw> of(Shape<?> shape) {
    ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
    for (Fact<?, ?> fact : shape.facts()) {
      Domain domain = fact.domain();
      if (fact.isMandatory()) {
        flaws.add(new Missing(fact));
      }
      if (domain.isBounded() && domain.min() != -Domain.UNBOUNDED) {
        flaws.add(new Outside(fact, false));
      }
      if (domain.isBounded() && domain.max() != Domain.UNBOUNDED) {
        flaws.add(new Outside(fact, true));
      }
    }
    shape.relations().forEach(relation -> flaws.add(new Broken(relation)));
    shape.distinct().forEach(distinct -> flaws.add(new Repeated(distinct)));
    return flaws.build();
  }

  /** How far beyond what is allowed: by the least there is, as a rule. */
  static Arbitrary<Long> beyond(long least) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(least)), Tuple.of(1, Arbitraries.longs().between(least, 999)));
  }

  private static <T> Arbitrary<Map<Fact<?, ?>, Object>> valid(Shape<T> shape, Sampling sampling) {
    return ShapeArbitraries.of(shape, sampling)
        .map(party -> new LinkedHashMap<>(shape.known(party)));
  }

  /** What must be given is not. */
  record Missing(Fact<?, ?> fact) implements Flaw {
    @Override
    public String code() {
      return "missing";
    }

    @Override
    public <T> Arbitrary<Spoilt> spoil(Shape<T> shape, Sampling sampling) {
      return valid(shape, sampling).map(known -> {
        known.remove(fact);
        return new Spoilt(known, fact.name());
      });
    }
  }

  /** A number is below the least that it can be, or above the greatest. */
  record Outside(Fact<?, ?> fact, boolean above) implements Flaw {
    @Override
    public String code() {
      return above ? "atMost" : "atLeast";
    }

    @Override
    public <T> Arbitrary<Spoilt> spoil(Shape<T> shape, Sampling sampling) {
      return Combinators.combine(valid(shape, sampling), beyond(1)).as((known, by) -> {
        Domain domain = fact.domain();
        known.put(fact, value(domain.sort(), above ? domain.max() + by : domain.min() - by));
        Parts.forget(shape, known, fact::equals);
        return new Spoilt(known, fact.name());
      });
    }
  }

  /** Two facts are not in the order in which they must be. */
  record Broken(Relation relation) implements Flaw {
    @Override
    public String code() {
      Sort sort = relation.subject().sort();
      boolean inTime = sort == Sort.DAY || sort == Sort.TIME;
      return switch (relation.kind()) {
        case AT_LEAST -> inTime ? "notBefore" : "notBelow";
        case AT_MOST -> inTime ? "notAfter" : "notAbove";
        case MORE_THAN -> inTime ? "after" : "above";
        case NOT_BESIDE -> "notBeside";
      };
    }

    @Override
    public <T> Arbitrary<Spoilt> spoil(Shape<T> shape, Sampling sampling) {
      Fact<?, ?> subject = relation.subject();
      Fact<?, ?> other = relation.other();
      Set<Fact<?, ?>> both = Set.of(subject, other);
      long least = relation.kind() == Relation.Kind.MORE_THAN ? 0 : 1;
      Arbitrary<?> others = new ValueArbitraries(sampling).of(other, ValueArbitraries.Hints.NONE);
      return Combinators.combine(valid(shape, sampling), others, beyond(least))
          .as((known, value, by) -> {
            boolean up = relation.kind() == Relation.Kind.AT_MOST;
            Object within = within(value, up ? by : -by);
            known.put(other, within);
            known.put(
                subject,
                relation.kind() == Relation.Kind.NOT_BESIDE ? true : moved(within, up ? by : -by));
            Parts.forget(shape, known, both::contains);
            return new Spoilt(known, subject.name());
          });
    }

    /** A value from which the subject can be so far away and still be within its own bounds. */
    private Object within(Object value, long by) {
      Domain domain = relation.subject().domain();
      if (!domain.isBounded()) {
        return value;
      }
      long least =
          Math.max(domain.min() - Math.min(by, 0), relation.other().domain().min());
      return value(domain.sort(), Math.max(CaseCodes.code(value), least));
    }
  }

  /** Two items give what each must give alone. */
  record Repeated(Distinct distinct) implements Flaw {
    @Override
    public String code() {
      return "repeated";
    }

    @Override
    public <T> Arbitrary<Spoilt> spoil(Shape<T> shape, Sampling sampling) {
      Shape<?> item = distinct.list().shape();
      Arbitrary<Integer> places = Arbitraries.integers().between(0, sampling.mostItems());
      return Combinators.combine(
              valid(shape, sampling), valid(item, sampling), valid(item, sampling), places, places)
          .as((known, first, repeating, one, another) -> {
            List<Object> items =
                new ArrayList<>((List<?>) known.getOrDefault(distinct.list(), ImmutableList.of()));
            if (items.isEmpty()) {
              items.add(item.build(first));
            }
            int repeated = one % items.size();
            distinct
                .fact()
                .readFrom(items.get(repeated))
                .ifPresent(value -> repeating.put(distinct.fact(), value));
            int index = repeated + 1 + another % (items.size() - repeated);
            items.add(index, item.build(repeating));
            known.put(distinct.list(), ImmutableList.copyOf(items));
            return new Spoilt(
                known,
                distinct.list().name() + "[" + index + "]." + distinct.fact().name());
          });
    }
  }

  private static Object value(Sort sort, long code) {
    return switch (sort) {
      case COUNT -> code;
      case MONEY -> Money.ofFen(code);
      case RATE -> Rate.ofMillionths(code);
      default -> throw new IllegalArgumentException("Nothing bounds a " + sort);
    };
  }

  /** A value so many days, minutes or least units away. */
  private static Object moved(Object value, long by) {
    if (value instanceof LocalDate day) {
      return day.plusDays(by);
    } else if (value instanceof LocalTime time) {
      // There is no time before midnight.
      long minutes = Math.max(by, -ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, time));
      return time.plusMinutes(minutes);
    } else if (value instanceof Money money) {
      return Money.ofFen(money.fen() + by);
    } else if (value instanceof Rate rate) {
      return Rate.ofMillionths(rate.millionths() + by);
    }
    return (Long) value + by;
  }
}
