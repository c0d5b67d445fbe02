package io.github.wenjiuye.policy.model.training;

import io.github.wenjiuye.policy.model.Coded;

/** Who holds a training. Source: 23.1. */
public enum TrainingOrganiser implements Coded {
  /** The enterprise itself. */
  ENTERPRISE("企业", "enterprise"),
  /** An institution that the enterprise entrusts. */
  ENTRUSTED_INSTITUTION("受托培训机构", "entrusted institution"),
  /** None of these. */
  OTHER("其他机构", "other institution");

  private final String chinese;
  private final String english;

  TrainingOrganiser(String chinese, String english) {
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
