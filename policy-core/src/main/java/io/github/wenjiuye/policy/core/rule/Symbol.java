package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.Arrays;

/**
 * A member of a closed list in a rule.
 *
 * @param <E> the list
 */
public final class Symbol<E extends Enum<E> & Coded> {

  private final FactNode node;

  Symbol(FactNode node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @param <E> the closed list
   * @return the word for it
   */
  public static <C, E extends Enum<E> & Coded> Symbol<E> of(Fact<C, E> fact) {
    return new Symbol<>(FactNode.ofClaim(fact));
  }

  /**
   * A fact of a party of the claim.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @param <E> the closed list
   * @return the word for it
   */
  public static <C, P, E extends Enum<E> & Coded> Symbol<E> of(Fact<C, P> party, Fact<P, E> fact) {
    return new Symbol<>(FactNode.ofClaim(party, fact));
  }

  /**
   * One of the members named.
   *
   * @param members the members, in the order in which they are told
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public final Condition isOneOf(E... members) {
    ImmutableList<Coded> listed = node.leaf().domain().symbols();
    return new Condition(new OneOf(
        node,
        Arrays.stream(members)
            .map(member -> (long) listed.indexOf(member))
            .collect(ImmutableSet.toImmutableSet()),
        ImmutableList.copyOf(members)));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
