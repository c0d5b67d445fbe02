package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** Where the day of the claim lies in the window of its provision. */
public enum Timing implements Coded {
  /** In the window, or there is none. */
  OPEN("在期限内", "in time"),
  /** Before the window. */
  NOT_YET("尚未开始", "too early"),
  /** After the window. */
  CLOSED("已截止", "too late"),
  /** It may lie inside or outside. */
  UNKNOWN("日期待定", "day unknown");

  private final String chinese;
  private final String english;

  Timing(String chinese, String english) {
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
