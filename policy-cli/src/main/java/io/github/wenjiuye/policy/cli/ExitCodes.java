package io.github.wenjiuye.policy.cli;

/** What a run ends with. */
final class ExitCodes {

  /** Done, whatever the verdicts. */
  static final int DONE = 0;

  /** A fault of the program or of its surroundings. */
  static final int FAULT = 1;

  /** Bad usage or bad input. */
  static final int REFUSED = 2;

  /** A verdict that {@code --fail-on} names. */
  static final int VERDICT = 3;

  /** A record is of other rules, or of another answer. */
  static final int DIFFERENT = 3;

  private ExitCodes() {}
}
