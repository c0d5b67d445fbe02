package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.model.text.Columns.width;

import io.github.wenjiuye.policy.model.text.Columns;

/** Lines that fit into a terminal: what is too wide goes on below, further in than it began. */
final class Wrapped {

  private static final int NARROWEST = 16;
  private static final int FURTHER = 4;

  private Wrapped() {}

  /**
   * Text whose lines fit.
   *
   * @param text lines, each ended by a line feed
   * @param columns the columns that a line may take
   */
  static String of(String text, int columns) {
    StringBuilder wrapped = new StringBuilder();
    text.lines().forEach(line -> wrap(line, columns, wrapped));
    return wrapped.toString();
  }

  private static void wrap(String line, int columns, StringBuilder into) {
    if (width(line) <= columns) {
      into.append(line).append('\n');
      return;
    }
    String content = line.stripLeading();
    String indent = line.substring(0, line.length() - content.length());
    String before = "";
    int room = Math.max(NARROWEST, columns - indent.length() - FURTHER);
    for (String part : Columns.wrap(content, room)) {
      into.append(indent).append(before).append(part).append('\n');
      before = " ".repeat(FURTHER);
    }
  }
}
