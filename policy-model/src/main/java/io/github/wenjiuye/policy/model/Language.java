package io.github.wenjiuye.policy.model;

/** The languages in which the library speaks to people. */
public enum Language {
  /** Chinese as written in mainland China. */
  ZH_CN("zh-CN"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The BCP 47 tag.
   *
   * @return {@code zh-CN} or {@code en}
   */
  public String tag() {
    return tag;
  }
}
