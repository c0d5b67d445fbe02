package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Coded;

/** By which right collective land is worked. Source: 14.2. */
public enum LandRight implements Coded {
  /** A lease. */
  LEASE("租赁", "lease"),
  /** Another way of transfer. */
  OTHER_TRANSFER("其他流转方式", "other transfer"),
  /** The household's own contract, which is no transfer. */
  HOUSEHOLD_CONTRACT("家庭承包", "household contract");

  private final String chinese;
  private final String english;

  LandRight(String chinese, String english) {
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
