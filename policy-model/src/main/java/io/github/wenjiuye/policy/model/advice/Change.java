package io.github.wenjiuye.policy.model.advice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One fact that would have to be otherwise. Values are as they stand on the wire.
 *
 * @param fact the path of the fact, such as {@code hires[0].contract.endsOn}; of a list that grows, the list's
 * @param now the value in the claim, of a list the number of its items; empty where the claim does not state it
 * @param to the value that does, the nearest one; of what has no order every value that does
 * @param direction on which side of the present value it lies
 * @param by how far the two are apart: a number, yuan, days, months, or minutes of a time; empty where that means nothing
 * @param sentences the sentences that ask for it
 */
public record Change(
    String fact,
    Optional<String> now,
    ImmutableList<String> to,
    Direction direction,
    Optional<String> by,
    ImmutableList<String> sentences) {

  /** On which side of the present value the needed one lies. */
  public enum Direction {
    /** A greater number, sum or share. */
    MORE,
    /** A smaller number, sum or share. */
    LESS,
    /** A later day, month or time. */
    LATER,
    /** An earlier day, month or time. */
    EARLIER,
    /** More items of a list, each of which qualifies. */
    ADDED,
    /** Another value of what has no order. */
    OTHER
  }
}
