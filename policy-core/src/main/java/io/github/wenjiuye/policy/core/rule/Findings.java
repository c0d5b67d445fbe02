package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of a provision with their two sides written in. */
final class Findings {

  private final Plan plan;
  private final Claim claim;
  private final Collection<Finding> found;

  Findings(Plan plan, Claim claim) {
    this.plan = plan;
    this.claim = claim;
    this.found = plan.telling().isRepeating() ? new LinkedHashSet<>() : new ArrayList<>();
  }

  /** An item of a list, or the claim itself where there is none. */
  private record Place(
      @Nullable Fact<?, ?> list, int index, @Nullable Object item) {}

  private static final Place CLAIM = new Place(null, 0, null);

  ImmutableList<Finding> all() {
    tell(plan.telling().parts(), CLAIM);
    return ImmutableList.copyOf(found);
  }

  private void tell(ImmutableList<Telling.Part> parts, Place place) {
    for (Telling.Part part : parts) {
      if (part instanceof Telling.Line line) {
        found.add(finding(line, place));
        line.items().forEach(this::items);
      } else if (part instanceof Telling.Alternatives alternatives) {
        alternatives(alternatives, place);
      }
    }
  }

  /**
   * Of alternatives one that is met is told, the first that is known to be before one that is met whatever turns out; where none
   * is, each of which something is known or that is still open.
   */
  private void alternatives(Telling.Alternatives alternatives, Place place) {
    for (Telling.Alternative alternative : alternatives.each()) {
      if (value(alternative.condition(), place) == 1) {
        tell(alternative.parts(), place);
        return;
      }
    }
    Truth whole = truth(alternatives.any(), place);
    for (Telling.Alternative alternative : alternatives.each()) {
      if (whole == Truth.MET && truth(alternative.condition(), place) == Truth.MET) {
        tell(alternative.parts(), place);
        return;
      }
    }
    for (Telling.Alternative alternative : alternatives.each()) {
      if (whole != Truth.UNMET || isGiven(alternative, place)) {
        tell(alternative.parts(), place);
      }
    }
  }

  private boolean isGiven(Telling.Alternative alternative, Place place) {
    return alternative.facts().stream().anyMatch(fact -> fact.isStated(scope(place)));
  }

  private void items(Telling.OfItems each) {
    List<?> items = each.total().items(claim);
    for (int index = 0; items != null && index < items.size(); index++) {
      tell(each.parts(), new Place(each.total().list(), index, items.get(index)));
    }
  }

  private Finding finding(Telling.Line line, Place place) {
    Truth truth = truth(line.whole(), place);
    return Finding.of(
        line.code(),
        line.sentence(),
        line.list() == null
            ? line.subject()
            : line.list().name() + "[" + place.index() + "]" + line.subject(),
        truth,
        observed(line.observed(), place),
        line.fixed() == null ? required(line, place) : line.fixed(),
        truth == Truth.UNMET ? lacking(line, place) : Optional.empty());
  }

  private ImmutableList<Bound> required(Telling.Line line, Place place) {
    ImmutableList.Builder<Bound> required = ImmutableList.builder();
    for (Node condition : line.conditions()) {
      required.addAll(Bounds.of(condition, node -> value(node, place)));
    }
    return required.build();
  }

  private Optional<String> lacking(Telling.Line line, Place place) {
    for (Node condition : line.measured()) {
      Optional<String> lacking = Bounds.lacking(condition, node -> value(node, place));
      if (lacking.isPresent()) {
        return lacking;
      }
    }
    return Optional.empty();
  }

  private Optional<String> observed(Node observed, Place place) {
    if (observed instanceof FactNode fact) {
      return fact.written(scope(place));
    }
    long value = value(observed, place);
    return value == Node.UNKNOWN ? Optional.empty() : Optional.of(Values.write(observed, value));
  }

  private Truth truth(Node condition, Place place) {
    return place.list() == null || place.item() == null
        ? plan.truth(claim, condition)
        : plan.truth(claim, place.list(), place.index(), place.item(), condition);
  }

  private long value(Node node, Place place) {
    return node.eval(scope(place));
  }

  private Scope scope(Place place) {
    return place.item() == null ? new Scope(claim) : new Scope(claim, place.item());
  }
}
