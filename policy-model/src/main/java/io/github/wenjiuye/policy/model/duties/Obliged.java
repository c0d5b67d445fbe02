package io.github.wenjiuye.policy.model.duties;

import io.github.wenjiuye.policy.model.Coded;

/** Who is obliged. Source: 28.2. */
public enum Obliged implements Coded {
  /** The administration of a league. */
  LEAGUE_ADMINISTRATION("盟行政公署", "league administration"),
  /** The government of a city of league rank. */
  CITY_GOVERNMENT("市人民政府", "city government"),
  /** None of these. */
  OTHER("其他机构", "other body");

  private final String chinese;
  private final String english;

  Obliged(String chinese, String english) {
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
