package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which language to speak: what {@code --lang} says, else what the locale of the terminal says. It is settled before
 * the arguments are parsed, so that help and errors are in it too.
 */
final class Languages {

  static final String OPTION = "--lang";

  /** What decides on the language of messages, the strongest first (POSIX). */
  static final ImmutableList<String> VARIABLES = ImmutableList.of("LC_ALL", "LC_MESSAGES", "LANG");

  private Languages() {}

  static ImmutableList<String> tags() {
    return Arrays.stream(Language.values())
        .map(Language::tag)
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands after {@code --lang}; the last counts. */
  static Optional<String> given(String... args) {
    Optional<String> given = Optional.empty();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(OPTION + "=")) {
        given = Optional.of(args[i].substring(OPTION.length() + 1));
      } else if (args[i].equals(OPTION) && i + 1 < args.length) {
        given = Optional.of(args[i + 1]);
      }
    }
    return given;
  }

  /** The language of a tag, {@code zh-CN}, also spelt as locales are, or of another country, or of none. */
  static Optional<Language> ofTag(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> first(language.tag()).equals(first(tag)))
        .findFirst();
  }

  private static String first(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
  }

  static Language ofLocale(Map<String, String> env) {
    for (String variable : VARIABLES) {
      String locale = env.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return ofTag(locale).orElse(Language.EN);
      }
    }
    return Language.EN;
  }
}
