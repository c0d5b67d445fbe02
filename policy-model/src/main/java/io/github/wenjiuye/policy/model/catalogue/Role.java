package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.Coded;

/** The part that an authority has in a measure. */
public enum Role implements Coded {
  /** It leads 牵头. */
  LEAD("牵头", "lead"),
  /** It cooperates with the one that leads 配合. */
  COOPERATING("配合", "cooperating"),
  /** Each answers for what is its own duty 按职责分工负责. */
  JOINT("分工负责", "joint");

  private final String chinese;
  private final String english;

  Role(String chinese, String english) {
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
