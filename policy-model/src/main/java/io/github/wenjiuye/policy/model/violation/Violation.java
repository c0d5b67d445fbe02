package io.github.wenjiuye.policy.model.violation;

import io.github.wenjiuye.policy.model.Language;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is wrong with a piece of input.
 *
 * @param path where, such as {@code hires[0].contract.endsOn}; empty for the whole
 * @param value what stood there, as it stands on the wire, if it can be told
 * @param code stable from version to version, such as {@code atLeast}
 * @param chinese what is wrong and what is allowed, in Chinese
 * @param english the same in English
 */
public record Violation(
    String path, Optional<String> value, String code, String chinese, String english) {

  /**
   * A violation with the texts that belong to its code.
   *
   * @param path where
   * @param value what stood there
   * @param code a code that has texts in both languages
   * @param parameters what the texts name in braces
   * @return the violation
   * @throws IllegalArgumentException if there is no such code
   */
  public static Violation of(
      String path, Optional<String> value, String code, Map<String, String> parameters) {
    return new Violation(
        path,
        value,
        code,
        ViolationTexts.text(Language.ZH_CN, code, parameters),
        ViolationTexts.text(Language.EN, code, parameters));
  }

  /**
   * What is wrong and what is allowed.
   *
   * @param language the reader's language
   * @return a sentence
   */
  public String message(Language language) {
    return language == Language.ZH_CN ? chinese : english;
  }

  /**
   * The same violation inside something larger.
   *
   * @param parent the path of the larger thing that holds it, not empty
   * @return a violation whose path starts with the parent's
   */
  public Violation under(String parent) {
    boolean joint = !path.isEmpty() && !parent.isEmpty() && !path.startsWith("[");
    String joined = parent + (joint ? "." : "") + path;
    return new Violation(joined, value, code, chinese, english);
  }
}
