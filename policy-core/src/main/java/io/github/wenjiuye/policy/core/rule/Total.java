package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.List;
import java.util.Optional;

/**
 * A term summed over the items of a list. Of a condition it is the number of items that meet it.
 *
 * @param list the list
 * @param term what is summed, over facts of an item and of the claim
 */
public record Total(Fact<?, ?> list, Node term) implements OfList {

  @Override
  public Optional<Node> condition() {
    if (term.sort() == Sort.TRUTH) {
      return Optional.of(term);
    }
    return term instanceof Choice choice
            && choice.otherwise() instanceof Constant nothing
            && nothing.value() == 0
        ? Optional.of(choice.condition())
        : Optional.empty();
  }

  @Override
  public Sort sort() {
    return term.sort() == Sort.TRUTH ? Sort.COUNT : term.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(term);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Total(list, operands.get(0));
  }

  @Override
  public long apply(long[] values) {
    throw new IllegalStateException("A total is taken item by item");
  }

  @Override
  public long eval(Scope scope) {
    List<?> items = items(scope.claim());
    if (items == null) {
      return UNKNOWN;
    }
    long sum = 0;
    for (Object item : items) {
      scope.enter(item);
      long value = term.eval(scope);
      if (value == UNKNOWN) {
        sum = UNKNOWN;
        break;
      }
      sum = Math.addExact(sum, value);
    }
    scope.enter(null);
    return sum;
  }

  @Override
  public String toString() {
    return "total of " + list.name() + " (" + term + ")";
  }
}
