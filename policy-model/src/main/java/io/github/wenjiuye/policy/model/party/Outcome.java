package io.github.wenjiuye.policy.model.party;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Timing;

/** What has come out for a party under one provision. */
public enum Outcome implements Coded {
  /** It is due, however the unknown turns out. */
  GRANTED("可以享受", "granted"),
  /** It depends on what is not known yet. */
  POSSIBLE("待定", "possible"),
  /** The day lies before the period. */
  NOT_YET("尚未开始", "too early"),
  /** The day lies after the period. */
  CLOSED("已过期限", "too late"),
  /** Some condition is not met. */
  REFUSED("不符合", "refused");

  private final String chinese;
  private final String english;

  Outcome(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static Outcome of(Determination determination) {
    return switch (determination.verdict()) {
      case ELIGIBLE -> GRANTED;
      case UNDETERMINED -> POSSIBLE;
      case INELIGIBLE ->
        determination.timing() == Timing.NOT_YET
            ? NOT_YET
            : determination.timing() == Timing.CLOSED ? CLOSED : REFUSED;
    };
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
