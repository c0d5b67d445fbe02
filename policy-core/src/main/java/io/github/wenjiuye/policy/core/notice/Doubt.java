package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableList;

/**
 * A doubt about the text that has one answer here, unlike a {@link io.github.wenjiuye.policy.model.reading.Reading}, which
 * can be switched. The provisions that it concerns tell it.
 */
public enum Doubt {
  /** Of which year layoffs and headcount are. */
  D3_1("3.1", "3.1a", "3.1b"),
  /** Whether the months of the refund can be others. */
  D3_2("3.1", "3.1b"),
  /** What the end of June bounds. */
  D4_1("4.1", "4.1"),
  /** What recommends a project beside the incubators. */
  D8_1("8.1", "8.1b"),
  /** Whom a financial institution must have assessed. */
  D8_2("8.1", "8.1b"),
  /** How far "in principle" reaches. */
  D8_3("8.1", "8.1a", "8.1b"),
  /** How far the day and the sum of the first item reach. */
  D8_4("8.1", "8.1a", "8.1b"),
  /** Whether the first day of 9.1 binds the negotiated deferral. */
  D9_1("9.3", "9.3"),
  /** What the last day caps. */
  D9_2("9.2", "9.1"),
  /** What size a self-employed business has. */
  D9_3("9.1", "9.1", "9.3"),
  /** Whether those are banned whom the sentence does not reach. */
  D10_1("10.1", "10.1"),
  /** Whether somebody who is registered outside the region may enrol. */
  D11_2("11.1", "11.1a"),
  /** On which day a graduate must have been without a job. */
  D11_1("11.1", "11.1b"),
  /** From which day the years without charges run. */
  D14_1("14.1", "14.1b"),
  /** For whom farmland is free of charges. */
  D14_2("14.2", "14.2"),
  /** What the two years bind. */
  D17_1("17.1", "17.1"),
  /** Of what the top-up places are a share. */
  D19_1("19.1", "19.1b"),
  /** Which day must lie in the period of implementation of measure 21. */
  D21_1("21.3", "21.1", "21.2"),
  /** Whom "within this year" binds. */
  D21_2("21.1", "21.1"),
  /** Which day must lie in the period of implementation of measure 22. */
  D22_1("22.2", "22.1a", "22.1b"),
  /** Who may hold a temporary post. */
  D22_2("22.4", "22.4"),
  /** How much must be offline of what cannot be online as a whole. */
  D25_1("25.1", "25.1");

  private final String sentence;
  private final ImmutableList<String> provisions;

  Doubt(String sentence, String... provisions) {
    this.sentence = sentence;
    this.provisions = ImmutableList.copyOf(provisions);
  }

  /**
   * What it is called.
   *
   * @return such as {@code D3-1}
   */
  public String id() {
    return name().replace('_', '-');
  }

  /**
   * The sentence that can be read in more than one way.
   *
   * @return such as {@code 9.2}
   */
  public String sentence() {
    return sentence;
  }

  /**
   * The provisions that it concerns.
   *
   * @return their numbers, in the order of the notice
   */
  public ImmutableList<String> provisions() {
    return provisions;
  }
}
