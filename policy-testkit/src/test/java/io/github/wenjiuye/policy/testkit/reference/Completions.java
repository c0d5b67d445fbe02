package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Claims in which some of what was unknown has become known. */
final class Completions {

  private Completions() {}

  /**
   * A claim with some of its unknown facts filled in.
   *
   * @param shape the claim's facts
   * @param claim the claim
   * @param source where the values are taken from: a claim of which everything is known
   * @param wanted which facts are filled in where they are unknown, by their path
   * @return the claim, with no more and no less filled in than is wanted and can be true beside what was known
   */
  static <T> T fill(Shape<T> shape, Object claim, Object source, Predicate<String> wanted) {
    return filled(shape, shape.type().cast(claim), source, "", wanted);
  }

  private static <T> T filled(
      Shape<T> shape, T known, Object drawn, String path, Predicate<String> wanted) {
    Object source =
        known instanceof Contract contract ? fitting(contract, (Contract) drawn) : drawn;
    Map<Fact<?, ?>, Object> values = new LinkedHashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      String name = path + fact.name();
      read(fact, known)
          .map(value -> below(fact, value, source, name, wanted))
          .or(() -> missing(fact, source, name, wanted))
          .ifPresent(value -> values.put(fact, value));
    }
    if (known instanceof Contract before) {
      return shape.type().cast(possible(before, (Contract) shape.build(values)));
    }
    shape.relations().forEach(relation -> giveWay(relation, known, values));
    return shape.build(values);
  }

  private static Object below(
      Fact<?, ?> fact, Object known, Object source, String name, Predicate<String> wanted) {
    Optional<?> other = read(fact, source);
    if (fact.sort().isLeaf() || other.isEmpty()) {
      return known;
    }
    if (known instanceof ImmutableList<?> items) {
      ImmutableList<?> others = (ImmutableList<?>) other.get();
      List<Object> filled = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        filled.add(
            others.isEmpty()
                ? items.get(i)
                : cast(
                    fact.shape(),
                    items.get(i),
                    others.get(i % others.size()),
                    name + "[" + i + "].",
                    wanted));
      }
      return ImmutableList.copyOf(filled);
    }
    return cast(fact.shape(), known, other.get(), name + ".", wanted);
  }

  private static Optional<Object> missing(
      Fact<?, ?> fact, Object source, String name, Predicate<String> wanted) {
    Optional<Object> other = read(fact, source);
    if (fact.sort() == Sort.ITEMS || fact.sort().isLeaf()) {
      return other.filter(value -> wanted.test(name));
    }
    Object nothing = fact.shape().build(Map.of());
    return other
        .<Object>map(value -> cast(fact.shape(), nothing, value, name + ".", wanted))
        .filter(value -> !value.equals(nothing));
  }

  private static <T> T cast(
      Shape<T> shape, Object known, Object source, String path, Predicate<String> wanted) {
    return filled(shape, shape.type().cast(known), source, path, wanted);
  }

  /** A contract that is known not to be open-ended has an end, so the source must tell one. */
  private static Contract fitting(Contract known, Contract source) {
    boolean needsEnd = known.openEnded().isPresent() && !known.openEnded().get();
    return needsEnd && source.endsOn().isEmpty()
        ? Contract.builder()
            .startsOn(source.startsOn())
            .endsOn(source.startsOn())
            .build()
        : source;
  }

  /** Of two facts one of which is not above the other, what was filled in gives way to what was known before. */
  private static <T> void giveWay(Relation relation, T before, Map<Fact<?, ?>, Object> values) {
    Object subject = values.get(relation.subject());
    Object other = values.get(relation.other());
    if (subject == null || other == null) {
      return;
    }
    int order = order(subject, other);
    boolean holds = relation.kind() == Relation.Kind.AT_LEAST ? order >= 0 : order <= 0;
    if (!holds && read(relation.subject(), before).isPresent()) {
      values.put(relation.other(), subject);
    } else if (!holds) {
      values.put(relation.subject(), other);
    }
  }

  private static int order(Object one, Object other) {
    return one instanceof LocalDate day
        ? day.compareTo((LocalDate) other)
        : Long.compare((Long) one, (Long) other);
  }

  /** What was filled in gives way to what was known before. */
  private static Contract possible(Contract before, Contract after) {
    Optional<LocalDate> startsOn = after.startsOn();
    Optional<LocalDate> endsOn = after.endsOn();
    Optional<Boolean> openEnded = after.openEnded();
    if (openEnded.orElse(false) && endsOn.isPresent()) {
      if (before.endsOn().isPresent()) {
        openEnded = Optional.empty();
      } else {
        endsOn = Optional.empty();
      }
    }
    if (startsOn.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) {
      if (before.startsOn().isPresent()) {
        endsOn = startsOn;
      } else {
        startsOn = endsOn;
      }
    }
    return Contract.builder()
        .startsOn(startsOn)
        .endsOn(endsOn)
        .openEnded(openEnded)
        .build();
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<Object> read(Fact<?, ?> fact, T party) {
    return ((Fact<T, Object>) fact).read(party);
  }
}
