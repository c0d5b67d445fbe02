package io.github.wenjiuye.policy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Caution;
import io.github.wenjiuye.policy.core.rule.GrantRule;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every provision that differs from a given one by one slip: a condition forgotten, a comparison turned, a number or a day
 * next to the right one, the other connective, another term of the grant.
 */
final class Mutants {

  private final Provision provision;
  private final Map<String, Provision> mutants = new LinkedHashMap<>();

  private Mutants(Provision provision) {
    this.provision = provision;
  }

  static ImmutableList<Mutant> of(Provision provision) {
    Mutants mutants = new Mutants(provision);
    mutants.window();
    mutants.requirements();
    mutants.cautions();
    GrantMutations.of(provision.grant())
        .forEach((name, grant) -> mutants.add("grant", name, mutants.with(grant)));
    return mutants.mutants.entrySet().stream()
        .map(entry -> new Mutant(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private void window() {
    if (provision.window().isEmpty()) {
      return;
    }
    Window window = provision.window().get();
    Node last = window.last();
    add("window", "none", with(Optional.empty()));
    slips("window", window.day(), day -> with(Optional.of(new Window(day, window.first(), last))));
    slips(
        "window",
        window.first(),
        first -> with(Optional.of(new Window(window.day(), first, last))));
    if (last != null) {
      add("window", "open", with(Optional.of(new Window(window.day(), window.first(), null))));
      slips(
          "window", last, end -> with(Optional.of(new Window(window.day(), window.first(), end))));
    }
  }

  private void requirements() {
    ImmutableList<Requirement> requirements = provision.requirements();
    for (int i = 0; i < requirements.size(); i++) {
      int index = i;
      Requirement requirement = requirements.get(i);
      add(requirement.code(), "none", with(without(requirements, index)));
      slips(
          requirement.code(),
          requirement.condition(),
          condition -> with(replaced(
              requirements,
              index,
              new Requirement(requirement.code(), requirement.sentence(), condition))));
    }
  }

  private void cautions() {
    ImmutableList<Caution> cautions = provision.cautions();
    for (int i = 0; i < cautions.size(); i++) {
      int index = i;
      Caution caution = cautions.get(i);
      add("warning", "none", withCautions(without(cautions, index)));
      slips(
          "warning",
          caution.condition(),
          condition -> withCautions(
              replaced(cautions, index, new Caution(caution.code(), caution.list(), condition))));
    }
  }

  private void slips(String part, Node root, Function<Node, Provision> around) {
    slips(root).forEach((name, slip) -> add(part, name, around.apply(slip)));
  }

  /** A tree with one slip somewhere, each in its turn, by what it was and what it is. */
  static Map<String, Node> slips(Node root) {
    Map<String, Node> slips = new LinkedHashMap<>(NodeMutations.of(root));
    ImmutableList<Node> operands = root.operands();
    for (int i = 0; i < operands.size(); i++) {
      int index = i;
      slips(operands.get(i))
          .forEach(
              (name, slip) -> put(slips, name, root.withOperands(replaced(operands, index, slip))));
    }
    return slips;
  }

  /** The same slip in several places is told apart by one mark more. */
  static <T> void put(Map<String, T> named, String name, T value) {
    String marked = name;
    while (named.containsKey(marked)) {
      marked += "'";
    }
    named.put(marked, value);
  }

  private void add(String part, String slip, Provision changed) {
    if (!changed.equals(provision)) {
      put(mutants, provision.id() + " " + part + ": " + slip, changed);
    }
  }

  static <T> ImmutableList<T> replaced(ImmutableList<T> all, int index, T other) {
    List<T> changed = new ArrayList<>(all);
    changed.set(index, other);
    return ImmutableList.copyOf(changed);
  }

  static <T> ImmutableList<T> without(ImmutableList<T> all, int index) {
    List<T> changed = new ArrayList<>(all);
    changed.remove(index);
    return ImmutableList.copyOf(changed);
  }

  private Provision with(Optional<Window> window) {
    return with(window, provision.requirements(), provision.grant(), provision.cautions());
  }

  private Provision with(ImmutableList<Requirement> requirements) {
    return with(provision.window(), requirements, provision.grant(), provision.cautions());
  }

  private Provision with(GrantRule grant) {
    return with(provision.window(), provision.requirements(), grant, provision.cautions());
  }

  private Provision withCautions(ImmutableList<Caution> cautions) {
    return with(provision.window(), provision.requirements(), provision.grant(), cautions);
  }

  private Provision with(
      Optional<Window> window,
      ImmutableList<Requirement> requirements,
      GrantRule grant,
      ImmutableList<Caution> cautions) {
    return new Provision(
        provision.id(),
        provision.shape(),
        provision.modality(),
        window,
        requirements,
        grant,
        cautions);
  }
}
