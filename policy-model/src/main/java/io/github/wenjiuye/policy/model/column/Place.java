package io.github.wenjiuye.policy.model.column;

import io.github.wenjiuye.policy.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a column stands among the facts of a claim.
 *
 * @param path the names from the claim to the fact, such as {@code hires.contract.endsOn}
 * @param fact the fact
 * @param index the number of the place, in the order of the facts
 * @param parent the party or list that has the fact; null where the claim has it
 * @param list the list of whose items it is a fact; null where it is one of the claim
 */
record Place(
    String path,
    Fact<?, ?> fact,
    int index,
    @Nullable Place parent,
    @Nullable Place list) {

  @Override
  public String toString() {
    return path;
  }
}
