package io.github.wenjiuye.policy.core;

import io.github.wenjiuye.policy.core.text.DeterminationText;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;

/** Puts determinations into words that a clerk can read, in Chinese or English. */
public final class Explainer {

  private Explainer() {}

  /**
   * A determination as plain text: verdict, what is granted with its worksheet, each condition, what is still missing, and
   * what was relied on. The line of a condition starts with {@code ✓} where it is met, {@code ✗} where it is not and
   * {@code ?} where that is not known; no other line starts so.
   *
   * @param determination what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(Determination determination, Language language) {
    return DeterminationText.of(determination, language);
  }
}
