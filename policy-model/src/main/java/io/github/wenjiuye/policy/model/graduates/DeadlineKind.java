package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.Coded;

/** What is due after leaving school. Source: 20.1. */
public enum DeadlineKind implements Coded {
  /** Reporting to the employer. */
  REPORTING("报到接收", "reporting for work"),
  /** The transfer of the personal file. */
  FILE_TRANSFER("档案转递", "file transfer"),
  /** The registration of the household. */
  HOUSEHOLD_REGISTRATION("落户办理", "household registration");

  private final String chinese;
  private final String english;

  DeadlineKind(String chinese, String english) {
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
