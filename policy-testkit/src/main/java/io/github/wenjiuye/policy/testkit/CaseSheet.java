package io.github.wenjiuye.policy.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of a claim, to be changed fact by fact. Immutable; a fact is named by its path, a list's size by the list's. */
final class CaseSheet {

  private static final Splitter STEPS = Splitter.on('.');
  private static final Money ONE_YUAN = Money.ofYuan(1);

  private final Shape<? extends Claim> shape;
  private final ImmutableMap<Fact<?, ?>, Object> known;
  private @Nullable Claim claim;

  private CaseSheet(Shape<? extends Claim> shape, ImmutableMap<Fact<?, ?>, Object> known) {
    this.shape = shape;
    this.known = known;
  }

  static CaseSheet empty(Shape<? extends Claim> shape) {
    return new CaseSheet(shape, ImmutableMap.of());
  }

  /** One step of a path: a fact, of an item where it leads into a list. */
  private record Step(String name, int index) {
    static final int NONE = -1;

    static Step parse(String text) {
      int bracket = text.indexOf('[');
      return bracket < 0
          ? new Step(text, NONE)
          : new Step(
              text.substring(0, bracket),
              Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
    }
  }

  private static List<Step> steps(String path) {
    return STEPS.splitToStream(path).map(Step::parse).toList();
  }

  /** The claim of which this is known. */
  Claim claim() {
    Claim built = claim;
    if (built == null) {
      built = (Claim) build(shape, known);
      claim = built;
    }
    return built;
  }

  private static Object build(Shape<?> shape, Map<Fact<?, ?>, ?> known) {
    Map<Fact<?, ?>, Object> values = new LinkedHashMap<>();
    known.forEach((fact, value) -> values.put(fact, built(fact, value)));
    return shape.build(values);
  }

  private static Object built(Fact<?, ?> fact, Object value) {
    if (value instanceof ImmutableMap<?, ?> party) {
      return build(fact.shape(), facts(party));
    } else if (value instanceof ImmutableList<?> items) {
      return items.stream()
          .map(item -> build(fact.shape(), facts((ImmutableMap<?, ?>) item)))
          .collect(ImmutableList.toImmutableList());
    }
    return value;
  }

  @SuppressWarnings("unchecked") // Parties are only put there so.
  private static ImmutableMap<Fact<?, ?>, Object> facts(ImmutableMap<?, ?> party) {
    return (ImmutableMap<Fact<?, ?>, Object>) party;
  }

  /** What is known of a fact. */
  Optional<Object> get(String path) {
    Object current = known;
    Shape<?> there = shape;
    for (Step step : steps(path)) {
      Fact<?, ?> fact = fact(there, step);
      current = current instanceof ImmutableMap<?, ?> party ? party.get(fact) : null;
      if (step.index() != Step.NONE && current instanceof ImmutableList<?> items) {
        current = step.index() < items.size() ? items.get(step.index()) : null;
      }
      if (current == null) {
        return Optional.empty();
      }
      there = fact.sort().isLeaf() ? there : fact.shape();
    }
    return current instanceof ImmutableList<?> items
        ? Optional.of((long) items.size())
        : Optional.of(current);
  }

  private static Fact<?, ?> fact(Shape<?> shape, Step step) {
    return shape
        .fact(step.name())
        .orElseThrow(() -> new IllegalArgumentException(shape + " has no " + step.name()));
  }

  /** The same with one fact known, or a list so long. What can no longer be given beside it is not, or is no longer true. */
  CaseSheet with(String path, Object value) {
    return new CaseSheet(shape, changed(shape, known, steps(path), value));
  }

  /** The same with one fact unknown, or a list. */
  CaseSheet without(String path) {
    return new CaseSheet(shape, changed(shape, known, steps(path), null));
  }

  private static ImmutableMap<Fact<?, ?>, Object> changed(
      Shape<?> shape, Map<Fact<?, ?>, Object> known, List<Step> steps, @Nullable Object value) {
    Step step = steps.get(0);
    Fact<?, ?> fact = fact(shape, step);
    List<Step> rest = steps.subList(1, steps.size());
    Map<Fact<?, ?>, Object> copy = new LinkedHashMap<>(known);
    if (step.index() != Step.NONE) {
      List<Object> items =
          new ArrayList<>((ImmutableList<?>) Objects.requireNonNull(known.get(fact)));
      ImmutableMap<?, ?> item = (ImmutableMap<?, ?>) items.get(step.index());
      items.set(step.index(), changed(fact.shape(), facts(item), rest, value));
      copy.put(fact, ImmutableList.copyOf(items));
    } else if (!rest.isEmpty()) {
      Object party = known.get(fact);
      ImmutableMap<Fact<?, ?>, Object> below = changed(
          fact.shape(),
          party == null ? ImmutableMap.of() : facts((ImmutableMap<?, ?>) party),
          rest,
          value);
      put(copy, fact, below.isEmpty() ? null : below);
    } else if (fact.sort().isLeaf()) {
      put(copy, fact, value);
      exclude(shape, fact, copy);
    } else {
      put(copy, fact, value == null ? null : items(shape, fact, known.get(fact), (Long) value));
    }
    return ImmutableMap.copyOf(copy);
  }

  private static void put(Map<Fact<?, ?>, Object> known, Fact<?, ?> fact, @Nullable Object value) {
    if (value == null) {
      known.remove(fact);
    } else {
      known.put(fact, value);
    }
  }

