package io.github.wenjiuye.policy.model.party;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** A path through what is known of a party, step by step. */
record DossierPath(ImmutableList<Step> steps) {

  private static final Splitter DOTS = Splitter.on('.');

  /**
   * One step.
   *
   * @param name a fact or matter
   * @param index which of its items, or {@link #NONE}
   */
  record Step(String name, int index) {
    static final int NONE = -1;

    private static Step parse(String text) {
      int bracket = text.indexOf('[');
      if (bracket < 0) {
        return new Step(text, NONE);
      }
      int end = text.length() - 1;
      if (text.charAt(end) != ']') {
        throw new IllegalArgumentException("Not a step of a path: " + text);
      }
      return new Step(
          text.substring(0, bracket), Integer.parseInt(text.substring(bracket + 1, end)));
    }
  }

  static DossierPath parse(String path) {
    return new DossierPath(
        DOTS.splitToStream(path).map(Step::parse).collect(ImmutableList.toImmutableList()));
  }

  /** The name at which a path begins. */
  static String first(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        return path.substring(0, i);
      }
    }
    return path;
  }

  Step head() {
    return steps.get(0);
  }

  DossierPath tail() {
    return new DossierPath(steps.subList(1, steps.size()));
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }
}
