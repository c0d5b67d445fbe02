package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** Whether one condition is met, over everything that the unknown may turn out to be. */
public enum Truth implements Coded {
  /** However the unknown turns out, the condition is met. */
  MET("满足", "met"),
  /** However the unknown turns out, the condition is not met. */
  UNMET("不满足", "unmet"),
  /** It depends on what is not known. */
  UNKNOWN("待定", "unknown");

  private final String chinese;
  private final String english;

  Truth(String chinese, String english) {
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
