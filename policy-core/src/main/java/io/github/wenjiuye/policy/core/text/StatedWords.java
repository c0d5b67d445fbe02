package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Stated;
import io.github.wenjiuye.policy.model.Language;

/** The words of one language for the days and numbers of the notice. */
public final class StatedWords {

  private final Words words;
  private final Values values;
  private final Expressions expressions;

  /**
   * The words of a language.
   *
   * @param language the reader's language
   * @param resolution the readings under which a day is told on which a number changed
   */
  public StatedWords(Language language, Resolution resolution) {
    this(new Words(language), resolution);
  }

  private StatedWords(Words words, Resolution resolution) {
    this(words, new Expressions(words, resolution));
  }

  StatedWords(Words words, Expressions expressions) {
    this.words = words;
    this.values = new Values(words);
    this.expressions = expressions;
  }

  /**
   * What a day or number is.
   *
   * @param stated the day or number
   * @return a name
   */
  public String name(Stated stated) {
    return words.label("term." + stated.name()).orElse(stated.name());
  }

  /**
   * What the notice states.
   *
   * @param stated the day or number
   * @return its value, or both of them and when it changed
   */
  public String value(Stated stated) {
    return stated instanceof Constant constant
        ? values.code(constant.sort(), constant.value())
        : expressions.dated((Dated) stated);
  }

  /** The name and value of a day or number with its sentence. */
  String cited(Stated stated) {
    return words.cited(stated.sentence(), words.colon(name(stated), value(stated)));
  }
}
