package io.github.wenjiuye.policy.model.joint;

import io.github.wenjiuye.policy.model.Coded;

/** What becomes of a claim's part in an overlap. */
public enum Standing implements Coded {
  /** However the unknown turns out, it is granted. */
  GRANTED("享受", "granted"),
  /** However the unknown turns out, another one goes before it. */
  GIVES_WAY("不再享受", "gives way"),
  /** It depends on what is pending. */
  OPEN("待定", "open");

  private final String chinese;
  private final String english;

  Standing(String chinese, String english) {
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
