package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every completion of an open claim over some values of what is unknown, each answered by the second evaluator. */
final class Grid {

  /**
   * Something unknown.
   *
   * @param kind a fact or a standard
   * @param name the path of the fact, or the name of the standard
   * @param values what is tried
   */
  record Axis(Pending.Kind kind, String name, List<?> values) {}

  private final String provision;
  private final Facts known;
  private final Drawn drawn;
  private final List<Axis> axes;
  private final int[] strides;
  private final List<Optional<Told>> answers = new ArrayList<>();

  Grid(String provision, Facts known, Drawn drawn, List<Axis> axes) {
    this.provision = provision;
    this.known = known;
    this.drawn = drawn;
    this.axes = axes;
    this.strides = new int[axes.size() + 1];
    strides[0] = 1;
    for (int i = 0; i < axes.size(); i++) {
      strides[i + 1] = strides[i] * axes.get(i).values().size();
    }
    for (int index = 0; index < strides[axes.size()]; index++) {
      answers.add(answer(index));
    }
  }

  /** How many completions there would be. */
  static long size(List<Axis> axes) {
    return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
  }

  private Optional<Told> answer(int index) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Map<LocalStandard, StandardValue> supposed = new EnumMap<>(LocalStandard.class);
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      Object value = axis.values().get(index / strides[i] % axis.values().size());
      if (axis.kind() == Pending.Kind.FACT) {
        facts.put(axis.name(), value);
      } else {
        supposed.put(LocalStandard.of(axis.name()).orElseThrow(), (StandardValue) value);
      }
    }
    Facts complete = known.with(facts);
    return isPossible(complete)
        ? Optional.of(PlainEvaluator.of(provision)
            .answer(complete, new Locals(drawn.standards(), supposed), drawn.choices()))
        : Optional.empty();
  }

  /** The answers to all completions, in one order for the same axes; nothing for one that cannot be true. */
  List<Optional<Told>> answers() {
    return answers;
  }

  /** Whether pairs of facts that a provision uses stand in order. */
  private static boolean isPossible(Facts facts) {
    for (Map.Entry<String, Object> entry : facts.values().entrySet()) {
      String path = entry.getKey();
      if (path.endsWith("contract.endsOn")) {
        Object start = facts.values().get(path.replace("endsOn", "startsOn"));
        if (start != null && ((LocalDate) entry.getValue()).isBefore((LocalDate) start)) {
          return false;
        }
      }
    }
    return inOrder(facts, "plannedFreshGraduates", "planned")
        && inOrder(facts, "vacanciesForGraduates", "vacancies")
        && inOrder(facts, "postsForUnemployedGraduates", "posts")
        && (!facts.has("closes")
            || ((LocalTime) facts.values().get("opens"))
                .isBefore((LocalTime) facts.values().get("closes")));
  }

  private static boolean inOrder(Facts facts, String part, String whole) {
    return !facts.has(part) || facts.count(part).compareTo(facts.count(whole)) <= 0;
  }

  /** Whether all, none, or some completions succeed. */
  Optional<Boolean> eligible() {
    Set<Boolean> found = new HashSet<>();
    answers.forEach(answer -> answer.ifPresent(told -> found.add(told.eligible())));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The smallest grant that holds those of all completions that succeed; of a duty, of all that it binds, if it binds all. */
  Optional<Grant> grant() {
    boolean binds = answers.stream()
        .flatMap(Optional::stream)
        .flatMap(told -> told.grant().stream())
        .anyMatch(Grant.Compliance.class::isInstance);
    if (binds
        && answers.stream()
            .flatMap(Optional::stream)
            .anyMatch(told -> told.grant().isEmpty())) {
      return Optional.empty();
    }
    return answers.stream()
        .flatMap(Optional::stream)
        .flatMap(told -> told.grant().stream())
        .reduce(Grants::hull)
        .map(Grants::bare);
  }

  /** What changes the verdict, or else the grant, by changing alone in some completion. */
  Set<Pending> pending() {
    Set<Pending> pending = new HashSet<>();
    if (eligible().equals(Optional.of(false))) {
      return pending;
    }
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      settles(i).ifPresent(settles -> pending.add(new Pending(axis.kind(), axis.name(), settles)));
    }
    return pending;
  }

  private Optional<Settles> settles(int axis) {
    boolean grant = false;
    int size = axes.get(axis).values().size();
    for (int index = 0; index < answers.size(); index++) {
      if (index / strides[axis] % size == 0) {
        Told first = null;
        for (int i = 0; i < size; i++) {
          Told told = answers.get(index + i * strides[axis]).orElse(null);
          if (told != null && first != null) {
            if (told.eligible() != first.eligible()) {
              return Optional.of(Settles.VERDICT);
            }
            grant |= !told.grant().equals(first.grant());
          } else if (told != null) {
            first = told;
          }
        }
      }
    }
    return grant ? Optional.of(Settles.GRANT) : Optional.empty();
  }
}
