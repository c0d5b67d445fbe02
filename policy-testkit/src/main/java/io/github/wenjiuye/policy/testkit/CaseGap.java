package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Language;

/**
 * A case that there cannot be, and why.
 *
 * @param kind what it would show
 * @param about the fact, such as {@code requested}, or the condition as the rules print it
 * @param chinese the reason
 * @param english the same in English
 */
public record CaseGap(Case.Kind kind, String about, String chinese, String english) {

  /**
   * Why there is no such case.
   *
   * @param language the reader's language
   * @return a sentence
   */
  public String reason(Language language) {
    return language == Language.ZH_CN ? chinese : english;
  }
}
