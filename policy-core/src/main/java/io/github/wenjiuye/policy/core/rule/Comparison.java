package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.Optional;

/**
 * One comparison of a provision: what is met or not by itself, before anything is joined.
 *
 * @param code the number of the provision with what is compared, such as {@code 16.1/hires.hiredOn}
 * @param effect what depends on it
 * @param condition the comparison
 * @param list the list of whose items it is asked, each by itself; empty where it is asked of the claim
 * @param facts the facts that it looks at
 */
public record Comparison(
    String code,
    Effect effect,
    Node condition,
    Optional<Fact<?, ?>> list,
    ImmutableSet<FactNode> facts) {

  /** What depends on a comparison; of several things the first. */
  public enum Effect {
    /** Whether the claim succeeds. */
    VERDICT,
    /** What is granted. */
    GRANT,
    /** Whether something is to be known beside. */
    WARNING
  }

  @Override
  public String toString() {
    return condition.toString();
  }
}
