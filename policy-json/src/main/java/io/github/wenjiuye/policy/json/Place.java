package io.github.wenjiuye.policy.json;

import org.jspecify.annotations.Nullable;

/** Where in the input something stands; written out only when something is wrong there. */
final class Place {

  /** The whole input. */
  static final Place ROOT = new Place(null, "");

  private final @Nullable Place parent;
  private final String step;

  private Place(@Nullable Place parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  Place property(String name) {
    return new Place(this, name);
  }

  Place item(int index) {
    return new Place(this, "[" + index + "]");
  }

  /** The path, such as {@code hires[0].hiredOn}. */
  @Override
  public String toString() {
    if (parent == null) {
      return step;
    }
    String before = parent.toString();
    String here = Node.shortened(step);
    return before.isEmpty() || here.startsWith("[") ? before + here : before + "." + here;
  }
}
