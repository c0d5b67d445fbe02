package io.github.wenjiuye.policy.model.fact;

/** What can still be done about a fact for the sake of a claim that would fail by it. Declared once, beside the fact, by {@link Alters}. */
public enum Leeway {
  /** It can be arranged otherwise; a day only until it has passed. */
  FREE,
  /** It goes one way: from no to yes, from less to more, from a day to a later one. What was gained is not given up. */
  ONWARD,
  /** It is what somebody or something is, and is not chosen for the sake of a claim. */
  GIVEN,
  /** It has happened. */
  PAST
}
