package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** Whether a claim succeeds, over everything that the unknown facts and standards may turn out to be. */
public enum Verdict implements Coded {
  /** However the unknown turns out, the claim succeeds. */
  ELIGIBLE("符合", "eligible"),
  /** However the unknown turns out, the claim fails. */
  INELIGIBLE("不符合", "ineligible"),
  /** It depends on what is pending. */
  UNDETERMINED("待定", "undetermined");

  private final String chinese;
  private final String english;

  Verdict(String chinese, String english) {
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
