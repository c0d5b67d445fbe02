package io.github.wenjiuye.policy.model.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Text measured in the columns of a terminal, of which an ideograph takes two. For the library's own modules.
 */
public final class Columns {

  private static final ImmutableSet<Character.UnicodeBlock> WIDE = ImmutableSet.of(
      Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
      Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  /** What must not start a line (GB/T 15834), and what must not end one. */
  private static final String CLOSING = "，。、；：？！）〕》”’…";

  private static final String OPENING = "（〔《“‘";

  private Columns() {}

  /**
   * How many columns a text takes.
   *
   * @param text one line
   * @return its width
   */
  public static int width(String text) {
    return text.codePoints().map(Columns::columns).sum();
  }

  /**
   * The width of the widest of several texts.
   *
   * @param texts lines
   * @return its width; 0 if there is none
   */
  public static int widest(List<String> texts) {
    return texts.stream().mapToInt(Columns::width).max().orElse(0);
  }

  /**
   * Fills a text up with blanks behind it.
   *
   * @param text one line
   * @param width the columns to fill
   * @return the text, as it is where it is wider
   */
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * Fills a text up with blanks before it.
   *
   * @param text one line
   * @param width the columns to fill
   * @return the text, as it is where it is wider
   */
  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * Breaks a text into lines: at blanks and beside ideographs, but not before a mark that closes or behind one that opens.
   *
   * @param text one line
   * @param width the columns that a line may take
   * @return the lines, one at least; a line is wider only where a word is
   */
  public static ImmutableList<String> wrap(String text, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (int start = 0, end; start < text.length(); start = end) {
      end = endOfWord(text, start);
      String word = text.substring(start, end);
      if (line.length() > 0 && width(line + word.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    return lines.add(line.toString().stripTrailing()).build();
  }

  /** Where the piece ends that starts there and is not broken: with its blanks and closing marks. */
  private static int endOfWord(String text, int start) {
    int end = start;
    boolean open;
    do {
      int character = text.codePointAt(end);
      end += Character.charCount(character);
      open = end < text.length() && !mayBreak(character, text.codePointAt(end));
    } while (open);
    return end;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || columns(before) > 1 || columns(after) > 1;
  }

  private static int columns(int character) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
    boolean wide = Character.isIdeographic(character) || (block != null && WIDE.contains(block));
    return wide ? 2 : 1;
  }
}
