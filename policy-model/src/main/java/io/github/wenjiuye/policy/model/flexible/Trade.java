package io.github.wenjiuye.policy.model.flexible;

import io.github.wenjiuye.policy.model.Coded;

/** What is sold or done without fixed premises. Source: 10.1. */
public enum Trade implements Coded {
  /** What farms and herds yield beside. */
  FARM_PRODUCE("农副产品", "farm produce"),
  /** Things of everyday use. */
  DAILY_NECESSITIES("日常生活用品", "daily necessities"),
  /** A service by own skill for which the law asks no licence. */
  UNLICENSED_SERVICE("无需许可的便民劳务", "licence-free service"),
  /** None of these. */
  OTHER("其他经营", "other trade");

  private final String chinese;
  private final String english;

  Trade(String chinese, String english) {
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
