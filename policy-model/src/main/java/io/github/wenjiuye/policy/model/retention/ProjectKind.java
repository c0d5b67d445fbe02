package io.github.wenjiuye.policy.model.retention;

import io.github.wenjiuye.policy.model.Coded;

/** What is built. Source: 4.1. */
public enum ProjectKind implements Coded {
  /** Buildings. */
  HOUSING("房屋建筑工程", "housing"),
  /** Streets, pipes and the like of a town. */
  MUNICIPAL("市政基础设施工程", "municipal infrastructure"),
  /** None of these. */
  OTHER("其他工程", "other works");

  private final String chinese;
  private final String english;

  ProjectKind(String chinese, String english) {
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
