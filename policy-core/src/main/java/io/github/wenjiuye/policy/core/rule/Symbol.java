package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Arrays;

/**
 * A member of a closed list in a rule.
 *
 * @param <E> the list
 */
public final class Symbol<E extends Enum<E> & Coded> {

  private final Node node;

  Symbol(Node node) {
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
   * A member that a league or the region chooses.
   *
   * @param standard what is chosen
   * @param day the day whose choice counts
   * @param <E> the closed list
   * @return the word for it
   */
  public static <E extends Enum<E> & Coded> Symbol<E> of(LocalStandard standard, Day day) {
    return new Symbol<>(Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node()));
  }

  /** The expression. */
  Node node() {
    return node;
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
    return new Condition(new OneOf(
        node,
        Arrays.stream(members)
            .map(member -> (long)
                Arrays.asList(member.getDeclaringClass().getEnumConstants()).indexOf(member))
            .collect(ImmutableSet.toImmutableSet()),
        ImmutableList.copyOf(members)));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
