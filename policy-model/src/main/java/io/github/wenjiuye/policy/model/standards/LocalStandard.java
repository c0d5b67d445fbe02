package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number or list that the notice leaves to the region or to the leagues. The bounds are the notice's own and cannot be
 * overruled locally.
 */
public enum LocalStandard {
  /** The provinces whose health code is recognised. Source: 2.1. */
  RECOGNISED_PROVINCES("recognisedProvinces", new Form.Provinces(), "2.1"),
  /** The greatest layoff rate with which the retention refund is paid, by headcount. Source: 3.1. */
  LAYOFF_RATE_CEILING("layoffRateCeiling", bands(), "3.1"),
  /** The greatest layoff rate with which the hardship refund is paid, by headcount. Source: 3.1. */
  HARDSHIP_LAYOFF_CEILING("hardshipLayoffCeiling", bands(), "3.1"),
  /** By what the hardship refund is reckoned. Source: 3.1. */
  REFUND_BASIS("refundBasis", new Form.Single(Domain.of(RefundBasis.class)), "3.1"),
  /** The average unemployment benefit of a month, per head. Source: 3.1. */
  AVERAGE_MONTHLY_BENEFIT("averageMonthlyBenefit", money(0), "3.1"),
  /** The award for each grade of evaluation. Source: 5.1. */
  INCUBATOR_AWARD("incubatorAward", new Form.Table(yuanFrom(0)), "5.1"),
  /** The raise of the limit for partners, 10 % at most. Source: 7.2. */
  PARTNERSHIP_UPLIFT(
      "partnershipUplift", new Form.Single(Domain.between(Sort.RATE, 0, 100_000)), "7.2"),
  /** What is done about the counter-guarantee of other loans. Source: 8.2. */
  OTHER_LOAN_RELIEF("otherLoanRelief", new Form.Single(Domain.of(LoanRelief.class)), "8.2"),
  /** Where and when selling is allowed. Source: 10.1. */
  VENDING_SITES("vendingSites", new Form.Sites(), "10.1"),
  /** The subsidy as a share of what was paid, or as a sum for each month. Source: 11.1. */
  FLEXIBLE_INSURANCE_SUBSIDY(
      "flexibleInsuranceSubsidy",
      new Form.Fields(
          ImmutableMap.of("share", share(), "monthly", yuanFrom(0)),
          Form.Fields.Presence.EXACTLY_ONE),
      "11.1"),
  /** The subsidy for each rural hire, 1000 yuan or more. Source: 12.1. */
  RURAL_HIRING_SUBSIDY("ruralHiringSubsidy", money(1000), "12.1"),
  /** The subsidy for each trainee and month of training on the job. Source: 12.2. */
  WORK_TRAINING_MONTHLY("workTrainingMonthly", money(0), "12.2"),
  /** The price of the service for each of the registered poor. Source: 13.2. */
  POVERTY_EXPORT_SERVICE("povertyExportService", money(0), "13.2"),
  /** From how many heads on which award is paid. Source: 15.5. */
  LARGE_SCALE_HIRING(
      "largeScaleHiring",
      new Form.Fields(
          ImmutableMap.of(
              "heads", Domain.between(Sort.COUNT, 0, Domain.UNBOUNDED), "award", yuanFrom(0)),
          Form.Fields.Presence.ALL),
      "15.5"),
  /** The subsidy for each graduate hired, 1000 yuan or more. Source: 16.1. */
  GRADUATE_HIRING_SUBSIDY("graduateHiringSubsidy", money(1000), "16.1"),
  /** The unemployment benefit of a month, for the first twelve. Source: 21.1. */
  UNEMPLOYMENT_BENEFIT("unemploymentBenefit", money(0), "21.1"),
  /** The unemployment benefit of a month that goes on until retirement. Source: 21.2. */
  CONTINUED_BENEFIT("continuedBenefit", money(0), "21.2"),
  /** The post subsidy for each head and month. Source: 22.4. */
  TEMPORARY_POST_SUBSIDY("temporaryPostSubsidy", money(0), "22.4"),
  /** The social-insurance subsidy for each head and month. Source: 22.4. */
  TEMPORARY_POST_INSURANCE("temporaryPostInsurance", money(0), "22.4"),
  /** The subsidy for each trainee, by kind of training. Source: 23.1, 23.2. */
  TRAINING_SUBSIDY(
      "trainingSubsidy",
      new Form.Fields(
          ImmutableMap.of(
              "PRE_JOB", yuanFrom(0), "JOB_CHANGE", yuanFrom(0), "SKILL_UPGRADE", yuanFrom(0)),
          Form.Fields.Presence.SOME),
      "23.1"),
  /** The subsidy for each trainee of a class A occupation. Source: 24.2. */
  CLASS_A_TRAINING_SUBSIDY("classATrainingSubsidy", money(0), "24.2"),
  /** The least share that is taught offline, and the subsidy for each trainee. Source: 25.1. */
  ONLINE_TRAINING(
      "onlineTraining",
      new Form.Fields(
          ImmutableMap.of("minimumOfflineShare", share(), "perHead", yuanFrom(0)),
          Form.Fields.Presence.ALL),
      "25.1"),
  /** The subsidy for each person served. Source: 26.2. */
  EMPLOYMENT_SERVICE("employmentService", money(0), "26.2");

