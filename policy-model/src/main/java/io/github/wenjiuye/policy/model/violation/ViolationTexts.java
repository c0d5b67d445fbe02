package io.github.wenjiuye.policy.model.violation;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.Map;

/** The texts of the violations, one bundle for each language, read when the first violation is told. */
final class ViolationTexts {

  private static final Texts TEXTS = Texts.of(ViolationTexts.class, "violations");

  private ViolationTexts() {}

  static String text(Language language, String code, Map<String, String> parameters) {
    return TEXTS.text(language, code, parameters);
  }
}
