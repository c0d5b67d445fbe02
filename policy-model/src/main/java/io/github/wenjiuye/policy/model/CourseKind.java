package io.github.wenjiuye.policy.model;

/** What a course is for. Source: 23.1, 23.2. */
public enum CourseKind implements Coded {
  /** Before a job begins. */
  PRE_JOB("岗前培训", "pre-job training"),
  /** For another job or trade. */
  JOB_CHANGE("转岗转业培训", "job-change training"),
  /** For more skill in the job. */
  SKILL_UPGRADE("岗位技能提升培训", "skill-upgrade training"),
  /** None of these. */
  OTHER("其他培训", "other training");

  private final String chinese;
  private final String english;

  CourseKind(String chinese, String english) {
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
