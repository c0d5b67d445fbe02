package io.github.wenjiuye.policy.model;

/** The line of business of an enterprise, as far as a sentence of the notice asks for it. */
public enum Sector implements Coded {
  /** Energy supply. Source: 1.1. */
  ENERGY("能源", "energy"),
  /** Raw materials. Source: 1.1. */
  RAW_MATERIALS("原材料", "raw materials"),
  /** Transport. Source: 1.1. */
  TRANSPORT("交通运输", "transport"),
  /** Logistics. Source: 1.1. */
  LOGISTICS("物流", "logistics"),
  /** Construction. Source: 4.1. */
  CONSTRUCTION("建筑业", "construction"),
  /** Chemicals, dangerous ones among them. Source: 24.2. */
  CHEMICALS("化工危险化学品", "chemicals"),
  /** Coal mining. Source: 24.2. */
  COAL_MINING("煤矿", "coal mining"),
  /** Mining of anything but coal. Source: 24.2. */
  NON_COAL_MINING("非煤矿山", "non-coal mining"),
  /** Metal smelting. Source: 24.2. */
  METAL_SMELTING("金属冶炼", "metal smelting"),
  /** Fire fighting and rescue. Source: 24.2. */
  FIRE_RESCUE("消防救援", "fire rescue"),
  /** A high-risk industry that the sentence does not name. Source: 24.2. */
  OTHER_HIGH_RISK("其他高危行业", "other high-risk industry"),
  /** Any other line of business. */
  OTHER("其他", "other");

  private final String chinese;
  private final String english;

  Sector(String chinese, String english) {
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
