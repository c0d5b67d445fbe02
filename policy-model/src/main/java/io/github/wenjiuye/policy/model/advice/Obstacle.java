package io.github.wenjiuye.policy.model.advice;

/**
 * What stands against a claim and cannot be changed.
 *
 * @param change what would have to be otherwise; of a local standard its name, without values
 * @param reason why it cannot
 */
public record Obstacle(Change change, Reason reason) {

  /** Why something cannot be changed. */
  public enum Reason {
    /** It has happened, or the day has passed. */
    PAST,
    /** It is what somebody or something is. */
    GIVEN,
    /** It was gained, and is not given up for the sake of a claim. */
    GAINED,
    /** It is for the league to set. */
    STANDARD
  }
}
