package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** How far a waiver reaches. */
public enum Extent implements Coded {
  /** Nothing is left to be given. */
  FULL("全部免除", "in full"),
  /** Part of it is left. */
  REDUCED("部分减免", "reduced");

  private final String chinese;
  private final String english;

  Extent(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
