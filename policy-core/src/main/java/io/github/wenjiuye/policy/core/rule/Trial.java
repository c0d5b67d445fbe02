package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resolved provision to be tried on claims that nobody has made yet: what each of its conditions comes to, and at which
 * values of a fact something changes.
 */
public final class Trial {

  /** The index of what is no item of a list. */
  public static final int NO_ITEM = -1;

  private final Plan plan;
  private final Node verdict;
  private final ImmutableList<Requirement> requirements;
  private final Bearing bearing;
  private final Turns turns;
  private final Map<Asked, Long> truths = new HashMap<>();
  private final Map<Asked, ImmutableList<Pending>> pending = new HashMap<>();

  Trial(Plan plan) {
    this.plan = plan;
    Provision provision = plan.provision();
    this.verdict = provision.verdict();
    ImmutableList.Builder<Requirement> all = ImmutableList.builder();
    provision
        .window()
        .ifPresent(window -> all.add(new Requirement(
            provision.id() + "/" + Walk.subject(window.day()),
            window.sentence().orElseGet(provision::sentence),
            new All(window.conditions()))));
    this.requirements =
        all.addAll(provision.requirements()).addAll(provision.duties()).build();
    this.bearing = new Bearing(provision);
    this.turns = new Turns(requirements, provision.roots(), bearing);
  }

  /**
   * Everything that must be met: the window, the requirements and the duties.
   *
   * @return each with its sentence, in the order of the provision
   */
  public ImmutableList<Requirement> requirements() {
    return requirements;
  }

  /**
   * The facts at which an expression looks.
   *
   * @param node an expression
   * @return each once
   */
  public static ImmutableSet<FactNode> allFacts(Node node) {
    return Walk.nodes(ImmutableList.of(node), FactNode.class);
  }

