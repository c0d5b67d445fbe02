package io.github.wenjiuye.policy.model;

/** Who organises or serves. Source: 13.1, 13.2, 26.2. */
public enum Organiser implements Coded {
  /** A public employment service. */
  PUBLIC_SERVICE("公共就业人才服务机构", "public employment service"),
  /** A commercial agency. */
  HR_AGENCY("经营性人力资源服务机构", "commercial HR agency"),
  /** An association of a trade. */
  ASSOCIATION("行业协会", "industry association"),
  /** A person who brings labour and work together. */
  LABOUR_BROKER("劳务经纪人", "labour broker"),
  /** None of these. */
  OTHER("其他组织者", "other organiser");

  private final String chinese;
  private final String english;

  Organiser(String chinese, String english) {
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
