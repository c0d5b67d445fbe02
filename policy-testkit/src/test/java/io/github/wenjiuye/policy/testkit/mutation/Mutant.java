package io.github.wenjiuye.policy.testkit.mutation;

import io.github.wenjiuye.policy.core.rule.Provision;

/**
 * A provision that differs in one thing from the one that stands in the notice.
 *
 * @param name what differs, by which it is known among the others
 * @param provision the changed provision
 */
record Mutant(String name, Provision provision) {

  @Override
  public String toString() {
    return name;
  }
}
