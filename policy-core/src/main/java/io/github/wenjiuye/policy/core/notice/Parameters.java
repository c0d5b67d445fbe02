package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.DatedRate;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Region;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.time.LocalDate;

/**
 * The days and numbers of the notice, each beside the sentence that it comes from. No other file of this module holds one;
 * the bounds of what the notice leaves to the leagues stand with the local standards.
 */
public final class Parameters {

  /** The day of issue, or the start of the year: from when what names no start applies. */
  public static final Day START = Day.byReading(
      Reading.R0_1,
      ImmutableMap.of(
          "ISSUED", Day.of("issued", "0", LocalDate.of(2020, 5, 9)),
          "YEAR_START", Day.of("yearStart", "0", LocalDate.of(2020, 1, 1))));

  /** The last day on which claims are received. Source: 3.2, 12.1, 13.3, 16.1, 22.5. */
  public static final Day RECEIPT_DEADLINE =
      Day.of("receiptDeadline", "16.1", LocalDate.of(2020, 12, 31));

  /** The autonomous region. Source: 16.1. */
  public static final Region REGION = new Region("region", "16.1", Province.of("15"));

  /** How many years a contract must last at least. Source: 12.1, 13.1, 16.1, 22.5. */
  public static final Quantity CONTRACT_YEARS = Quantity.count("contractYears", "16.1", 1);

  /** How many of the items listed must qualify where the sentence names no number. */
  public static final Quantity ONE = Quantity.count("one", "0", 1);

  /** How many years after graduation hiring still counts, where they are not calendar years. Source: 16.1. */
  public static final Quantity GRADUATION_YEARS = Quantity.count("graduationYears", "16.1", 1);

  /** The number of staff above which an enterprise needs the smaller share of new hires. Source: 6.1. */
  public static final Quantity LARGE_STAFF = Quantity.count("largeStaff", "6.1", 100);

  /** The least share of new hires. Source: 6.1. */
  public static final DatedRate NEW_HIRE_SHARE = DatedRate.until(
          "newHireShare", "6.1", START, Rate.parse("0.25"))
      .thenFrom(START, Rate.parse("0.15"));

  /** The least share of new hires for an enterprise with much staff. Source: 6.1. */
  public static final DatedRate LARGE_NEW_HIRE_SHARE = DatedRate.until(
          "largeNewHireShare", "6.1", START, Rate.parse("0.15"))
      .thenFrom(START, Rate.parse("0.08"));

  private Parameters() {}
}
