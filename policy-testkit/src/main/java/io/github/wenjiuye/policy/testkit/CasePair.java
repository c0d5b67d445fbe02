package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableSet;

/**
 * Two claims that differ in whether they meet one condition, and in the answer: the condition alone decides.
 *
 * @param condition the condition as the rules print it, such as {@code receivedOn AT_MOST 2020-12-31}
 * @param decides what it decides
 * @param changed the facts that differ, such as {@code receivedOn}: one, where one alone can turn the condition
 * @param met the claim that meets it
 * @param unmet the claim that does not
 */
public record CasePair(
    String condition, Decides decides, ImmutableSet<String> changed, Case met, Case unmet) {

  /** What a condition decides. */
  public enum Decides {
    /** Whether the claim succeeds. */
    VERDICT,
    /** What is granted. */
    GRANT,
    /** Whether something is to be known beside. */
    WARNING
  }

  @Override
  public String toString() {
    return met + " / " + unmet;
  }
}
