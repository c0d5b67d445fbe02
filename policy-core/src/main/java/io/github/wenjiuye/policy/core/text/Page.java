package io.github.wenjiuye.policy.core.text;

import static io.github.wenjiuye.policy.model.text.Columns.width;

/** Lines of text under way. */
final class Page {

  private static final int WIDTH = 80;

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
}
