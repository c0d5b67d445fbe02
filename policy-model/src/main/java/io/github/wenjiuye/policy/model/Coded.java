package io.github.wenjiuye.policy.model;

/**
 * A member of a closed list: it has a code on the wire and a Chinese term of the notice or of its field. Implemented by
 * the enumerations of this library alone.
 */
public interface Coded {

  /**
   * The code on the wire, such as {@code SMALL} or, for a league, {@code 150100}.
   *
   * @return the code, never empty
   */
  String code();

  /**
   * The Chinese term, such as {@code 小型}; JSON accepts it in the place of the code.
   *
   * @return the term, never empty
   */
  String chinese();

  /**
   * The name in English, such as {@code small}.
   *
   * @return the name, in lower case but for proper names
   */
  String english();
}
