package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.core.notice.Doubt;
import io.github.wenjiuye.policy.model.Language;

/** The words of one language for a doubt that is decided without a choice. */
public final class DoubtWords {

  private final Words words;

  /**
   * The words of a language.
   *
   * @param language the reader's language
   */
  public DoubtWords(Language language) {
    this(new Words(language));
  }

  DoubtWords(Words words) {
    this.words = words;
  }

  /**
   * What the text leaves open.
   *
   * @param doubt the doubt
   * @return a question
   */
  public String question(Doubt doubt) {
    return words.doubt(doubt.id());
  }

  /**
   * What is decided.
   *
   * @param doubt the doubt
   * @return a sentence
   */
  public String decision(Doubt doubt) {
    return words.doubt(doubt.id() + ".decision");
  }

  /**
   * Why it is decided so.
   *
   * @param doubt the doubt
   * @return a sentence
   */
  public String reason(Doubt doubt) {
    return words.doubt(doubt.id() + ".reason");
  }
}
