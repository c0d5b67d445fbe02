package io.github.wenjiuye.policy.model.safetynet;

import io.github.wenjiuye.policy.model.Coded;

/** On which ground the unemployment allowance is claimed. Source: 21.1. */
public enum AllowanceGround implements Coded {
  /** The benefit was drawn to its end. */
  BENEFIT_EXHAUSTED("领取失业保险金期满", "benefit exhausted"),
  /** Premiums were paid, but the benefit is not due. */
  INSURED_NOT_ENTITLED("参保但不符合领金条件", "insured but not entitled"),
  /** The employer paid, but the one-time living allowance is not due. */
  MIGRANT_NOT_ENTITLED("农牧民工不符合一次性生活补助条件", "migrant worker not entitled");

  private final String chinese;
  private final String english;

  AllowanceGround(String chinese, String english) {
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
