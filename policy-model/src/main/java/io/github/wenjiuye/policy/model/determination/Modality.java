package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** How strongly a sentence binds. */
public enum Modality implements Coded {
  /** It must be done 给予, 统一发放, 不得. */
  MANDATORY("应当", "mandatory"),
  /** It is done in principle 原则上. */
  IN_PRINCIPLE("原则上", "in principle"),
  /** It may be done 可. */
  DISCRETIONARY("可以", "discretionary"),
  /** It is encouraged 鼓励. */
  ENCOURAGED("鼓励", "encouraged"),
  /** An authority is told to do it 指导, 引导, 要, 加快. */
  DIRECTED("指导", "directed");

  private final String chinese;
  private final String english;

  Modality(String chinese, String english) {
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
