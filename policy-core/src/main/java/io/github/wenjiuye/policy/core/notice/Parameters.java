package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.DatedQuantity;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Region;
import io.github.wenjiuye.policy.model.Money;
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

  /** The last day on which claims for a subsidy are received. Source: 12.1, 13.3, 16.1, 22.5. */
  public static final Day RECEIPT_DEADLINE =
      Day.of("receiptDeadline", "16.1", LocalDate.of(2020, 12, 31));

  /** The last day on which claims for a refund are received. Source: 3.2. */
  public static final Day REFUND_DEADLINE =
      Day.of("receiptDeadline", "3.2", LocalDate.of(2020, 12, 31));

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
  public static final DatedQuantity NEW_HIRE_SHARE = DatedQuantity.until(
          "newHireShare", "6.1", START, Rate.parse("0.25"))
      .thenFrom(START, Rate.parse("0.15"));

  /** The least share of new hires for an enterprise with much staff. Source: 6.1. */
  public static final DatedQuantity LARGE_NEW_HIRE_SHARE = DatedQuantity.until(
          "largeNewHireShare", "6.1", START, Rate.parse("0.15"))
      .thenFrom(START, Rate.parse("0.08"));

  /** The start of the period of implementation. Source: 21.3, 22.2. */
  public static final Day IMPLEMENTATION_START =
      Day.of("implementationStart", "21.3", LocalDate.of(2020, 1, 1));

  /** The end of the period of implementation. Source: 21.3, 22.2. */
  public static final Day IMPLEMENTATION_END =
      Day.of("implementationEnd", "21.3", LocalDate.of(2020, 12, 31));

  /** How many layoffs are none. Source: 3.1. */
  public static final Quantity NONE = Quantity.count("none", "3.1", 0);

  /** The limit of a personal loan. Source: 7.1. */
  public static final DatedQuantity PERSONAL_LOAN_LIMIT = DatedQuantity.until(
          "personalLoanLimit", "7.1", START, Money.ofYuan(150_000))
      .thenFrom(START, Money.ofYuan(200_000));

  /** How many partners make a partnership at least. Source: 7.2. */
  public static final Quantity PARTNERS = Quantity.count("partners", "7.2", 2);

  /** From when loans are issued without a counter-guarantee. Source: 8.1. */
  public static final Day WAIVER_START = Day.byReading(
      Reading.R8_1,
      ImmutableMap.of(
          "INCLUDED", Day.of("waiverStart", "8.1", LocalDate.of(2020, 4, 15)),
          "EXCLUDED", Day.of("dayAfterWaiverStart", "8.1", LocalDate.of(2020, 4, 16))));

  /** The greatest sum of a small loan. Source: 8.1. */
  public static final Quantity SMALL_LOAN =
      Quantity.money("smallLoan", "8.1", Money.ofYuan(100_000));

  /** The least share of fresh graduates in a plan. Source: 17.2. */
  public static final Quantity FRESH_GRADUATE_SHARE =
      Quantity.rate("freshGraduateShare", "17.2", Rate.parse("0.80"));

  /** For how many years a graduate goes on counting as fresh. Source: 20.2. */
  public static final Quantity GRADUATE_STATUS_YEARS =
      Quantity.count("graduateStatusYears", "20.2", 2);

  /** For how many months the unemployment allowance is paid. Source: 21.1. */
  public static final Quantity ALLOWANCE_MONTHS = Quantity.count("months", "21.1", 6);

  /** The share of the benefit that the allowance is. Source: 21.1. */
  public static final Quantity ALLOWANCE_SHARE =
      Quantity.rate("allowanceShare", "21.1", Rate.parse("0.80"));

  private Parameters() {}
}
