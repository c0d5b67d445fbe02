package io.github.wenjiuye.policy.model.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts by key and language, from two UTF-8 property files beside a class: {@code name_zh-CN.properties} and
 * {@code name_en.properties}, with the same keys. Parameters stand in braces, {@code {fact}}. For the library's own
 * modules.
 */
public final class Texts {

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

  private final ImmutableMap<Language, ImmutableMap<String, String>> texts;

  private Texts(ImmutableMap<Language, ImmutableMap<String, String>> texts) {
    this.texts = texts;
  }

  /**
   * Reads the texts beside a class.
   *
   * @param owner the class whose module and package hold the files
   * @param name the files' name, without language and ending
   * @return the texts
   * @throws IllegalStateException if a file is not there, or the two do not have the same keys
   */
  public static Texts of(Class<?> owner, String name) {
    ImmutableMap.Builder<Language, ImmutableMap<String, String>> texts = ImmutableMap.builder();
    for (Language language : Language.values()) {
      texts.put(language, read(owner, name + "_" + language.tag() + ".properties"));
    }
    ImmutableMap<Language, ImmutableMap<String, String>> all = texts.buildOrThrow();
    ImmutableSet<String> chinese = keys(all, Language.ZH_CN);
    ImmutableSet<String> english = keys(all, Language.EN);
    if (!chinese.equals(english)) {
      throw new IllegalStateException(
          "The two languages of " + name + " do not have the same keys");
    }
    return new Texts(all);
  }

  private static ImmutableSet<String> keys(
      ImmutableMap<Language, ImmutableMap<String, String>> texts, Language language) {
    ImmutableMap<String, String> found = texts.get(language);
    return found == null ? ImmutableSet.of() : found.keySet();
  }

  private static ImmutableMap<String, String> read(Class<?> owner, String file) {
    try (InputStream bytes = owner.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("No " + file + " beside " + owner.getName());
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      ImmutableMap.Builder<String, String> read = ImmutableMap.builder();
      properties.stringPropertyNames().stream()
          .sorted()
          .forEach(key -> read.put(key, properties.getProperty(key)));
      return read.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key.
   *
   * @param language the reader's language
   * @param key the key
   * @param parameters what stands in braces
   * @return the text with its parameters filled in
   * @throws IllegalArgumentException if there is no such key, or a parameter is not given
   */
  public String text(Language language, String key, Map<String, String> parameters) {
    String template = find(language, key)
        .orElseThrow(
            () -> new IllegalArgumentException("No text for " + key + " in " + language.tag()));
    return PARAMETER
        .matcher(template)
        .replaceAll(
            match -> java.util.regex.Matcher.quoteReplacement(parameter(key, match, parameters)));
  }

  private static String parameter(String key, MatchResult match, Map<String, String> parameters) {
    String value = parameters.get(match.group(1));
    if (value == null) {
      throw new IllegalArgumentException("The text for " + key + " needs " + match.group());
    }
    return value;
  }

  /**
   * The text of a key without parameters.
   *
   * @param language the reader's language
   * @param key the key
   * @return the text
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(Language language, String key) {
    return text(language, key, Map.of());
  }

  /**
   * The text of a key as it stands in the file.
   *
   * @param language the reader's language
   * @param key the key
   * @return the template, if there is one
   */
  public Optional<String> find(Language language, String key) {
    ImmutableMap<String, String> found = texts.get(language);
    return found == null ? Optional.empty() : Optional.ofNullable(found.get(key));
  }

  /**
   * All keys.
   *
   * @return the keys, the same in both languages
   */
  public ImmutableSet<String> keys() {
    return keys(texts, Language.EN);
  }
}
