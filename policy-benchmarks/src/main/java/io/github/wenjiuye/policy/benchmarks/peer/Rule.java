package io.github.wenjiuye.policy.benchmarks.peer;

import java.util.Locale;

/** A provision that everybody decides. */
public enum Rule {
  /** Small-enterprise loan access. */
  SMALL_ENTERPRISE_LOAN("6.1"),
  /** Partnership loan limit. */
  PARTNERSHIP_LOAN("7.2"),
  /** Counter-guarantee waiver, small loans. */
  SMALL_LOAN("8.1a"),
  /** Rural hiring subsidy. */
  RURAL_HIRING("12.1"),
  /** Graduate hiring subsidy. */
  GRADUATE_HIRING("16.1");

  private final String provision;

  Rule(String provision) {
    this.provision = provision;
  }

  /**
   * The provision.
   *
   * @return its number, such as {@code 16.1}
   */
  public String provision() {
    return provision;
  }

  /** The name of the files that hold it in the language of an engine. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