  /** The code under which the region's own values stand, which apply where a league has none. */
  public static final String REGION = "150000";

  private static final ImmutableMap<String, LocalStandard> BY_NAME = Arrays.stream(values())
      .collect(ImmutableMap.toImmutableMap(LocalStandard::wireName, Function.identity()));

  private final String wireName;

  @SuppressWarnings("ImmutableEnumChecker") // Records of immutable collections of records.
  private final Form form;

  private final String sentence;

  LocalStandard(String wireName, Form form, String sentence) {
    this.wireName = wireName;
    this.form = form;
    this.sentence = sentence;
  }

  private static Domain yuanFrom(long least) {
    return Domain.between(Sort.MONEY, least * 100, Domain.UNBOUNDED);
  }

  private static Form money(long least) {
    return new Form.Single(yuanFrom(least));
  }

  private static Domain share() {
    return Domain.between(Sort.RATE, 0, 1_000_000);
  }

  private static Form bands() {
    return new Form.Banded(
        "upToInsured", Domain.between(Sort.COUNT, 1, Domain.UNBOUNDED), "rate", share());
  }

  /**
   * The standard of that name.
   *
   * @param name such as {@code graduateHiringSubsidy}
   * @return the standard, if there is one
   */
  public static Optional<LocalStandard> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The names of all standards, in the order of the notice.
   *
   * @return such as {@code graduateHiringSubsidy}
   */
  public static ImmutableList<String> names() {
    return BY_NAME.keySet().asList();
  }

  /**
   * The name in the standards file.
   *
   * @return such as {@code graduateHiringSubsidy}
   */
  public String wireName() {
    return wireName;
  }

  /**
   * The form of its values, with the notice's bounds.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * The sentence that leaves it to the region or the leagues, and bounds it.
   *
   * @return such as {@code 16.1}
   */
  public String sentence() {
    return sentence;
  }

  /** By what the hardship refund is reckoned. Source: 3.1. */
  public enum RefundBasis implements Coded {
    /** Six months of the average unemployment benefit for each insured. */
    UNEMPLOYMENT_BENEFIT("失业保险金", "unemployment benefit"),
    /** Three months of the social-insurance contributions due. */
    CONTRIBUTIONS("社会保险费", "contributions");

    private final String chinese;
    private final String english;

    RefundBasis(String chinese, String english) {
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

  /** What a league does about the counter-guarantee of other loans. Source: 8.2. */
  public enum LoanRelief implements Coded {
    /** It is waived. */
    WAIVED("免除", "waived"),
    /** It is reduced. */
    REDUCED("降低", "reduced"),
    /** Nothing. */
    NONE("不减免", "none");

    private final String chinese;
    private final String english;

    LoanRelief(String chinese, String english) {
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
}
