package io.github.wenjiuye.policy.core.rule;

/**
 * Something in a provision that cannot be meant. Flaws are told to whoever writes provisions, so that their text is English
 * alone.
 *
 * @param kind what is wrong
 * @param provision the provision; where no provision reads something, the sentence or measure that leaves it open
 * @param place the requirement, the window or the grant; otherwise as the provision
 * @param text what is wrong: an expression, or what is not read
 */
record Flaw(Kind kind, String provision, String place, String text) {

  /** What can be wrong. */
  enum Kind {
    /** A condition, an alternative, or what is asked of an item, is met by nothing. */
    NEVER_MET("can never be met"),
    /** A condition, an alternative, or what is asked of an item, is met by everything. */
    NEVER_UNMET("can never be unmet"),
    /** No day lies in the window. */
    EMPTY_WINDOW("is a window without a day"),
    /** No claim succeeds. */
    NEVER_ELIGIBLE("can never be eligible"),
    /** Every claim succeeds. */
    NEVER_INELIGIBLE("can never be ineligible"),
    /** One of two values by a condition or a day is never used: another band or period covers its own. */
    EMPTY_BAND("is never used"),
    /** Two conditions, or two values between which is chosen, are the same. */
    REPEATED("stands there twice"),
    /** The claim has a fact of its own at which the provision never looks. */
    UNREAD_FACT("is a fact that nothing reads"),
    /** No provision asks for a local standard. */
    UNREAD_STANDARD("is a standard that nothing reads"),
    /** No provision asks for a reading. */
    UNREAD_READING("is a reading that nothing reads"),
    /** Two unknowns of a share or product meet in another comparison too: answers may be wider or narrower than the truth. */
    COUPLED("couples what another comparison couples too"),
    /** A sum over a list is compared: answers may be wider or narrower than the truth. */
    COMPARED_SUM("compares the sum of a list"),
    /** Claims are seen together under a provision that is not there. */
    NO_PROVISION("is a provision that is not there"),
    /** Claims are seen together for a party that the claims of a provision do not have. */
    FOREIGN_PARTY("is no fact of its claims"),
    /** Claims are seen together for each item of a list, and what is granted is not so much for each. */
    NO_SUM("is a list over whose items nothing is summed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String toString() {
    return place + ": " + text + " " + kind.words;
  }
}
