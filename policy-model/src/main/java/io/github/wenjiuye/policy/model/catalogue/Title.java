package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.Language;

/**
 * What a chapter, measure or provision is called, or what a duty asks. The words are this library's own and quote nothing.
 *
 * @param chinese the words in Chinese
 * @param english the words in English
 */
public record Title(String chinese, String english) {

  /**
   * The words for a reader.
   *
   * @param language the reader's language
   * @return the words in that language
   */
  public String in(Language language) {
    return language == Language.ZH_CN ? chinese : english;
  }
}
