package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Arrays;

/** Something that is true or false in a rule. */
public final class Condition {

  private final Node node;

  Condition(Node node) {
    this.node = node;
  }

  /**
   * A yes or no of the claim is yes.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the condition
   */
  public static <C> Condition holds(Fact<C, Boolean> fact) {
    return holds(FactNode.ofClaim(fact));
  }

  /**
   * A yes or no of a party of the claim is yes.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the condition
   */
  public static <C, P> Condition holds(Fact<C, P> party, Fact<P, Boolean> fact) {
    return holds(FactNode.ofClaim(party, fact));
  }

  /**
   * A yes or no of the claim is no.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the condition
   */
  public static <C> Condition isNot(Fact<C, Boolean> fact) {
    return isNot(FactNode.ofClaim(fact));
  }

  /**
   * A yes or no of a party of the claim is no.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the condition
   */
  public static <C, P> Condition isNot(Fact<C, P> party, Fact<P, Boolean> fact) {
    return isNot(FactNode.ofClaim(party, fact));
  }

  static Condition isNot(FactNode fact) {
    return new Condition(new OneOf(fact, ImmutableSet.of(0L), ImmutableList.of()));
  }

  static Condition holds(FactNode fact) {
    return new Condition(new OneOf(fact, ImmutableSet.of(1L), ImmutableList.of()));
  }

  /**
   * Every one of several conditions.
   *
   * @param conditions the conditions
   * @return true where all are
   */
  public static Condition all(Condition... conditions) {
    return new Condition(new All(nodes(conditions)));
  }

  /**
   * At least one of several conditions.
   *
   * @param conditions the conditions
   * @return true where one is
   */
  public static Condition any(Condition... conditions) {
    return new Condition(new Any(nodes(conditions)));
  }

  private static ImmutableList<Node> nodes(Condition... conditions) {
    return Arrays.stream(conditions).map(Condition::node).collect(ImmutableList.toImmutableList());
  }

  /**
   * One of several conditions, by a reading.
   *
   * @param reading the reading
   * @param choices the conditions by its codes, the default first
   * @return the condition that applies
   */
  public static Condition byReading(Reading reading, ImmutableMap<String, Condition> choices) {
    ImmutableMap.Builder<String, Node> nodes = ImmutableMap.builder();
    choices.forEach((code, condition) -> nodes.put(code, condition.node));
    return new Condition(new ByReading(reading, nodes.buildOrThrow()));
  }

  /** The expression. */
  Node node() {
    return node;
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
