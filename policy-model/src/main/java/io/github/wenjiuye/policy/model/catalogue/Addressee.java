package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.Coded;

/** Whom the sentence of a duty addresses. */
public enum Addressee implements Coded {
  /** The authorities that answer for the duty's measure, each in its role. */
  RESPONSIBLE_AUTHORITIES("本条措施的责任单位", "the authorities that answer for the measure"),
  /** Every locality 各地区. */
  LOCALITIES("各地区", "every locality"),
  /** Every department concerned 各有关部门. */
  DEPARTMENTS("各有关部门", "every department concerned"),
  /** The leagues and cities 盟市. */
  LEAGUES_AND_CITIES("各盟市", "leagues and cities"),
  /** Local governments of banners and counties and below 旗县级以下地方人民政府. */
  COUNTY_GOVERNMENTS("旗县级以下地方人民政府", "governments of banners, counties and below"),
  /** The bodies that coordinate employment at every level 就业议事协调机构. */
  COORDINATING_BODIES("各级就业议事协调机构", "employment coordination bodies at every level"),
  /** Employers 用人单位. */
  EMPLOYERS("用人单位", "employers"),
  /** Enterprises 企业. */
  ENTERPRISES("企业", "enterprises"),
  /** Enterprises of the high-risk industries 高危行业企业. */
  HIGH_RISK_ENTERPRISES("高危行业企业", "enterprises in high-risk industries"),
  /** Persons of the groups whose employment comes first 重点就业群体. */
  KEY_GROUPS("重点就业群体", "people of the key employment groups");

  private final String chinese;
  private final String english;

  Addressee(String chinese, String english) {
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
