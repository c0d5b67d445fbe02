package io.github.wenjiuye.policy.model.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A doubt about the text that the embedder can decide. The first choice is the default. */
public enum Reading {
  /** From when a provision without a start applies. Touches every window that starts so. */
  R0_1(ImmutableList.of(), "ISSUED", "YEAR_START"),
  /** Whether one hire may earn several of the one-time hiring subsidies. */
  R0_2(ImmutableList.of("12.1", "16.1", "22.5"), "HIGHEST", "EACH"),
  /** Whether a list that ends in 等 is open to its like. */
  R0_3(
      ImmutableList.of("8.1", "8.2", "10.1", "14.1", "15.2", "22.4", "24.2", "26.2"),
      "OPEN",
      "CLOSED"),
  /** Whether an enterprise may get both refunds in a year. */
  R3_1(ImmutableList.of("3.1"), "HIGHER", "BOTH"),
  /** Which three months of rent relief count. */
  R5_1(ImmutableList.of("5.2"), "FIRST", "HIGHEST"),
  /** From when the epidemic period runs; a date may be given instead. */
  R5_2(ImmutableList.of("5.2", "23.2"), Sort.DAY, "RESPONSE", "CLASS_A"),
  /** Whether the uplift for partners is one on their summed limits. */
  R7_1(ImmutableList.of("7.2"), "SUMMED", "SINGLE"),
  /** Whether 2020-04-15 itself counts. */
  R8_1(ImmutableList.of("8.1", "8.2"), "INCLUDED", "EXCLUDED"),
  /** From when the trusted groups are free of counter-guarantee. */
  R8_2(ImmutableList.of("8.1"), "SAME", "ISSUED"),
  /** Whether the loan must fall due before the deferral ends. */
  R9_1(ImmutableList.of("9.1"), "YES", "NO"),
  /** Whether the key groups bind licence-free services too. */
  R10_2(ImmutableList.of("10.1"), "YES", "NO"),
  /** When the two years since leaving school must not be over. */
  R11_1(ImmutableList.of("11.1"), "WORK_BEGAN", "CLAIMED"),
  /** Who may train on the job. */
  R12_1(ImmutableList.of("12.2"), "AS_12_1", "ANY"),
  /** What the graduation year is. */
  R16_1(ImmutableList.of("16.1"), "CALENDAR_YEAR", "TWELVE_MONTHS"),
  /** What "mainly" is; a share may be given instead. */
  R18_1(ImmutableList.of("18.1"), Sort.RATE, "MORE_THAN_HALF", "FOUR_FIFTHS"),
  /** Whether the graduate's status at the home service ends too. */
  R20_1(ImmutableList.of("20.2"), "TWO_YEARS", "NO_END"),
  /** From which day the year to retirement is counted. */
  R21_2(ImmutableList.of("21.2"), "BENEFIT_ENDED", "CLAIMED"),
  /** Whether one person may have both benefits of measure 21. */
  R21_4(ImmutableList.of("21.1", "21.2"), "ONE", "BOTH"),
  /** Which day must lie in the period of implementation of measure 22. */
  R22_1(ImmutableList.of("22.1", "22.2"), "TERM_ENDED", "APPLIED"),
  /** Which training held online counts. */
  R23_1(ImmutableList.of("23.2"), "ANY", "SKILL_UPGRADE");

  private static final ImmutableMap<String, Reading> BY_ID = Arrays.stream(values())
      .collect(ImmutableMap.toImmutableMap(Reading::id, Function.identity()));

  private final ImmutableList<String> sentences;
  private final ImmutableList<String> codes;
  private final Optional<Sort> valueSort;

  Reading(ImmutableList<String> sentences, String... codes) {
    this.sentences = sentences;
    this.codes = ImmutableList.copyOf(codes);
    this.valueSort = Optional.empty();
  }

  Reading(ImmutableList<String> sentences, Sort valueSort, String... codes) {
    this.sentences = sentences;
    this.codes = ImmutableList.copyOf(codes);
    this.valueSort = Optional.of(valueSort);
  }

  /**
   * The reading of that id.
   *
   * @param id such as {@code R16-1}
   * @return the reading, if there is one
   */
  public static Optional<Reading> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * The ids of all readings, in the order of the notice.
   *
   * @return such as {@code R0-1}
   */
  public static ImmutableList<String> ids() {
    return BY_ID.keySet().asList();
  }

  /**
   * The id on the wire and on the command line.
   *
   * @return such as {@code R16-1}
   */
  public String id() {
    return name().replace('_', '-');
  }

  /**
   * The sentences that can be read in two ways.
   *
   * @return such as {@code 16.1}; empty where the doubt is about the notice as a whole
   */
  public ImmutableList<String> sentences() {
    return sentences;
  }

  /**
   * The codes between which the embedder chooses.
   *
   * @return two codes, the default first
   */
  public ImmutableList<String> codes() {
    return codes;
  }

  /**
   * What is chosen where the embedder says nothing.
   *
   * @return the first code
   */
  public String defaultCode() {
    return codes.get(0);
  }

  /**
   * The sort of the value that may be given in the place of a code.
   *
   * @return {@code DAY} or {@code RATE}; empty where only codes may be given
   */
  public Optional<Sort> valueSort() {
    return valueSort;
  }
}
