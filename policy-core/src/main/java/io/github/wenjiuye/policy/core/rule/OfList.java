package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the items of a list of the claim come to. Its operands are taken item by item. */
public sealed interface OfList extends Node permits Total, Best, Listing {

  /**
   * The list.
   *
   * @return a list of the claim
   */
  Fact<?, ?> list();

  /**
   * What an item must meet to count.
   *
   * @return the condition; empty where every item counts
   */
  Optional<Node> condition();

  /**
   * The items of the list in a claim.
   *
   * @param claim the claim
   * @return the items, or null where the list is unknown
   */
  default @Nullable List<?> items(Claim claim) {
    return items(list(), claim);
  }

  /**
   * The items of a list of a claim.
   *
   * @param list the list
   * @param claim the claim
   * @return the items, or null where the list is unknown
   */
  static @Nullable List<?> items(Fact<?, ?> list, Claim claim) {
    return (List<?>) list.readFrom(claim).orElse(null);
  }

  @Override
  default long apply(long[] values) {
    throw new IllegalStateException(this + " is taken item by item");
  }
}
