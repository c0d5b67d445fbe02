package io.github.wenjiuye.policy.core.house;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and dates that stand in a piece of Java, in code or as a text; comments do not count. */
final class Literals {

  private static final Pattern TOKEN = Pattern.compile("(?s)/\\*.*?\\*/"
      + "|//[^\\n]*"
      + "|(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\")"
      + "|'(?:\\\\.|[^'\\\\])*'"
      + "|(?<number>(?<![\\w$])\\.?[0-9][\\w.]*)");

  /** A text that is a number, a date, a time or a share, and not the number of a sentence such as 16.1 or 22.1a. */
  private static final Pattern NUMBER_AS_TEXT =
      Pattern.compile("\\s*[-+]?[0-9][-0-9.,:/eE]*\\s*[%％]?\\s*");

  private static final Pattern SENTENCE = Pattern.compile("([1-9]|1[0-9]|2[0-8])\\.[1-9][a-z]?");

  private Literals() {}

  static ImmutableList<String> in(String source) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    Matcher tokens = TOKEN.matcher(source);
    while (tokens.find()) {
      String text = tokens.group("text");
      if (tokens.group("number") != null) {
        found.add(tokens.group());
      } else if (text != null) {
        String content = text.replace("\"", "");
        if (NUMBER_AS_TEXT.matcher(content).matches()
            && !SENTENCE.matcher(content).matches()) {
          found.add(text);
        }
      }
    }
    return found.build();
  }
}