  /**
   * The facts at which an expression looks itself, not by way of the items of a list.
   *
   * @param node an expression
   * @return each once
   */
  public static ImmutableSet<FactNode> facts(Node node) {
    return direct(node)
        .filter(FactNode.class::isInstance)
        .map(FactNode.class::cast)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The totals of lists at which an expression looks.
   *
   * @param node an expression
   * @return each once
   */
  public static ImmutableSet<Total> totals(Node node) {
    return direct(node)
        .filter(Total.class::isInstance)
        .map(Total.class::cast)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether an expression looks at lists, so that more of a claim bears on it than its facts. */
  static boolean looksAtLists(Node node) {
    return direct(node).anyMatch(OfList.class::isInstance);
  }

  private static Stream<Node> direct(Node node) {
    return node instanceof OfList
        ? Stream.of(node)
        : Stream.concat(Stream.of(node), node.operands().stream().flatMap(Trial::direct));
  }

  /**
   * The comparisons at which a fact takes part.
   *
   * @param fact one of the provision's
   * @return those on which the verdict depends
   */
  public ImmutableList<Node> comparing(FactNode fact) {
    return turns.comparing(fact);
  }

  /**
   * The local standards at which a condition looks.
   *
   * @param condition a condition
   * @return their names on the wire
   */
  public static ImmutableSet<String> standards(Node condition) {
    return Walk.nodes(ImmutableList.of(condition)).stream()
        .flatMap(node -> node instanceof Lookup lookup
            ? Stream.of(lookup.standard())
            : node instanceof Unstated unstated ? Stream.of(unstated.standard()) : Stream.empty())
        .map(LocalStandard::wireName)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The day on which the provision begins.
   *
   * @return the first day of the window; {@link Node#UNKNOWN} where no day is asked for
   */
  public long firstDay() {
    return plan.provision()
        .window()
        .map(Window::first)
        .filter(first -> first.sort() == Sort.DAY && first instanceof Constant)
        .map(first -> ((Constant) first).value())
        .orElse(Node.UNKNOWN);
  }

  /**
   * What is decided on a claim.
   *
   * @param claim a valid claim
   * @return 1 where it succeeds whatever turns out, 0 where it fails, {@link Node#UNKNOWN} where it depends
   */
  public long verdict(Claim claim) {
    List<Node> unsettled = unsettled(claim);
    if (unsettled == null) {
      return 0;
    }
    List<Long> truths =
        unsettled.stream().map(condition -> truth(condition, claim)).toList();
    if (truths.contains(0L)) {
      return 0;
    }
    long open = truths.stream().filter(truth -> truth == Node.UNKNOWN).count();
    return open == 0 ? 1 : open == 1 ? Node.UNKNOWN : truth(claim, verdict);
  }

  /** What Kleene's tables leave open; null where they settle that something fails. */
  private @Nullable List<Node> unsettled(Claim claim) {
    List<Node> unsettled = new ArrayList<>();
    for (Requirement requirement : requirements) {
      long value = value(requirement.condition(), claim, Optional.empty(), NO_ITEM);
      if (value == 0) {
        return null;
      } else if (value == Node.UNKNOWN) {
        unsettled.add(requirement.condition());
      }
    }
    return unsettled;
  }

  /**
   * What an open verdict depends on.
   *
   * @param claim a valid claim, of which the verdict depends on what is not known
   * @return each once
   */
  public ImmutableList<Pending> open(Claim claim) {
    List<Node> open = requirements.stream()
        .map(Requirement::condition)
        .filter(condition -> value(condition, claim, Optional.empty(), NO_ITEM) == Node.UNKNOWN
            && truth(condition, claim) == Node.UNKNOWN)
        .toList();
    return open.size() == 1
        ? remembered(open.get(0), claim, pending, this::pending)
        : pending(claim, verdict);
  }

  private record Asked(Node condition, ImmutableList<Long> facts) {}

  /** What a condition that is open comes to. */
  private long truth(Node condition, Claim claim) {
    return remembered(condition, claim, truths, this::truth);
  }

  /** Little of what a condition looks at changes from claim to claim. */
  private <T> T remembered(
      Node condition, Claim claim, Map<Asked, T> known, BiFunction<Claim, Node, T> found) {
    if (looksAtLists(condition)) {
      return found.apply(claim, condition);
    }
    Scope scope = new Scope(claim);
    Asked asked = new Asked(
        condition,
        facts(condition).stream()
            .flatMap(fact -> bearing.on(fact).stream())
            .distinct()
            .map(fact -> fact.eval(scope))
            .collect(ImmutableList.toImmutableList()));
    return known.computeIfAbsent(asked, key -> found.apply(claim, condition));
  }

  private long truth(Claim claim, Node condition) {
    return Open.truth(ground(claim, ImmutableList.of(condition)));
  }

  private ImmutableList<Pending> pending(Claim claim, Node condition) {
    return ImmutableList.copyOf(
        Open.of(ground(claim, ImmutableList.of(condition, condition)), 0).pending());
  }

  private Cell ground(Claim claim, ImmutableList<Node> asked) {
    return Ground.of(claim, asked, plan.provision().roots());
  }

  /**
   * What an expression comes to.
   *
   * @param node the expression
   * @param claim the claim
   * @param list the list whose item it is about, where it is about one
   * @param index the item's place in it, or {@link #NO_ITEM}
   * @return its value, or {@link Node#UNKNOWN}
   */
  public static long value(Node node, Claim claim, Optional<Fact<?, ?>> list, int index) {
    try {
      return node.eval(scope(claim, list, index));
    } catch (ArithmeticException e) { // What is too large to be counted is not known.
      return Node.UNKNOWN;
    }
  }

  /**
   * What is stated of a fact.
   *
   * @param fact the fact
   * @param claim the claim
   * @param index the place of the item that has it, or {@link #NO_ITEM}
   * @return the value as it stands on the wire; empty where it is unknown, or follows from what else is stated
   */
  public static Optional<String> written(FactNode fact, Claim claim, int index) {
    return fact.written(scope(claim, fact.list(), index));
  }

  private static Scope scope(Claim claim, Optional<Fact<?, ?>> list, int index) {
    List<?> items = index == NO_ITEM ? null : OfList.items(list.orElseThrow(), claim);
    return items == null ? new Scope(claim) : new Scope(claim, items.get(index));
  }

  /**
   * The value of a fact that a number stands for.
   *
   * @param fact a fact of the provision
   * @param code the number
   * @return the value; empty where the number stands for none, or for a text that no standard gives
   */
  public static Optional<Object> value(FactNode fact, long code) {
    if (fact.sort() == Sort.TEXT) {
      return fact.texts()
          .filter(names -> code >= 0 && code < names.size())
          .map(names -> names.get((int) code));
    }
    return fact.leaf().domain().value(code);
  }

  /**
   * The fact that can no longer be stated where a yes or no is yes.
   *
   * @param fact the yes or no
   * @return the other fact of the same party, if there is one
   */
  public static Optional<FactNode> excluded(FactNode fact) {
    return fact.holder().map(Shape::relations).orElse(ImmutableList.of()).stream()
        .filter(relation -> relation.kind() == Relation.Kind.NOT_BESIDE)
        .filter(relation -> relation.subject().equals(fact.leaf()))
        .findFirst()
        .map(relation -> fact.beside(relation.other()));
  }

  /**
   * What the facts of a party demand of the order of one another.
   *
   * @param fact a fact of the party
   * @return the relations
   */
  public static ImmutableList<Relation> relations(FactNode fact) {
    return fact.holder().map(Shape::relations).orElse(ImmutableList.of()).stream()
        .filter(relation -> relation.kind() != Relation.Kind.NOT_BESIDE)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Another fact of the same party.
   *
   * @param fact a fact of the party
   * @param other the other
   * @return the same path with the other at its end
   */
  public static FactNode beside(FactNode fact, Fact<?, ?> other) {
    return fact.beside(other);
  }

  /**
   * The facts of the same party at which the provision does not look, and which can yet not have any value beside this one.
   *
   * @param fact one of the provision's
   * @return such as the day on which a loan is due, where only the day of its issue counts
   */
  public ImmutableList<FactNode> idle(FactNode fact) {
    return Bearing.partners(fact, relations(fact))
        .filter(other -> !bearing.isUsed(other))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The values of facts beside which a comparison of the verdict can change, all else as a claim says.
   *
   * @param claim a claim in which the facts are not known
   * @param unknown the facts by their paths, all of them of one item where one is
   * @param index the place of the item that has them, or {@link #NO_ITEM}
   * @param widely whether other unknown facts can link them to what else is asked for
   * @return for each fact that matters the values as rules see them, every one where there are few
   */
  public ImmutableMap<String, long[]> turns(
      Claim claim, ImmutableMap<String, FactNode> unknown, int index, boolean widely) {
    return turns.of(claim, unknown, index, widely);
  }
}
