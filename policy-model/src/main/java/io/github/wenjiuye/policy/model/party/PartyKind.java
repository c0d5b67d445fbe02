package io.github.wenjiuye.policy.model.party;

import io.github.wenjiuye.policy.model.Coded;

/** Who can be screened. */
public enum PartyKind implements Coded {
  /** An enterprise, with its hires, loans, projects and trainings. */
  ENTERPRISE("enterprise", "企业", "enterprise"),
  /** A person, with loans, courses and posts. */
  PERSON("person", "个人", "person");

  private final String fact;
  private final String chinese;
  private final String english;

  PartyKind(String fact, String chinese, String english) {
    this.fact = fact;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * The fact of claims that is the party itself.
   *
   * @return {@code enterprise} or {@code person}
   */
  public String fact() {
    return fact;
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
