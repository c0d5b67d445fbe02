package io.github.wenjiuye.policy.model.rural;

import io.github.wenjiuye.policy.model.Coded;

/** On which occasion people are hired. Source: 15.2. */
public enum Occasion implements Coded {
  /** Enterprises resume work. */
  RESUMPTION("企业复工复产", "resumption of work"),
  /** A major project starts. */
  MAJOR_PROJECT("重大项目开工", "major project"),
  /** Logistics are built up. */
  LOGISTICS("物流体系建设", "logistics"),
  /** Another like these. */
  OTHER("其他情形", "other occasion");

  private final String chinese;
  private final String english;

  Occasion(String chinese, String english) {
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
