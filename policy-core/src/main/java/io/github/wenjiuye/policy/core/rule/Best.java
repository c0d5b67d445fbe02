package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term summed over some of the items of a list that meet a condition: the first of them in an order, or those whose term is
 * greatest. Condition and order are over facts that every item must give.
 *
 * @param list the list
 * @param asked what the items must meet
 * @param order by what they are put in order, the least first; null for the greatest term first
 * @param term what is summed, 0 or more
 * @param limit how many of them count at most
 */
public record Best(Fact<?, ?> list, Node asked, @Nullable Node order, Node term, Node limit)
    implements OfList {

  @Override
  public Optional<Node> condition() {
    return Optional.of(asked);
  }

  @Override
  public Sort sort() {
    return term.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return order == null
        ? ImmutableList.of(asked, term, limit)
        : ImmutableList.of(asked, term, limit, order);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Best(
        list,
        operands.get(0),
        order == null ? null : operands.get(3),
        operands.get(1),
        operands.get(2));
  }

  @Override
  public long eval(Scope scope) {
    List<Integer> counted = counted(scope);
    if (counted == null) {
      return UNKNOWN;
    }
    List<?> items = Objects.requireNonNull(items(scope.claim()));
    List<Long> values = new ArrayList<>();
    for (int index : counted) {
      scope.enter(items.get(index));
      values.add(term.eval(scope));
    }
    scope.enter(null);
    if (values.contains(UNKNOWN)) {
      return UNKNOWN;
    }
    if (order == null) {
      values.sort(Comparator.reverseOrder());
    }
    long sum = 0;
    for (long value : values.subList(0, (int) Math.min(values.size(), limit.eval(scope)))) {
      sum = Arithmetic.plus(sum, value);
    }
    return sum;
  }

  /**
   * The places of the items that can count: those that meet the condition, of an ordered list no more than the limit. Null
   * where the list is unknown.
   *
   * @throws IllegalStateException if an item does not give what condition and order ask for
   */
  @Nullable
  List<Integer> counted(Scope scope) {
    List<?> items = items(scope.claim());
    if (items == null) {
      return null;
    }
    List<Integer> counted = new ArrayList<>();
    List<Long> ranks = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      scope.enter(items.get(index));
      if (known(asked, scope) == 1) {
        counted.add(index);
      }
      ranks.add(order == null ? 0 : known(order, scope));
    }
    scope.enter(null);
    if (order == null) {
      return counted;
    }
    counted.sort(Comparator.comparing(ranks::get));
    return counted.subList(0, (int) Math.min(counted.size(), limit.eval(scope)));
  }

  private static long known(Node node, Scope scope) {
    long value = node.eval(scope);
    if (value == UNKNOWN) {
      throw new IllegalStateException(node + " must be known of every item");
    }
    return value;
  }

  @Override
  public String toString() {
    return "sum of " + term + " of " + limit + " of " + list.name() + " with " + asked
        + (order == null ? ", the greatest" : " by " + order);
  }
}
