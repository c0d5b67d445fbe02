package io.github.wenjiuye.policy.model;

/** The size of an enterprise by the national classification of large, medium, small and micro enterprises. */
public enum Size implements Coded {
  /** The smallest. */
  MICRO("微型", "micro"),
  /** Larger than micro. */
  SMALL("小型", "small"),
  /** Larger than small. */
  MEDIUM("中型", "medium"),
  /** The largest; no small or medium enterprise. */
  LARGE("大型", "large");

  private final String chinese;
  private final String english;

  Size(String chinese, String english) {
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
