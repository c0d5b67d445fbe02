package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.List;
import java.util.Optional;

/**
 * Several terms of each item of a list, in the order of the items: a grant that has a part for each. It has no value beyond
 * being known; two worlds differ in it where they differ in a term of an item.
 *
 * @param list the list
 * @param terms what is told of each item
 */
public record Listing(Fact<?, ?> list, ImmutableList<Node> terms) implements OfList {

  /** The value of a listing of which everything is known. */
  static final long KNOWN = 0;

  @Override
  public Optional<Node> condition() {
    return Optional.empty();
  }

  @Override
  public Sort sort() {
    return Sort.ITEMS;
  }

  @Override
  public ImmutableList<Node> operands() {
    return terms;
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Listing(list, operands);
  }

  @Override
  public long eval(Scope scope) {
    List<?> items = items(scope.claim());
    if (items == null) {
      return UNKNOWN;
    }
    boolean known = true;
    for (Object item : items) {
      scope.enter(item);
      known &= terms.stream().allMatch(term -> term.eval(scope) != UNKNOWN);
    }
    scope.enter(null);
    return known ? KNOWN : UNKNOWN;
  }

  @Override
  public String toString() {
    return terms + " of each of " + list.name();
  }
}
