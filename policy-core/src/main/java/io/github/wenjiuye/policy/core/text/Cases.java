package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.rule.ByReading;
import io.github.wenjiuye.policy.core.rule.Choice;
import io.github.wenjiuye.policy.core.rule.Compare;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OfList;
import io.github.wenjiuye.policy.core.rule.OneOf;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Window;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Domain;
import java.util.Optional;
import java.util.stream.LongStream;

/** Takes an expression apart into the cases between which its choices and dated values distinguish. */
final class Cases {

  private final Resolution resolution;
  private final ImmutableList<Guard> known;

  /** Cases of expressions under chosen readings, in a provision with such a window. */
  Cases(Resolution resolution, Optional<Window> window) {
    this.resolution = resolution;
    this.known = window
        .map(days -> new Guard(opened(days.day(), days.first()), true))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /**
   * A condition on which a case depends.
   *
   * @param condition the condition
   * @param holds whether it is met in this case
   */
  record Guard(Node condition, boolean holds) {

    /** What is met in this case; empty where the language has no word for the contrary. */
    Optional<Node> met() {
      if (holds) {
        return Optional.of(condition);
      }
      if (condition instanceof Compare compare) {
        return opposite(compare.operator())
            .map(operator -> new Compare(compare.left(), operator, compare.right()));
      }
      return condition instanceof OneOf oneOf && oneOf.symbol() instanceof FactNode fact
          ? others(oneOf, fact.leaf().domain())
          : Optional.empty();
    }

    private static Optional<Compare.Operator> opposite(Compare.Operator operator) {
      return switch (operator) {
        case AT_LEAST -> Optional.of(Compare.Operator.LESS_THAN);
        case AT_MOST -> Optional.of(Compare.Operator.MORE_THAN);
        case MORE_THAN -> Optional.of(Compare.Operator.AT_MOST);
        case LESS_THAN -> Optional.of(Compare.Operator.AT_LEAST);
        case EQUAL -> Optional.empty();
      };
    }

    private static Optional<Node> others(OneOf oneOf, Domain domain) {
      ImmutableSet<Long> codes = LongStream.rangeClosed(domain.min(), domain.max())
          .boxed()
          .filter(code -> !oneOf.codes().contains(code))
          .collect(ImmutableSet.toImmutableSet());
      ImmutableList<Coded> names = domain.symbols().stream()
          .filter(member -> !oneOf.names().contains(member))
          .collect(ImmutableList.toImmutableList());
      return codes.isEmpty()
          ? Optional.empty()
          : Optional.of(new OneOf(oneOf.symbol(), codes, names));
    }
  }

  /**
   * One case.
   *
   * @param guards when it is the case; empty where there is no other
   * @param expression what holds then
   */
  record Case(ImmutableList<Guard> guards, Node expression) {}

  /**
   * The cases of an expression, at least one; none that lies before the window opens. What is asked of each item stays
   * whole.
   */
  ImmutableList<Case> of(Node expression) {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    Node possible = expression;
    for (Guard guard : known) {
      possible = under(guard, possible);
    }
    split(ImmutableList.of(), possible, cases);
    return cases.build();
  }

  private void split(
      ImmutableList<Guard> guards, Node expression, ImmutableList.Builder<Case> cases) {
    Optional<Node> fork = fork(expression);
    if (fork.isEmpty()) {
      cases.add(new Case(guards, expression));
      return;
    }
    for (boolean holds : new boolean[] {true, false}) {
      Guard guard = new Guard(condition(fork.get()), holds);
      split(
          ImmutableList.<Guard>builder().addAll(guards).add(guard).build(),
          under(guard, expression),
          cases);
    }
  }

  private Optional<Node> fork(Node node) {
    if (node instanceof Choice || node instanceof Dated) {
      return Optional.of(node);
    }
    if (node instanceof OfList) {
      return Optional.empty();
    }
    if (node instanceof ByReading byReading) {
      return Optional.ofNullable(byReading.choices().get(resolution.choice(byReading.reading())))
          .flatMap(this::fork);
    }
    return node.operands().stream().flatMap(operand -> fork(operand).stream()).findFirst();
  }

  private static Node condition(Node fork) {
    return fork instanceof Dated dated
        ? opened(dated.day(), dated.change())
        : ((Choice) fork).condition();
  }

  private static Node opened(Node day, Node first) {
    return new Compare(day, Compare.Operator.AT_LEAST, first);
  }

  /** The expression with what a guard settles. */
  private static Node under(Guard guard, Node node) {
    if (node instanceof Choice choice && choice.condition().equals(guard.condition())) {
      return under(guard, guard.holds() ? choice.then() : choice.otherwise());
    }
    if (node instanceof Dated dated && condition(dated).equals(guard.condition())) {
      long value = guard.holds() ? dated.after() : dated.before();
      return new Constant(dated.name(), dated.sentence(), dated.sort(), value);
    }
    return node.withOperands(node.operands().stream()
        .map(operand -> under(guard, operand))
        .collect(ImmutableList.toImmutableList()));
  }
}
