package io.github.wenjiuye.policy.model.party;

import io.github.wenjiuye.policy.model.Coded;
import java.util.Arrays;
import java.util.Optional;

/** What a party can have several of, each of which is claimed for by itself. */
public enum Matter implements Coded {
  /** Loans, each with the grounds on which it was given. Source: 8.1, 9.1, 9.3. */
  LOANS("loans", "贷款", "loan"),
  /** Construction projects. Source: 4.1. */
  PROJECTS("projects", "建设项目", "project"),
  /** Incubators and other places for start-ups that it runs. Source: 5.1, 5.2. */
  FACILITIES("facilities", "创业载体", "place for start-ups"),
  /** Loans of several partners together. Source: 7.2. */
  PARTNERSHIPS("partnerships", "合伙创业贷款", "partnership loan"),
  /** Places of street vending. Source: 10.1. */
  STALLS("stalls", "经营摊点", "stall"),
  /** Labourers who were taken to work elsewhere. Source: 13.1, 13.2. */
  PLACEMENTS("placements", "劳务输出", "labour transfer"),
  /** Factory premises in a park. Source: 14.1. */
  PREMISES("premises", "入驻厂房", "premises in a park"),
  /** Farmland that was taken over. Source: 14.2. */
  FARMLAND("farmland", "流转土地", "piece of farmland"),
  /** Posts in a public-welfare programme whose term has ended. Source: 22.1. */
  PUBLIC_POSTS("publicPosts", "公益性岗位", "public-welfare post"),
  /** Flexible social-insurance subsidies whose term has ended. Source: 22.1. */
  INSURANCE_SUBSIDIES("insuranceSubsidies", "灵活就业社保补贴", "flexible social-insurance subsidy"),
  /** Temporary posts of epidemic control or cleaning. Source: 22.4. */
  TEMPORARY_POSTS("temporaryPosts", "临时性岗位", "temporary post"),
  /** Trainings of employees. Source: 23.1, 23.2, 25.1. */
  TRAININGS("trainings", "职工培训", "training"),
  /** Annual safety trainings. Source: 24.1. */
  SAFETY_TRAININGS("safetyTrainings", "年度安全培训", "annual safety training"),
  /** Safety trainings of high-risk sectors. Source: 24.2. */
  HIGH_RISK_TRAININGS("highRiskTrainings", "高危行业安全培训", "high-risk safety training"),
  /** Employment services that it provided. Source: 26.2. */
  SERVICES("services", "就业服务", "employment service");

  private final String property;
  private final String chinese;
  private final String english;

  Matter(String property, String chinese, String english) {
    this.property = property;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * The matter of that name.
   *
   * @param property such as {@code loans}
   * @return the matter, if there is one
   */
  public static Optional<Matter> of(String property) {
    return Arrays.stream(values())
        .filter(matter -> matter.property.equals(property))
        .findFirst();
  }

  /**
   * The name of the list on the wire.
   *
   * @return such as {@code loans}
   */
  public String property() {
    return property;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String chinese() {
    return chinese;
  }

  /** One of them, such as <i>loan</i>. */
  @Override
  public String english() {
    return english;
  }
}
