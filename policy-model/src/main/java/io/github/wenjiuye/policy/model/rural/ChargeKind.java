package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Coded;

/** What is charged for. Source: 14.1. */
public enum ChargeKind implements Coded {
  /** Rent. */
  RENT("租金", "rent"),
  /** Property management. */
  PROPERTY_FEE("物管费", "property fee"),
  /** Sanitation. */
  SANITATION("卫生费", "sanitation fee"),
  /** Water, power and heating. */
  UTILITIES("水电暖费", "utilities"),
  /** Another like these. */
  OTHER("其他费用", "other charge");

  private final String chinese;
  private final String english;

  ChargeKind(String chinese, String english) {
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
