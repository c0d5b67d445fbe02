package io.github.wenjiuye.policy.model.advice;

import com.google.common.collect.ImmutableList;

/**
 * What would turn a refusal. Both lists are empty for a claim that is not refused.
 *
 * @param remedies the ways that there are, each enough by itself, the nearest first
 * @param obstacles where there is no way: what would have to be otherwise and cannot be changed
 */
public record Advice(ImmutableList<Remedy> remedies, ImmutableList<Obstacle> obstacles) {

  private static final Advice NONE = new Advice(ImmutableList.of(), ImmutableList.of());

  /**
   * The advice on a claim that is not refused.
   *
   * @return nothing to be done, and nothing in the way
   */
  public static Advice none() {
    return NONE;
  }

  /**
   * Whether something can be done.
   *
   * @return true where there is a remedy
   */
  public boolean isHopeful() {
    return !remedies.isEmpty();
  }
}
