package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.Language;

/** What is said of the claims under one provision, in the words of one language. */
public final class ClaimWords {

  private final Words words;
  private final Places places;
  private final Values values;
  private final Expressions expressions;

  /**
   * The words for the claims under a provision.
   *
   * @param provision its number, such as {@code 16.1}
   * @param resolution the readings and standards under which they are told
   * @param language the reader's language
   */
  public ClaimWords(String provision, Resolution resolution, Language language) {
    this.words = new Words(language);
    this.places = new Places(words, provision);
    this.values = new Values(words);
    this.expressions = new Expressions(words, resolution);
  }

  /**
   * The name of a fact.
   *
   * @param path such as {@code hires[0].hiredOn}
   * @return such as <i>hire 1: day of hiring</i>
   */
  public String name(String path) {
    return places.at(path).in(words);
  }

  /**
   * A value of a fact.
   *
   * @param path such as {@code enterprise.size}
   * @param wire the value as it stands on the wire
   * @return such as <i>small</i>
   */
  public String value(String path, String wire) {
    return values.value(places.at(path).domain(), wire);
  }

  /**
   * A comparison.
   *
   * @param condition a comparison of the provision
   * @return what is asked of what, such as <i>size of the enterprise: medium, small or micro</i>
   */
  public String condition(Node condition) {
    return expressions.of(condition);
  }
}
