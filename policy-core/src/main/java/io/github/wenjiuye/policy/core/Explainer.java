package io.github.wenjiuye.policy.core;

import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.text.DeterminationText;
import io.github.wenjiuye.policy.core.text.ProvisionText;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;

/** Puts determinations and provisions into words that a clerk can read, in Chinese or English. */
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

  /**
   * A provision as plain text, for a reader who has no claim yet: its force, when it applies, each condition with its
   * sentence, what follows, the readings that touch it with every choice, the local standards that it needs with their
   * bounds, and the days and numbers of the notice. It is told under the evaluator's readings and with its local standards.
   *
   * @param evaluator whose readings and standards
   * @param provision one of {@link PolicyEvaluator#provisions()}, such as {@code 16.1}
   * @param language the reader's language
   * @return lines, each ended by a line feed
   * @throws InvalidInputException if there is no such provision; the message suggests the nearest
   */
  public static String explainProvision(
      PolicyEvaluator evaluator, String provision, Language language) {
    return ProvisionText.of(Notice.provision(provision), evaluator.resolution(), language);
  }
}
