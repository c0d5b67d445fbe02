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

  /** The start of the epidemic period: the earliest epidemic date of the notice, or the day of class A measures. Source: 5.2. */
  public static final Day EPIDEMIC_START = Day.byReading(
      Reading.R5_2,
      ImmutableMap.of(
          "RESPONSE", Day.of("epidemicStart", "9.1", LocalDate.of(2020, 1, 25)),
          "CLASS_A", Day.of("classAStart", "0", LocalDate.of(2020, 1, 20))));

  /** The last day on which claims for a refund are received. Source: 3.2. */
  public static final Day REFUND_DEADLINE = receiptDeadline("3.2");

  /** The last day on which claims for hiring rural labourers are received. Source: 12.1. */
  public static final Day RURAL_HIRING_DEADLINE = receiptDeadline("12.1");

  /** The last day on which claims for transferring labourers are received. Source: 13.3. */
  public static final Day TRANSFER_DEADLINE = receiptDeadline("13.3");

  /** The last day on which claims for hiring graduates are received. Source: 16.1. */
  public static final Day GRADUATE_HIRING_DEADLINE = receiptDeadline("16.1");

  /** The last day on which claims for hiring the unemployed are received. Source: 22.5. */
  public static final Day UNEMPLOYED_HIRING_DEADLINE = receiptDeadline("22.5");

  /** The autonomous region. Source: 16.1. */
  public static final Region REGION = new Region("region", "16.1", Province.of("15"));

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

  /** The start of the period of implementation of what the unemployed are paid. Source: 21.3. */
  public static final Day ALLOWANCE_START = implementationStart("21.3");

  /** The end of the period of implementation of what the unemployed are paid. Source: 21.3. */
  public static final Day ALLOWANCE_END = implementationEnd("21.3");

  /** The first day of the year in which the benefit must have ended. Source: 21.1. */
  public static final Day BENEFIT_YEAR_START =
      Day.of("benefitYearStart", "21.1", LocalDate.of(2020, 1, 1));

  /** The last day of the year in which the benefit must have ended. Source: 21.1. */
  public static final Day BENEFIT_YEAR_END =
      Day.of("benefitYearEnd", "21.1", LocalDate.of(2020, 12, 31));

  /** The start of the period of implementation of the extensions. Source: 22.2. */
  public static final Day EXTENSION_START = implementationStart("22.2");

  /** The end of the period of implementation of the extensions. Source: 22.2. */
  public static final Day EXTENSION_END = implementationEnd("22.2");

  /** How many layoffs are none. Source: 3.1. */
  public static final Quantity NONE = Quantity.count("none", "3.1", 0);

  /** The share of the premiums that is refunded. Source: 3.1. */
  public static final Quantity REFUND_SHARE =
      Quantity.rate("refundShare", "3.1", Rate.parse("1.00"));

  /** For how many months the benefit is refunded. Source: 3.1. */
  public static final Quantity BENEFIT_MONTHS = Quantity.count("benefitMonths", "3.1", 6);

  /** For how many months the contributions are refunded. Source: 3.1. */
  public static final Quantity CONTRIBUTION_MONTHS = Quantity.count("contributionMonths", "3.1", 3);

  /** The day by which builders may ask, and up to which the deposit is put off. Source: 4.1. */
  public static final Day DEPOSIT_END = Day.of("depositEnd", "4.1", LocalDate.of(2020, 6, 30));

  /** How many months of rent relief are made good at most. Source: 5.2. */
  public static final Quantity RELIEF_MONTHS = Quantity.count("reliefMonths", "5.2", 3);

  /** The limit of a personal loan. Source: 7.1. */
  public static final DatedQuantity PERSONAL_LOAN_LIMIT = DatedQuantity.until(
          "personalLoanLimit", "7.1", START, Money.ofYuan(150_000))
      .thenFrom(START, Money.ofYuan(200_000));

  /** How many partners make a partnership at least. Source: 7.2. */
  public static final Quantity LEAST_PARTNERS = Quantity.count("partners", "7.2", 2);

  /** From when loans are issued without a counter-guarantee. Source: 8.1. */
  public static final Day WAIVER_START = Day.byReading(
      Reading.R8_1,
      ImmutableMap.of(
          "INCLUDED", Day.of("waiverStart", "8.1", LocalDate.of(2020, 4, 15)),
          "EXCLUDED", Day.of("dayAfterWaiverStart", "8.1", LocalDate.of(2020, 4, 16))));

  /** The greatest sum of a small loan. Source: 8.1. */
  public static final Quantity SMALL_LOAN =
      Quantity.money("smallLoan", "8.1", Money.ofYuan(100_000));

  /** From when on a loan must fall due to be put off. Source: 9.1. */
  public static final Day DUE_START = Day.of("dueStart", "9.1", LocalDate.of(2020, 1, 25));

  /** The last day to which the principal can be put off. Source: 9.2. */
  public static final Day REPAYMENT_END = Day.of("repaymentEnd", "9.2", LocalDate.of(2020, 6, 30));

  /** Within how many years of leaving school flexible work must begin. Source: 11.1. */
  public static final Quantity FLEXIBLE_WORK_YEARS = Quantity.count("flexibleWorkYears", "11.1", 2);

  /** For how many months contributions must have been paid at least. Source: 11.1. */
  public static final Quantity CONTRIBUTED_MONTHS = Quantity.count("contributedMonths", "11.1", 12);

  /** How many months of training on the job count at most. Source: 12.2. */
  public static final Quantity WORK_TRAINING_MONTHS =
      Quantity.count("workTrainingMonths", "12.2", 6);

  /** The subsidy for each labourer who is transferred. Source: 13.1. */
  public static final Quantity TRANSFER_SUBSIDY =
      Quantity.money("transferSubsidy", "13.1", Money.ofYuan(100));

  /** For how many years a park takes no charges. Source: 14.1. */
  public static final Quantity PARK_YEARS = Quantity.count("parkYears", "14.1", 3);

  /** The first year of the duty to recruit more graduates. Source: 17.1. */
  public static final Quantity RECRUITMENT_FIRST_YEAR = Quantity.count("firstYear", "17.1", 2020);

  /** The last year of the duty to recruit more graduates. Source: 17.1. */
  public static final Quantity RECRUITMENT_LAST_YEAR = Quantity.count("lastYear", "17.1", 2021);

  /** The first year of the duty to keep vacancies for graduates. Source: 18.1. */
  public static final Quantity VACANCY_FIRST_YEAR = Quantity.count("firstYear", "18.1", 2020);

  /** The last year of the duty to keep vacancies for graduates. Source: 18.1. */
  public static final Quantity VACANCY_LAST_YEAR = Quantity.count("lastYear", "18.1", 2021);

  /** The share of vacancies that is exceeded by what is mainly for graduates. Source: 18.1. */
  public static final Quantity HALF_OF_VACANCIES =
      Quantity.rate("halfOfVacancies", "18.1", Rate.parse("0.50"));

  /** The least share of vacancies that is mainly, where it is as in 17.2. Source: 18.1. */
  public static final Quantity MAIN_SHARE = Quantity.byReading(
      Reading.R18_1,
      ImmutableMap.of(
          "MORE_THAN_HALF",
          HALF_OF_VACANCIES,
          "FOUR_FIFTHS",
          Quantity.rate("mainShare", "17.2", Rate.parse("0.80"))));

  /** The least share of grassroots posts for graduates without a job. Source: 18.2. */
  public static final Quantity GRASSROOTS_SHARE =
      Quantity.rate("grassrootsShare", "18.2", Rate.parse("0.50"));

  /** What the master's enrolment must be of that of the year before, at least. Source: 19.1. */
  public static final Quantity ENROLMENT_GROWTH =
      Quantity.rate("enrolmentGrowth", "19.1", Rate.parse("1.20"));

  /** The least enrolment that the plan must name. Source: 19.1. */
  public static final Quantity ENROLMENT_PLAN = Quantity.count("enrolmentPlan", "19.1", 12_000);

  /** The first year of the larger share of top-up places. Source: 19.1. */
  public static final Quantity TOP_UP_YEAR = Quantity.count("topUpYear", "19.1", 2020);

  /** The least share of junior-college graduates for whom there are top-up places. Source: 19.1. */
  public static final DatedQuantity TOP_UP_SHARE = DatedQuantity.until(
          "topUpShare", "19.1", TOP_UP_YEAR, Rate.parse("0.05"))
      .thenFrom(TOP_UP_YEAR, Rate.parse("0.15"));

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

  /** How long before retirement the benefit must have ended, in years that are not reached. Source: 21.2. */
  public static final Quantity RETIREMENT_YEARS = Quantity.count("retirementYears", "21.2", 1);

  /** For how many years a post or a subsidy is extended. Source: 22.1. */
  public static final Quantity EXTENSION_YEARS = Quantity.count("extensionYears", "22.1", 1);

  /** How many months of a temporary post are subsidised at most. Source: 22.4. */
  public static final Quantity TEMPORARY_POST_MONTHS =
      Quantity.count("temporaryPostMonths", "22.4", 6);

  /** How many months somebody must have been registered as unemployed at least. Source: 22.5. */
  public static final Quantity UNEMPLOYED_MONTHS = Quantity.count("unemployedMonths", "22.5", 6);

  /** The subsidy for each of the unemployed who is hired. Source: 22.5. */
  public static final Quantity UNEMPLOYED_HIRING_SUBSIDY =
      Quantity.money("unemployedHiringSubsidy", "22.5", Money.ofYuan(1000));

  /** The subsidy for each trainee of the yearly safety training. Source: 24.1. */
  public static final Quantity SAFETY_TRAINING_SUBSIDY =
      Quantity.money("safetyTrainingSubsidy", "24.1", Money.ofYuan(200));

  /** The share taught offline of what is taught online alone. Source: 25.1. */
  public static final Quantity ALL_ONLINE = Quantity.rate("allOnline", "25.1", Rate.parse("0"));

  /** The allowance for each day of training. Source: 25.2. */
  public static final Quantity TRAINEE_ALLOWANCE =
      Quantity.money("traineeAllowance", "25.2", Money.ofYuan(100));

  private Parameters() {}

  /** Several sentences end the receipt of claims, each for its own measure, on one day. */
  private static Day receiptDeadline(String sentence) {
    return Day.of("receiptDeadline", sentence, LocalDate.of(2020, 12, 31));
  }

  private static Day implementationStart(String sentence) {
    return Day.of("implementationStart", sentence, LocalDate.of(2020, 1, 1));
  }

  private static Day implementationEnd(String sentence) {
    return Day.of("implementationEnd", sentence, LocalDate.of(2020, 12, 31));
  }

  /**
   * How many years a contract must last at least. Source: 12.1, 13.1, 16.1, 22.5.
   *
   * @param sentence the sentence that asks for it
   * @return the number
   */
  static Quantity contractYears(String sentence) {
    return Quantity.count("contractYears", sentence, 1);
  }
}
