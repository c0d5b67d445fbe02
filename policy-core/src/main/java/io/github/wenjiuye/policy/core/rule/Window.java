package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days between which the day of a claim must lie, both included.
 *
 * @param day the day that must lie in it
 * @param first the first day
 * @param last the last day; null where the window stays open
 */
public record Window(Node day, Node first, @Nullable Node last) {

  /** The condition that the window has opened. */
  Compare opened() {
    return new Compare(day, Compare.Operator.AT_LEAST, first);
  }

  /** The condition that the window has not closed. */
  Optional<Compare> notClosed() {
    return Optional.ofNullable(last).map(end -> new Compare(day, Compare.Operator.AT_MOST, end));
  }

  /** The sentence that states the day on which the window closes, or else the one on which it opens, if one does. */
  Optional<String> sentence() {
    Node stated = last == null ? first : last;
    return stated instanceof Constant constant && constant.sentence().contains(".")
        ? Optional.of(constant.sentence())
        : Optional.empty();
  }

  /** Both conditions. */
  ImmutableList<Node> conditions() {
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    conditions.add(opened());
    notClosed().ifPresent(conditions::add);
    return conditions.build();
  }
}
