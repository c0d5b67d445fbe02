package io.github.wenjiuye.policy.model;

/** What an employer is. Source: 12.1, 12.2, 22.5. */
public enum Employer implements Coded {
  /** An enterprise. */
  ENTERPRISE("企业", "enterprise"),
  /** A business of farming or herding. */
  FARMING_ENTITY("农牧业经营主体", "farming or herding entity"),
  /** A workshop that employs the poor. */
  POVERTY_WORKSHOP("扶贫车间", "poverty-alleviation workshop"),
  /** Another that carries jobs 就业载体. */
  OTHER_CARRIER("其他就业载体", "other job carrier"),
  /** A household, which is no carrier of jobs. */
  HOUSEHOLD("家庭", "household");

  private final String chinese;
  private final String english;

  Employer(String chinese, String english) {
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
