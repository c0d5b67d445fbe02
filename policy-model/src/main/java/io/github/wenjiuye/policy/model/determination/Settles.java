package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** What a pending fact or standard would settle. */
public enum Settles implements Coded {
  /** The verdict, and perhaps the grant. */
  VERDICT("结论", "the verdict"),
  /** The grant alone. */
  GRANT("待遇内容", "the grant");

  private final String chinese;
  private final String english;

  Settles(String chinese, String english) {
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
