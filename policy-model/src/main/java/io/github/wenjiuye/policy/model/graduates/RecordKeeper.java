package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Coded;

/** Where the household registration and the file of a graduate stay. Source: 20.2. */
public enum RecordKeeper implements Coded {
  /** They stay at the school. */
  SCHOOL("学校", "the school"),
  /** They move home. */
  HOME_SERVICE("生源地公共就业人才服务机构", "the employment service of the home district");

  private final String chinese;
  private final String english;

  RecordKeeper(String chinese, String english) {
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
