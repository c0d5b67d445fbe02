package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of a provision with their two sides written in. */
final class Findings {

  private final Plan plan;
  private final Claim claim;
  /** Each once: what an item asks of the claim is asked by its like too. */
  private final Set<Finding> found = new LinkedHashSet<>();

  Findings(Plan plan, Claim claim) {
    this.plan = plan;
    this.claim = claim;
  }

  /** An item of a list, or the claim itself where there is none. */
  private record Place(
      @Nullable Fact<?, ?> list, int index, @Nullable Object item) {}

  private static final Place CLAIM = new Place(null, 0, null);

  ImmutableList<Finding> all() {
    Provision provision = plan.provision();
    provision.window().ifPresent(this::window);
    provision
        .requirements()
        .forEach(requirement -> condition(requirement, requirement.condition(), CLAIM));
    provision.duties().forEach(duty -> condition(duty, duty.condition(), CLAIM));
    return ImmutableList.copyOf(found);
  }

  private void window(Window window) {
    String id = plan.provision().id();
    Requirement requirement = new Requirement(
        id + "/" + Walk.subject(window.day()),
        window.sentence().orElseGet(plan.provision()::sentence),
        window.opened());
    ImmutableList.Builder<Bound> required = ImmutableList.builder();
    window
        .conditions()
        .forEach(condition -> required.addAll(Bounds.of(condition, node -> value(node, CLAIM))));
    Truth truth = truth(new All(window.conditions()), CLAIM);
    add(requirement, window.day(), CLAIM, truth, required.build(), Optional.empty());
  }

  private void condition(Requirement requirement, Node condition, Place place) {
    if (condition instanceof All all) {
      together(all.conditions()).forEach(group -> {
        if (group.size() == 1) {
          condition(requirement, group.get(0), place);
        } else {
          comparisons(requirement, group, place);
        }
      });
    } else if (condition instanceof Any any) {
      alternatives(requirement, any, place);
    } else {
      comparisons(requirement, List.of(condition), place);
      for (Total total : Walk.nodes(ImmutableList.of(condition), Total.class)) {
        items(requirement, total);
      }
    }
  }

  /** Groups the comparisons that look at the same thing and ask different things of it, such as a first and a last day. */
  private static List<List<Node>> together(List<Node> conditions) {
    List<List<Node>> groups = new ArrayList<>();
    for (Node condition : conditions) {
      groups.stream()
          .filter(group -> condition instanceof Compare compare && fits(group, compare))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(condition), () -> groups.add(new ArrayList<>(List.of(condition))));
    }
    return groups;
  }

  private static boolean fits(List<Node> group, Compare compare) {
    return group.stream()
        .allMatch(other -> other instanceof Compare before
            && before.left().equals(compare.left())
            && before.operator() != compare.operator());
  }

  /** Of alternatives one that is met is told; where none is, each of which something is known or that is still open. */
  private void alternatives(Requirement requirement, Any any, Place place) {
    Truth whole = truth(any, place);
    for (Node alternative : any.conditions()) {
      Truth truth = truth(alternative, place);
      if (whole == Truth.MET && truth == Truth.MET) {
        condition(requirement, alternative, place);
        return;
      }
    }
    for (Node alternative : any.conditions()) {
      if (whole != Truth.UNMET || isGiven(alternative, place)) {
        condition(requirement, alternative, place);
      }
    }
  }

  private boolean isGiven(Node condition, Place place) {
    return Walk.nodes(ImmutableList.of(condition), FactNode.class).stream()
        .anyMatch(fact -> isStated(fact, place));
  }

  private boolean isStated(FactNode fact, Place place) {
    return fact.isStated(scope(place));
  }

  private void items(Requirement requirement, Total total) {
    List<?> items = total.items(claim);
    for (int index = 0; items != null && index < items.size(); index++) {
      condition(requirement, total.term(), new Place(total.list(), index, items.get(index)));
    }
  }

  /** One finding for comparisons that look at the same thing. */
  private void comparisons(Requirement requirement, List<Node> conditions, Place place) {
    Node observed = Bounds.observed(conditions.get(0));
    Truth truth = truth(new All(ImmutableList.copyOf(conditions)), place);
    ImmutableList.Builder<Bound> required = ImmutableList.builder();
    Optional<String> lacking = Optional.empty();
    for (Node condition : conditions) {
      required.addAll(Bounds.of(condition, node -> value(node, place)));
      if (truth == Truth.UNMET && lacking.isEmpty()) {
        lacking = Bounds.lacking(condition, node -> value(node, place));
      }
    }
    String code = conditions.get(0) == requirement.condition()
        ? requirement.code()
        : plan.provision().id() + "/" + Walk.subject(observed);
    add(
        new Requirement(code, requirement.sentence(), conditions.get(0)),
        observed,
        place,
        truth,
        required.build(),
        lacking);
  }

  private void add(
      Requirement requirement,
      Node observed,
      Place place,
      Truth truth,
      ImmutableList<Bound> required,
      Optional<String> lacking) {
    found.add(Finding.of(
        requirement.code(),
        requirement.sentence(),
        path(observed, place),
        truth,
        observed(observed, place),
        required,
        lacking));
  }

  private Optional<String> observed(Node observed, Place place) {
    if (observed instanceof FactNode fact) {
      return fact.written(scope(place));
    }
    long value = value(observed, place);
    return value == Node.UNKNOWN ? Optional.empty() : Optional.of(Values.write(observed, value));
  }

  /** Where something was observed. An item's condition may ask for a fact of the claim. */
  private static String path(Node observed, Place place) {
    String subject = Walk.subject(observed);
    String list = place.list() == null ? "" : place.list().name();
    return place.list() != null && subject.startsWith(list + ".")
        ? list + "[" + place.index() + "]" + subject.substring(list.length())
        : subject;
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
