package io.github.wenjiuye.policy.model.safetynet;

import io.github.wenjiuye.policy.model.Coded;

/** What a temporary post is for. Source: 22.4. */
public enum Post implements Coded {
  /** Disinfection and prevention. */
  EPIDEMIC_CONTROL("消杀防疫", "epidemic control"),
  /** Cleaning and sanitation. */
  CLEANING("保洁环卫", "cleaning"),
  /** Another like these. */
  OTHER("其他岗位", "other post");

  private final String chinese;
  private final String english;

  Post(String chinese, String english) {
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
