package io.github.wenjiuye.policy.model;

/** Who takes up a loan, as far as a sentence of the notice asks for it. */
public enum LoanKind implements Coded {
  /** One person. */
  PERSONAL("个人", "personal"),
  /** Several persons together. */
  PARTNERSHIP("合伙", "partnership"),
  /** An enterprise. */
  ENTERPRISE("企业", "enterprise"),
  /** Anybody else. */
  OTHER("其他", "other");

  private final String chinese;
  private final String english;

  LoanKind(String chinese, String english) {
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
