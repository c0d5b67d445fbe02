package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Coded;

/** For what land is used. Source: 14.2. */
public enum LandUse implements Coded {
  /** Growing crops. */
  CROPS("种植业", "crops"),
  /** Raising animals. */
  LIVESTOCK("养殖业", "livestock"),
  /** None of these. */
  OTHER("其他用途", "other use");

  private final String chinese;
  private final String english;

  LandUse(String chinese, String english) {
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
