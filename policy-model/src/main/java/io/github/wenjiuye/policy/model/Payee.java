package io.github.wenjiuye.policy.model;

/** To whom a training subsidy is paid. Source: 24.2. */
public enum Payee implements Coded {
  /** The person who was trained. */
  EMPLOYEE("职工个人", "employee"),
  /** The enterprise. */
  ENTERPRISE("企业", "enterprise");

  private final String chinese;
  private final String english;

  Payee(String chinese, String english) {
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
