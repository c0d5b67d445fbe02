package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Lines of text under way. It knows that an ideograph takes two columns of a terminal. */
final class Page {

  private static final int WIDTH = 80;
  private static final ImmutableSet<Character.UnicodeBlock> WIDE = ImmutableSet.of(
      Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
      Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  /** Starts a part of its own. */
  void heading(String heading) {
    text.append('\n');
    line(heading);
  }

  /** One line where it fits, else the second half on a line of its own, indented. */
  void line(String first, String rest, String joint, String indent) {
    if (rest.isEmpty()) {
      line(first);
    } else if (width(first) + width(joint) + width(rest) <= WIDTH) {
      line(first + joint + rest);
    } else {
      line(first);
      line(indent + rest);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static int width(String text) {
    return text.codePoints().map(Page::columns).sum();
  }

  static int widest(List<String> texts) {
    return texts.stream().mapToInt(Page::width).max().orElse(0);
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  private static int columns(int character) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
    boolean wide = Character.isIdeographic(character) || (block != null && WIDE.contains(block));
    return wide ? 2 : 1;
  }
}
