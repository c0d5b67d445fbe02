package io.github.wenjiuye.policy.model.comparison;

import io.github.wenjiuye.policy.model.determination.Verdict;

/**
 * What becomes of a verdict.
 *
 * @param before the verdict before
 * @param after another one
 */
public record VerdictChange(Verdict before, Verdict after) {

  /**
   * The same seen from the other side.
   *
   * @return what was after is before
   */
  public VerdictChange reversed() {
    return new VerdictChange(after, before);
  }
}