  private static void exclude(Shape<?> shape, Fact<?, ?> changed, Map<Fact<?, ?>, Object> known) {
    for (Relation relation : shape.relations()) {
      if (relation.kind() == Relation.Kind.NOT_BESIDE
          && Boolean.TRUE.equals(known.get(relation.subject()))
          && known.containsKey(relation.other())) {
        if (changed.equals(relation.subject())) {
          known.remove(relation.other());
        } else {
          known.put(relation.subject(), false);
        }
      }
    }
  }

  /** As many items: the first of those that are there, then more like the last. */
  private static ImmutableList<?> items(
      Shape<?> shape, Fact<?, ?> list, @Nullable Object there, long size) {
    List<Object> items = new ArrayList<>(there == null ? ImmutableList.of() : (List<?>) there);
    while (items.size() > size) {
      items.remove(items.size() - 1);
    }
    while (items.size() < size) {
      ImmutableMap<?, ?> last =
          items.isEmpty() ? ImmutableMap.of() : (ImmutableMap<?, ?>) items.get(items.size() - 1);
      items.add(another(shape, list, facts(last)));
    }
    return ImmutableList.copyOf(items);
  }

  /** An item like another, a yuan dearer, so that it matters which of them counts. */
  private static ImmutableMap<Fact<?, ?>, Object> another(
      Shape<?> shape, Fact<?, ?> list, ImmutableMap<Fact<?, ?>, Object> item) {
    Map<Fact<?, ?>, Object> copy = new LinkedHashMap<>(item);
    copy.replaceAll((fact, value) ->
        value instanceof Money money ? Money.ofFen(money.fen() + ONE_YUAN.fen()) : value);
    for (Distinct distinct : shape.distinct()) {
      if (distinct.list().equals(list)) {
        copy.computeIfPresent(distinct.fact(), (fact, value) -> ((YearMonth) value).plusMonths(1));
      }
    }
    return ImmutableMap.copyOf(copy);
  }

  /** The same with an item of a list of another claim behind its own. */
  CaseSheet withItemOf(CaseSheet other, Fact<?, ?> list, int index) {
    Map<Fact<?, ?>, Object> copy = new LinkedHashMap<>(known);
    copy.put(
        list,
        ImmutableList.builder()
            .addAll((ImmutableList<?>) Objects.requireNonNull(known.get(list)))
            .add(((ImmutableList<?>) Objects.requireNonNull(other.known.get(list))).get(index))
            .build());
    return new CaseSheet(shape, ImmutableMap.copyOf(copy));
  }

  /** Whether a list of the claim has an item of which nothing is known. */
  boolean isBlank(Fact<?, ?> list) {
    return known.get(list) instanceof ImmutableList<?> items && items.contains(ImmutableMap.of());
  }

  /** Whether a fact cannot be given, because of what is given beside it. */
  boolean isExcluded(String path) {
    int last = path.lastIndexOf('.') + 1;
    String parent = path.substring(0, last);
    Shape<?> holder = shape;
    for (Step step : steps(path)) {
      Fact<?, ?> fact = fact(holder, step);
      holder = fact.sort().isLeaf() ? holder : fact.shape();
    }
    return holder.relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.NOT_BESIDE)
        .filter(relation -> relation.other().name().equals(path.substring(last)))
        .anyMatch(relation ->
            get(parent + relation.subject().name()).filter(Boolean.TRUE::equals).isPresent());
  }

  /** Whether all of it can be true together. */
  boolean isPossible() {
    return isPossible(shape, known);
  }

  private static boolean isPossible(Shape<?> shape, Map<Fact<?, ?>, Object> known) {
    for (Relation relation : shape.relations()) {
      Object subject = known.get(relation.subject());
      Object other = known.get(relation.other());
      if (subject != null
          && other != null
          && !relation.holds(CaseCodes.code(subject), CaseCodes.code(other))) {
        return false;
      }
    }
    for (Distinct distinct : shape.distinct()) {
      if (known.get(distinct.list()) instanceof ImmutableList<?> items) {
        Set<Object> seen = new HashSet<>();
        for (Object item : items) {
          Object value = ((ImmutableMap<?, ?>) item).get(distinct.fact());
          if (value != null && !seen.add(value)) {
            return false;
          }
        }
      }
    }
    return known.entrySet().stream()
        .allMatch(entry -> isPossibleBelow(entry.getKey(), entry.getValue()));
  }

  private static boolean isPossibleBelow(Fact<?, ?> fact, Object value) {
    if (value instanceof ImmutableMap<?, ?> party) {
      return isPossible(fact.shape(), facts(party));
    } else if (value instanceof ImmutableList<?> items) {
      return items.stream()
          .allMatch(item -> isPossible(fact.shape(), facts((ImmutableMap<?, ?>) item)));
    }
    return true;
  }

  /** The paths of a fact in this claim: one, or one for each item of its list. */
  ImmutableList<String> paths(FactNode fact) {
    if (fact.list().isEmpty()) {
      return ImmutableList.of(fact.name());
    }
    String list = fact.list().get().name();
    long size = (Long) get(list).orElse(0L);
    return IntStream.range(0, (int) size)
        .mapToObj(index -> list + "[" + index + "]." + fact.name())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseSheet that && shape == that.shape && known.equals(that.known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }

  @Override
  public String toString() {
    return known.toString();
  }
}
