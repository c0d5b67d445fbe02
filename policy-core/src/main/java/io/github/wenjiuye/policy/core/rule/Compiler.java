package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Turns expressions into method handles, which a just-in-time compiler sees through from the claim to the value. Each takes its
 * subject, the item where a list is walked, and what is kept of lists that are asked for more than once. A node means what {@link
 * Node#apply} says; only what must not work out all of its operands is said here again.
 */
final class Compiler {

  private final Subject subject;
  private final MethodType type;
  private final ImmutableList<Node> kept;

  private Compiler(Subject subject, ImmutableList<Node> kept) {
    this.subject = subject;
    this.type = subject.type();
    this.kept = kept;
  }

  /**
   * What decides a claim where that is settled.
   *
   * @param claims the facts of a claim
   * @param verdict the conditions
   * @param terms the terms of the grant
   * @return from the claim to a {@link Decision}, or to null where something is open
   */
  static MethodHandle decision(
      Shape<? extends Claim> claims, Node verdict, ImmutableList<Node> terms) {
    Compiler compiler = new Compiler(new ClaimSubject(claims), askedTwice(verdict, terms));
    MethodHandle values = compiler.over(Steps.VALUES, terms);
    return insertArguments(Steps.DECIDE, 0, compiler.of(verdict), values, compiler.kept.size());
  }

  /**
   * What decides a row of columns where that is settled.
   *
   * @param columns columns of the layout that is to be read
   * @param door who is let in
   * @param verdict the conditions
   * @param terms the terms of the grant
   * @param hasAmount whether the first term is the amount
   * @return from columns and row to what {@link RowKernel} tells of it
   */
  static MethodHandle rows(
      ClaimColumns columns, Door door, Node verdict, ImmutableList<Node> terms, boolean hasAmount) {
    Compiler compiler = new Compiler(new ColumnSubject(columns), askedTwice(verdict, terms));
    MethodHandle granted =
        compiler.over(hasAmount ? ColumnSteps.AMOUNT : ColumnSteps.NOTHING, terms);
    return insertArguments(
        ColumnSteps.DECIDE,
        0,
        door.rows(columns),
        compiler.of(verdict),
        granted,
        compiler.kept.size());
  }

  /** What is taken over a list and asked for at more than one place. */
  private static ImmutableList<Node> askedTwice(Node verdict, ImmutableList<Node> terms) {
    Multiset<Node> lists = LinkedHashMultiset.create();
    for (Node node :
        Walk.nodes(ImmutableList.<Node>builder().add(verdict).addAll(terms).build())) {
      if (node instanceof OfList) {
        lists.add(node);
      }
    }
    return lists.elementSet().stream()
        .filter(list -> lists.count(list) > 1)
        .collect(ImmutableList.toImmutableList());
  }

  private MethodHandle of(Node node) {
    if (node instanceof OfList list) {
      MethodHandle taken = subject.list(list, this::of);
      int place = kept.indexOf(node);
      return place < 0 ? taken : subject.once(taken, place);
    }
    if (node instanceof FactNode fact) {
      return subject.fact(fact);
    }
    if (node instanceof All all) {
      return connected(all.conditions(), 0, Steps.BOTH);
    }
    if (node instanceof Any any) {
      return connected(any.conditions(), 1, Steps.EITHER);
    }
    if (node instanceof Choice choice) {
      return choice(choice);
    }
    return over(Steps.meaning(node), node.operands());
  }

  /** Conditions one after the other, until one of them decides alone. */
  private MethodHandle connected(ImmutableList<Node> conditions, long decisive, MethodHandle join) {
    if (conditions.isEmpty()) {
      return dropArguments(constant(long.class, 1 - decisive), 0, type.parameterList());
    }
    MethodHandle rest = of(conditions.get(conditions.size() - 1));
    for (Node condition : conditions.reverse().subList(1, conditions.size())) {
      MethodHandle further = collectArguments(join, 1, rest);
      MethodHandle decided = constant(long.class, decisive);
      rest = foldArguments(
          guardWithTest(
              insertArguments(Steps.IS, 0, decisive),
              dropArguments(decided, 0, further.type().parameterList()),
              further),
          of(condition));
    }
    return rest;
  }

  private MethodHandle choice(Choice choice) {
    MethodHandle then = dropArguments(of(choice.then()), 0, long.class);
    MethodHandle otherwise = dropArguments(of(choice.otherwise()), 0, long.class);
    MethodHandle either = over(Steps.SAME, ImmutableList.of(choice.then(), choice.otherwise()));
    return foldArguments(
        guardWithTest(
            insertArguments(Steps.IS, 0, Node.UNKNOWN),
            dropArguments(either, 0, long.class),
            guardWithTest(insertArguments(Steps.IS, 0, 1L), then, otherwise)),
        of(choice.condition()));
  }

  /** A function of the values of some nodes. */
  private MethodHandle over(MethodHandle function, List<Node> nodes) {
    MethodHandle composed = function.type().lastParameterType() == long[].class
        ? function.asCollector(long[].class, nodes.size())
        : function;
    int width = type.parameterCount();
    int[] order = new int[nodes.size() * width];
    for (int i = nodes.size() - 1; i >= 0; i--) {
      composed = collectArguments(composed, i, of(nodes.get(i)));
    }
    for (int i = 0; i < order.length; i++) {
      order[i] = i % width;
    }
    return permuteArguments(composed, type.changeReturnType(function.type().returnType()), order);
  }
}
