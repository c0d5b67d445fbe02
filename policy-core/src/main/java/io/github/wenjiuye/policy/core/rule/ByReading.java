package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;

/**
 * One of several expressions, by a reading. Before anything is evaluated it is resolved to the one that was chosen.
 *
 * @param reading the reading
 * @param choices the expressions by the reading's codes, the default first
 */
public record ByReading(Reading reading, ImmutableMap<String, Node> choices) implements Node {

  /**
   * Checks that every code has its expression.
   *
   * @param reading the reading
   * @param choices the expressions by the reading's codes, the default first
   */
  public ByReading {
    if (!choices.keySet().asList().equals(reading.codes())) {
      throw new IllegalArgumentException(
          reading.id() + " has the codes " + reading.codes() + ", not " + choices.keySet());
    }
  }

  /**
   * The expression of a choice. A value in the place of a code stands for itself; where it is used in something else, that is
   * what the last code says, in which the value stands already.
   *
   * @param choice a code of the reading, or a value in its place
   * @return the expression
   * @throws IllegalArgumentException if the reading has no such choice
   */
  public Node chosen(String choice) {
    Node node = choices.get(choice);
    if (node != null) {
      return node;
    }
    Sort valueSort = reading
        .valueSort()
        .orElseThrow(() -> new IllegalArgumentException(reading.id() + " has no choice " + choice));
    return valueSort == sort()
        ? new Constant(reading.id(), "", valueSort, Values.parse(valueSort, choice))
        : choices.values().asList().get(choices.size() - 1);
  }

  @Override
  public Sort sort() {
    return choices.values().iterator().next().sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return choices.values().asList();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    ImmutableMap.Builder<String, Node> replaced = ImmutableMap.builder();
    for (int i = 0; i < operands.size(); i++) {
      replaced.put(choices.keySet().asList().get(i), operands.get(i));
    }
    return new ByReading(reading, replaced.buildOrThrow());
  }

  @Override
  public long apply(long[] values) {
    throw new IllegalStateException(reading.id() + " has not been resolved");
  }

  @Override
  public long eval(Scope scope) {
    throw new IllegalStateException(reading.id() + " has not been resolved");
  }

  @Override
  public String toString() {
    return "by " + reading.id() + " " + choices;
  }
}
