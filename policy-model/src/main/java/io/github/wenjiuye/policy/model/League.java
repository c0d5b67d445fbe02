package io.github.wenjiuye.policy.model;

/**
 * The twelve leagues and cities 盟市 of Inner Mongolia. A claim's league selects the local standards that it set.
 */
public enum League implements Coded {
  /** Hohhot. */
  HOHHOT("150100", "呼和浩特市", "Hohhot"),
  /** Baotou. */
  BAOTOU("150200", "包头市", "Baotou"),
  /** Wuhai. */
  WUHAI("150300", "乌海市", "Wuhai"),
  /** Chifeng. */
  CHIFENG("150400", "赤峰市", "Chifeng"),
  /** Tongliao. */
  TONGLIAO("150500", "通辽市", "Tongliao"),
  /** Ordos. */
  ORDOS("150600", "鄂尔多斯市", "Ordos"),
  /** Hulunbuir. */
  HULUNBUIR("150700", "呼伦贝尔市", "Hulunbuir"),
  /** Bayannur. */
  BAYANNUR("150800", "巴彦淖尔市", "Bayannur"),
  /** Ulanqab. */
  ULANQAB("150900", "乌兰察布市", "Ulanqab"),
  /** Hinggan League. */
  HINGGAN("152200", "兴安盟", "Hinggan League"),
  /** Xilingol League. */
  XILINGOL("152500", "锡林郭勒盟", "Xilingol League"),
  /** Alxa League. */
  ALXA("152900", "阿拉善盟", "Alxa League");

  private final String code;
  private final String chinese;
  private final String english;

  League(String code, String chinese, String english) {
    this.code = code;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * The GB/T 2260 code, such as {@code 150100}.
   *
   * @return six digits
   */
  @Override
  public String code() {
    return code;
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
