package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;

/** A piece of JSON as it was written: numbers keep their digits, objects keep properties that are given twice. */
sealed interface Node {

  /** The node as a violation shows it: a text without its quotes, not too much of it. */
  String shown();

  /** A text. */
  record Text(String value) implements Node {
    @Override
    public String shown() {
      return shortened(value);
    }
  }

  /** A number, by what was written. */
  record Numeral(String digits) implements Node {
    @Override
    public String shown() {
      return shortened(digits);
    }
  }

  /** A word that is a value. */
  enum Word implements Node {
    /** Yes. */
    TRUE("true"),
    /** No. */
    FALSE("false"),
    /** Not known. */
    NULL("null");

    private final String shown;

    Word(String shown) {
      this.shown = shown;
    }

    @Override
    public String shown() {
      return shown;
    }
  }

  /** An object. */
  record Group(ImmutableList<Member> members) implements Node {
    @Override
    public String shown() {
      return members.isEmpty() ? "{}" : "{…}";
    }
  }

  /** A property of an object. */
  record Member(String name, Node value) {}

  /** A list. */
  record Items(ImmutableList<Node> items) implements Node {
    @Override
    public String shown() {
      return items.isEmpty() ? "[]" : "[…]";
    }
  }

  /** A text that is short enough to be shown. */
  static String shortened(String text) {
    int most = 80;
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
