package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All worlds over some axes, one axis for each thing that may be known or not, with the outcome in each. A thing that is
 * known is an axis of one value.
 */
final class Worlds {

  private static final int MOST = 40_000_000;

  private final List<Axis<?>> axes = new ArrayList<>();
  private final List<Outcome> distinct = new ArrayList<>();
  private int[] outcomes = new int[0];

  /** One thing that may be known or not; while the worlds are walked through it has a value in each. */
  static final class Axis<T> {
    private final Pending.Kind kind;
    private final List<String> names;
    private final List<T> values;
    private int at;

    private Axis(Pending.Kind kind, List<String> names, List<T> values) {
      this.kind = kind;
      this.names = names;
      this.values = values;
    }

    T value() {
      return values.get(at);
    }
  }

  <T> Axis<T> fact(String path, Optional<T> known, List<T> otherwise) {
    return facts(List.of(path), Candidates.known(known, otherwise));
  }

  Axis<Boolean> truth(String path, Optional<Boolean> known) {
    return fact(path, known, List.of(false, true));
  }

  /** A number that each of several facts moves by one, in any direction and from wherever the others leave it. */
  <T> Axis<T> facts(List<String> paths, List<T> values) {
    return added(new Axis<>(Pending.Kind.FACT, paths, values));
  }

  /** The value that a standard has wherever nobody has stated it. */
  <T> Axis<T> unstated(LocalStandard standard, List<T> values) {
    return added(new Axis<>(Pending.Kind.STANDARD, List.of(standard.wireName()), values));
  }

  private <T> Axis<T> added(Axis<T> axis) {
    axes.add(axis);
    return axis;
  }

  /** Walks through all worlds. */
  Worlds walk(Supplier<Outcome> outcome) {
    long count = axes.stream().mapToLong(axis -> axis.values.size()).reduce(1, Math::multiplyExact);
    if (count > MOST) {
      throw new IllegalStateException(count + " worlds are too many to walk through");
    }
    outcomes = new int[(int) count];
    Map<Outcome, Integer> numbers = new HashMap<>();
    // Most are the same object, which is told sooner than that they are equal.
    Map<Outcome, Integer> seen = new IdentityHashMap<>();
    for (int world = 0; world < outcomes.length; world++) {
      Outcome here = outcome.get();
      Integer number = seen.get(here);
      if (number == null) {
        number = numbers.computeIfAbsent(here, another -> {
          distinct.add(another);
          return distinct.size() - 1;
        });
        seen.put(here, number);
      }
      outcomes[world] = number;
      turn();
    }
    return this;
  }

  private void turn() {
    for (int i = axes.size() - 1; i >= 0; i--) {
      Axis<?> axis = axes.get(i);
      axis.at = (axis.at + 1) % axis.values.size();
      if (axis.at != 0) {
        return;
      }
    }
  }

  boolean canSucceed() {
    return distinct.stream().anyMatch(Outcome::eligible);
  }

  boolean canFail() {
    return distinct.stream().anyMatch(outcome -> outcome.possible() && !outcome.eligible());
  }

  /** The answer to a claim, but for the readings. */
  ReferenceAnswer answer(Timing timing) {
    Verdict verdict =
        !canSucceed() ? Verdict.INELIGIBLE : canFail() ? Verdict.UNDETERMINED : Verdict.ELIGIBLE;
    return new ReferenceAnswer(
        verdict,
        timing,
        grant(),
        verdict == Verdict.INELIGIBLE ? ImmutableSet.of() : pending(),
        ImmutableSet.of(),
        warnings());
  }

  /** What all worlds have in common that succeed; a duty is there where it binds in all worlds, kept or not. */
  private Optional<Grant> grant() {
    List<Outcome> possible = distinct.stream().filter(Outcome::possible).toList();
    boolean duty = possible.stream()
        .flatMap(outcome -> outcome.grant().stream())
        .anyMatch(Grant.Compliance.class::isInstance);
    if (duty && possible.stream().anyMatch(outcome -> outcome.grant().isEmpty())) {
      return Optional.empty();
    }
    return possible.stream()
        .filter(outcome -> duty || outcome.eligible())
        .flatMap(outcome -> outcome.grant().stream())
        .reduce(PlainGrants::hull);
  }

  private ImmutableSet<Warning> warnings() {
    return distinct.stream()
        .filter(Outcome::eligible)
        .map(Outcome::warnings)
        .reduce((one, other) -> Sets.intersection(one, other).immutableCopy())
        .orElse(ImmutableSet.of());
  }

  private ImmutableSet<Pending> pending() {
    ImmutableSet.Builder<Pending> pending = ImmutableSet.builder();
    for (int i = 0; i < axes.size(); i++) {
      Axis<?> axis = axes.get(i);
      settles(i)
          .ifPresent(
              what -> axis.names.forEach(name -> pending.add(new Pending(axis.kind, name, what))));
    }
    return pending.build();
  }

  /** The names of what matters to the verdict, or to the grant. */
  List<String> matters() {
    return pending().stream().map(Pending::name).toList();
  }

  /** What changes somewhere when one moves along an axis and along no other: the verdict, or else the grant. */
  private Optional<Settles> settles(int index) {
    int steps = axes.get(index).values.size();
    int stride = axes.subList(index + 1, axes.size()).stream()
        .mapToInt(axis -> axis.values.size())
        .reduce(1, Math::multiplyExact);
    boolean grantChanges = false;
    for (int world = 0; world < outcomes.length; world++) {
      if (world / stride % steps == 0) {
        Optional<Settles> here = along(world, stride, steps);
        if (here.equals(Optional.of(Settles.VERDICT))) {
          return here;
        }
        grantChanges |= here.isPresent();
      }
    }
    return grantChanges ? Optional.of(Settles.GRANT) : Optional.empty();
  }

  /** The same from one world on; where one is unlike another, one of the two is unlike the first. */
  private Optional<Settles> along(int world, int stride, int steps) {
    Outcome first = Outcome.IMPOSSIBLE;
    boolean grantChanges = false;
    for (int step = 0; step < steps; step++) {
      Outcome here = distinct.get(outcomes[world + step * stride]);
      if (!first.possible()) {
        first = here;
      } else if (here != first && here.possible()) {
        if (here.eligible() != first.eligible()) {
          return Optional.of(Settles.VERDICT);
        }
        grantChanges |= !here.grant().equals(first.grant());
      }
    }
    return grantChanges ? Optional.of(Settles.GRANT) : Optional.empty();
  }
}
