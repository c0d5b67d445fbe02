package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Optional;

/** The words of one language for a reading. */
public final class ReadingWords {

  private final Words words;

  /**
   * The words of a language.
   *
   * @param language the reader's language
   */
  public ReadingWords(Language language) {
    this(new Words(language));
  }

  ReadingWords(Words words) {
    this.words = words;
  }

  /**
   * What the text leaves open.
   *
   * @param reading the reading
   * @return a question
   */
  public String question(Reading reading) {
    return text(reading.id());
  }

  /**
   * What each code means.
   *
   * @param reading the reading
   * @return meanings by code, the default first
   */
  public ImmutableMap<String, String> meanings(Reading reading) {
    return Maps.toMap(reading.codes(), code -> text(reading.id() + "." + code));
  }

  /**
   * Why the default is the default.
   *
   * @param reading the reading
   * @return a sentence
   */
  public String reason(Reading reading) {
    return text(reading.id() + ".reason");
  }

  /**
   * Which value may be given in the place of a code.
   *
   * @param reading the reading
   * @return the kind of value with an example, if there may be one
   */
  public Optional<String> value(Reading reading) {
    return reading.valueSort().map(sort -> words.standard("value." + sort, ImmutableMap.of()));
  }

  private String text(String key) {
    return words
        .reading(key)
        .orElseThrow(() -> new IllegalArgumentException("There are no words for " + key));
  }
}
