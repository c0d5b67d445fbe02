package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the conditions of a provision are told, worked out once, so that each claim only has its values written in. */
final class Telling {

  private final Provision provision;
  private final ImmutableList<Part> parts;
  private final Set<String> told = new HashSet<>();
  private boolean repeating;

  /** What is told of the claim, or of an item of a list. */
  sealed interface Part permits Line, Alternatives {}

  /**
   * One finding, for comparisons that look at the same thing, and those of the items that it counts.
   *
   * @param code the code of the condition
   * @param sentence the sentence that asks for it
   * @param observed what is told as observed
   * @param list the list of whose items it is observed; null where it is observed of the claim
   * @param subject what was looked at: a path in the claim, or in the item with the point before it
   * @param conditions the comparisons
   * @param whole all of them
   * @param measured those of them of which it is told how much is missing, where that can be said
   * @param fixed what they ask, where that is the same for every claim
   * @param items what is told of the items of lists
   */
  record Line(
      String code,
      String sentence,
      Node observed,
      @Nullable Fact<?, ?> list,
      String subject,
      ImmutableList<Node> conditions,
      Node whole,
      ImmutableList<Node> measured,
      @Nullable ImmutableList<Bound> fixed,
      ImmutableList<OfItems> items)
      implements Part {}

  /** What is told of each item of a list. */
  record OfItems(Total total, ImmutableList<Part> parts) {}

  /** Alternatives, of which not every one is told. */
  record Alternatives(Any any, ImmutableList<Alternative> each) implements Part {}

  /** One of several alternatives, and the facts by which it is given. */
  record Alternative(Node condition, ImmutableSet<FactNode> facts, ImmutableList<Part> parts) {}

  Telling(Provision provision) {
    this.provision = provision;
    ImmutableList.Builder<Part> all = ImmutableList.builder();
    provision.window().ifPresent(window -> all.add(window(window)));
    provision.requirements().forEach(asked -> all.addAll(parts(asked, asked.condition(), null)));
    provision.duties().forEach(duty -> all.addAll(parts(duty, duty.condition(), null)));
    this.parts = all.build();
  }

  ImmutableList<Part> parts() {
    return parts;
  }

  /** Whether the same may be told twice: by two requirements, or by each item of what it asks of the claim. */
  boolean isRepeating() {
    return repeating;
  }

  private Line window(Window window) {
    Requirement requirement = new Requirement(
        code(window.day()),
        window.sentence().orElseGet(provision::sentence),
        window.conditions().get(0));
    return line(requirement, window.conditions(), ImmutableList.of(), null);
  }

  private ImmutableList<Part> parts(
      Requirement requirement, Node condition, @Nullable Fact<?, ?> list) {
    if (condition instanceof All all) {
      ImmutableList.Builder<Part> parts = ImmutableList.builder();
      for (List<Node> group : together(all.conditions())) {
        parts.addAll(
            group.size() == 1
                ? parts(requirement, group.get(0), list)
                : ImmutableList.of(line(requirement, group, list)));
      }
      return parts.build();
    }
    if (condition instanceof Any any) {
      return ImmutableList.of(new Alternatives(
          any,
          any.conditions().stream()
              .map(each -> new Alternative(
                  each,
                  Walk.nodes(ImmutableList.of(each), FactNode.class),
                  parts(requirement, each, list)))
              .collect(ImmutableList.toImmutableList())));
    }
    return ImmutableList.of(line(requirement, List.of(condition), list));
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

  private Line line(Requirement requirement, List<Node> group, @Nullable Fact<?, ?> list) {
    ImmutableList<Node> conditions = ImmutableList.copyOf(group);
    return line(requirement, conditions, conditions, list);
  }

  private Line line(
      Requirement requirement,
      ImmutableList<Node> conditions,
      ImmutableList<Node> measured,
      @Nullable Fact<?, ?> list) {
    Node first = conditions.get(0);
    Node observed = Bounds.observed(first);
    String subject = Walk.subject(observed);
    Fact<?, ?> listed = list != null && subject.startsWith(list.name() + ".") ? list : null;
    String code = first == requirement.condition() ? requirement.code() : code(observed);
    repeating |= !told.add(code + " " + requirement.sentence() + " " + subject)
        || (list != null && listed == null);
    return new Line(
        code,
        requirement.sentence(),
        observed,
        listed,
        listed == null ? subject : subject.substring(listed.name().length()),
        conditions,
        conditions.size() == 1 ? first : new All(conditions),
        measured,
        Bounds.fixed(conditions).orElse(null),
        conditions.size() == 1 ? items(requirement, first) : ImmutableList.of());
  }

  private ImmutableList<OfItems> items(Requirement requirement, Node condition) {
    return Walk.nodes(ImmutableList.of(condition), Total.class).stream()
        .map(total -> new OfItems(total, parts(requirement, total.term(), total.list())))
        .collect(ImmutableList.toImmutableList());
  }

  private String code(Node observed) {
    return provision.id() + "/" + Walk.subject(observed);
  }
}
