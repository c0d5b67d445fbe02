package io.github.wenjiuye.policy.json;

/** How claims stand in a document; answers are given in the same form. */
public enum DocumentForm {
  /** One JSON object. */
  SINGLE,
  /** A JSON array. */
  ARRAY,
  /** JSON Lines, or JSON objects one after another. */
  LINES
}
