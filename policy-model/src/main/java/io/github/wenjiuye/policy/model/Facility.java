package io.github.wenjiuye.policy.model;

/** What a place for start-ups is. Source: 5.1, 5.2. */
public enum Facility implements Coded {
  /** A park for start-ups. */
  STARTUP_PARK("创业园", "start-up park"),
  /** A base that incubates start-ups. */
  INCUBATOR("创业孵化基地", "incubator"),
  /** The first of the four platforms 四众. */
  CROWD_INNOVATION("众创平台", "crowd-innovation platform"),
  /** The second of the four platforms. */
  CROWDSOURCING("众包平台", "crowdsourcing platform"),
  /** The third of the four platforms. */
  CROWD_SUPPORT("众扶平台", "crowd-support platform"),
  /** The fourth of the four platforms. */
  CROWDFUNDING("众筹平台", "crowdfunding platform"),
  /** None of these. */
  OTHER("其他场所", "other place");

  private final String chinese;
  private final String english;

  Facility(String chinese, String english) {
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
