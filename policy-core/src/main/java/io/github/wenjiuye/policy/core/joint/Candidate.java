package io.github.wenjiuye.policy.core.joint;

import java.util.Optional;

/**
 * A party in one of the claims that are seen together, who may be in another, too.
 *
 * @param claim the place of the claim
 * @param path where the party stands in it, such as {@code hires[0]} or {@code enterprise}
 * @param item the place in the claim's list; {@link #WHOLE} for the claim's own party, and for a list of which nothing is known
 * @param party what is known of the party
 */
record Candidate(int claim, String path, int item, Optional<?> party) {

  /** In the place of an item where it is all or nothing. */
  static final int WHOLE = -1;
}
