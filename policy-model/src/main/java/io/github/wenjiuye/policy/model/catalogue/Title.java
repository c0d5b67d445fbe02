package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.Language;

/**
 * What a chapter, measure or provision is called. The words are this library's own and quote nothing.
 *
 * @param chinese the title in Chinese
 * @param english the title in English
 */
public record Title(String chinese, String english) {

  /**
   * The title for a reader.
   *
   * @param language the reader's language
   * @return the title in that language
   */
  public String in(Language language) {
    return language == Language.ZH_CN ? chinese : english;
  }
}
