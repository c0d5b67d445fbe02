package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a provision where a comparison is met and where it is not.
 *
 * @param verdict everything that must be met
 * @param terms the terms of the grant
 * @param above the conditions within the grant, or of the warnings, that the comparison is a part of
 */
record Fork(Branches verdict, ImmutableList<Branches> terms, ImmutableList<Condition> above) {

  private static final Node MET = new Constant("met", "", Sort.TRUTH, 1);
  private static final Node UNMET = new Constant("unmet", "", Sort.TRUTH, 0);

  /** An expression where the comparison is met, and where it is not. */
  record Branches(Node met, Node unmet) {
    Node on(boolean side) {
      return side ? met : unmet;
    }
  }

  /** A condition on the items of a list, or on the claim where there is none. */
  record Condition(@Nullable Fact<?, ?> list, Branches branches) {}

  static Fork of(
      Comparison comparison,
      Node verdict,
      ImmutableList<Node> terms,
      ImmutableList<Caution> cautions) {
    Node condition = comparison.condition();
    ImmutableList.Builder<Condition> above = ImmutableList.builder();
    if (comparison.effect() == Comparison.Effect.WARNING) {
      cautions.forEach(caution -> above(caution.condition(), caution.list(), condition, above));
    } else {
      terms.forEach(term -> above(term, null, condition, above));
    }
    return new Fork(
        branches(verdict, condition),
        terms.stream()
            .map(term -> branches(term, condition))
            .collect(ImmutableList.toImmutableList()),
        above.build());
  }

  private static void above(
      Node node,
      @Nullable Fact<?, ?> list,
      Node condition,
      ImmutableList.Builder<Condition> found) {
    if (node.sort() == Sort.TRUTH) {
      Branches branches = branches(node, condition);
      if (!branches.met().equals(branches.unmet())) {
        found.add(new Condition(list, branches));
      }
      return;
    }
    Fact<?, ?> below = node instanceof OfList ofList ? ofList.list() : list;
    node.operands().forEach(operand -> above(operand, below, condition, found));
  }

  private static Branches branches(Node root, Node condition) {
    return new Branches(replaced(root, condition, true), replaced(root, condition, false));
  }

  private static Node replaced(Node root, Node condition, boolean met) {
    return Walk.rewrite(root, node -> {
      if (node.equals(condition)) {
        return met ? MET : UNMET;
      }
      return node instanceof Dated dated && band(dated).equals(condition)
          ? new Constant(
              dated.name(), dated.sentence(), dated.sort(), met ? dated.after() : dated.before())
          : node;
    });
  }

  /** The comparison that a value stands for which changes on a day. */
  static Node band(Dated dated) {
    return new Compare(dated.day(), Compare.Operator.AT_LEAST, dated.change());
  }
}
