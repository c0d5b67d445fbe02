package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.column.ClaimColumns;

/** What a provision comes to for the rows of columns of one layout. */
interface RowKernel {

  /** What a row comes to that has to be decided as a claim. */
  long OPEN = Node.UNKNOWN;

  /** What a row comes to where the claim fails. */
  long INELIGIBLE = OPEN + 1;

  /** What a row comes to where the claim cannot be true. */
  long INVALID = OPEN + 2;

  /**
   * Decides rows.
   *
   * @param columns columns of the layout
   * @param from the first row
   * @param to the row after the last
   * @param outcomes where one of the above is put for each row, or the amount where the claim succeeds
   * @throws Throwable whatever a step of a decision throws
   */
  void run(ClaimColumns columns, int from, int to, long[] outcomes) throws Throwable;
}
