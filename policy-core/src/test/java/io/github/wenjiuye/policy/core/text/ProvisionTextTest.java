package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Pages to read. */
class ProvisionTextTest {

  private static final PolicyEvaluator DEFAULTS = PolicyEvaluator.builder().build();

  @Test
  void smallEnterpriseLoansInEnglish() {
    assertThat(page(DEFAULTS, "6.1", Language.EN)).isEqualTo("""
        6.1 Start-up guaranteed loans for small and micro enterprises: lower entry condition
        Force: mandatory, it must be done

        When it applies
        - any day
        - where a value has changed, the day of application decides which one holds

        Conditions
        - [6.1] size of the enterprise: small or micro
        - [6.1] qualifying new hires of the year:
          - current staff more than 100 and day of application on or after 2020-05-09 [R0-1]:
                  at least 8% of the current staff
          - current staff more than 100 and day of application before 2020-05-09 [R0-1]:
                  at least 15% of the current staff
          - current staff at most 100 and day of application on or after 2020-05-09 [R0-1]:
                  at least 15% of the current staff
          - current staff at most 100 and day of application before 2020-05-09 [R0-1]:
                  at least 25% of the current staff

        What follows
          Access: start-up guaranteed loan for small enterprises

        Readings that touch it
        - R0-1 From when does a provision apply that names no start?
            ISSUED: from the day of issue, 2020-05-09 (chosen, the default)
            YEAR_START: from 2020-01-01
            Why the default: A notice that names no start is carried out from the day of issue as a rule.

        Days and numbers of the notice
        - [6.1] staff above which the smaller share is enough: 100
        - [6.1] least share of new hires where there is much staff: 8% from 2020-05-09 [R0-1] on, 15% before
        - [notice] day of issue: 2020-05-09
        - [notice] start of the year: 2020-01-01
        - [6.1] least share of new hires: 15% from 2020-05-09 [R0-1] on, 25% before

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  @Test
  void smallEnterpriseLoansInChinese() {
    assertThat(page(DEFAULTS, "6.1", Language.ZH_CN)).isEqualTo("""
        6.1 小微企业创业担保贷款：放宽申请条件
        效力：应当执行

        适用时间
        - 不限日期
        - 标准随时间调整的，以申请日期当日的为准

        逐项条件
        - [6.1] 企业规模：小型或微型
        - [6.1] 当年新招用的符合条件人数：
          - 现有在职职工人数超过100且申请日期不早于2020年5月9日[R0-1]：
                  不低于现有在职职工人数的8%
          - 现有在职职工人数超过100且申请日期早于2020年5月9日[R0-1]：
                  不低于现有在职职工人数的15%
          - 现有在职职工人数不超过100且申请日期不早于2020年5月9日[R0-1]：
                  不低于现有在职职工人数的15%
          - 现有在职职工人数不超过100且申请日期早于2020年5月9日[R0-1]：
                  不低于现有在职职工人数的25%

        可享受的待遇
          可享受事项：小微企业创业担保贷款

        涉及的理解
        - R0-1 未写明起始日的条款，自何时起适用？
            ISSUED：自印发之日（2020年5月9日）起（当前采用，默认）
            YEAR_START：自2020年1月1日起
            默认的理由：没有写明起始日的文件，一般自印发之日起执行。

        文件规定的日期和数值
        - [6.1] 适用较低比例的职工人数界线：100
        - [6.1] 职工人数较多的企业新招用人数最低占比：自2020年5月9日[R0-1]起8%，此前15%
        - [全文] 印发日期：2020年5月9日
        - [全文] 年初日期：2020年1月1日
        - [6.1] 新招用人数最低占比：自2020年5月9日[R0-1]起15%，此前25%

        依据内政办发〔2020〕10号，规则版本1
        """);
  }

  @Test
  void graduateHiringWithLocalStandardsInEnglish() {
    assertThat(page(supplied(), "16.1", Language.EN)).isEqualTo("""
        16.1 One-time subsidy for hiring graduates of the year
        Force: mandatory, it must be done

        When it applies
        - day on which the claim was received: from 2020-05-09 [R0-1] to 2020-12-31, both days included
        - where a value has changed, the day on which the claim was received decides which one holds

        Conditions
        - [16.1] place where the enterprise is registered: within Inner Mongolia
        - [16.1] size of the enterprise: medium, small or micro
        - [16.1] hires that qualify: at least 1
          hires that qualify meet all of these:
          - day of hiring: in the calendar year of the day of graduation
            (by reading R16-1; else: day of hiring on or after the day of graduation and on or before the same day one year after the day of graduation)
          - one of these:
            - last day of the contract:
                    on or after the day before the same day one year after the first day of the contract
            - open-ended contract: yes

        What follows
          Payment:
                  the hires that qualify × the subsidy for each graduate hired (set locally, at least 1,000.00 yuan)

        Readings that touch it
        - R0-1 From when does a provision apply that names no start?
            ISSUED: from the day of issue, 2020-05-09 (chosen, the default)
            YEAR_START: from 2020-01-01
            Why the default: A notice that names no start is carried out from the day of issue as a rule.
        - R16-1 What is the graduation year?
            CALENDAR_YEAR: the calendar year of graduation (chosen, the default)
            TWELVE_MONTHS: the twelve months from graduation
            Why the default: In employment policy the graduation year is usually the calendar year.

        Seen together with claims under 12.1, 22.5
        - R0-2 May one hire earn several of the one-time hiring subsidies?
            HIGHEST: no, the highest alone (chosen, the default)
            EACH: yes, each of them once, and the overlap is flagged
            Why the default: The three bear one name and are paid once; the notice does not say that they add up.

        Local standards that it needs
        - [16.1] subsidy for each graduate hired (graduateHiringSubsidy): a sum, at least 1,000.00 yuan
            the region: 1,200.00 yuan
            Hohhot: 1,500.00 yuan until 2020-06-30; 1,600.00 yuan from 2020-07-01 on

        Days and numbers of the notice
        - [notice] day of issue: 2020-05-09
        - [notice] start of the year: 2020-01-01
        - [16.1] last day on which claims are received: 2020-12-31
        - [16.1] years from graduation, where these count (R16-1): 1
        - [16.1] years that the contract lasts at least: 1
        - [notice] least number where the sentence names none: 1

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  @Test
  void graduateHiringWithLocalStandardsInChinese() {
    assertThat(page(supplied(), "16.1", Language.ZH_CN)).isEqualTo("""
        16.1 招用当年高校毕业生的一次性补贴
        效力：应当执行

        适用时间
        - 受理日期：自2020年5月9日[R0-1]起至2020年12月31日止，首尾两日均计入
        - 标准随时间调整的，以受理日期当日的为准

        逐项条件
        - [16.1] 企业注册地：内蒙古自治区范围内
        - [16.1] 企业规模：中型、小型或微型
        - [16.1] 符合条件的招用人数：不少于1
          计入“符合条件的招用人数”的，须同时满足：
          - 招用日期：在毕业日期所在公历年内
            （按理解R16-1；另选则为：招用日期不早于毕业日期且不晚于毕业日期1年后的同一日）
          - 符合下列之一：
            - 合同终止日：不早于合同起始日1年后同一日的前一日
            - 无固定期限合同：是

        可享受的待遇
          发放金额：
                  符合条件的招用人数 × 招用高校毕业生补贴（每人）（由地方规定，不低于1,000.00元）

        涉及的理解
        - R0-1 未写明起始日的条款，自何时起适用？
            ISSUED：自印发之日（2020年5月9日）起（当前采用，默认）
            YEAR_START：自2020年1月1日起
            默认的理由：没有写明起始日的文件，一般自印发之日起执行。
        - R16-1 “毕业年度”怎么算？
            CALENDAR_YEAR：毕业当年（公历年）（当前采用，默认）
            TWELVE_MONTHS：毕业之日起12个月内
            默认的理由：就业政策中的“毕业年度”，通常指毕业所在的公历年。

        与12.1、22.5的申请合并审核时
        - R0-2 同一名招用人员能否重复享受几项一次性吸纳就业补贴？
            HIGHEST：不能，只享受最高的一项（当前采用，默认）
            EACH：能，各项均可享受一次，但提示重复
            默认的理由：三项补贴名称相同，都是一次性的，文件没有写明可以叠加。

        所需的地方标准
        - [16.1] 招用高校毕业生补贴（每人）（graduateHiringSubsidy）：金额，不低于1,000.00元
            自治区：1,200.00元
            呼和浩特市：1,500.00元（至2020年6月30日止）；1,600.00元（自2020年7月1日起）

        文件规定的日期和数值
        - [全文] 印发日期：2020年5月9日
        - [全文] 年初日期：2020年1月1日
        - [16.1] 受理截止日期：2020年12月31日
        - [16.1] 毕业年度按毕业之日起算时的年数（R16-1）：1
        - [16.1] 劳动合同最低年限：1
        - [全文] 未写明数量时的最低数量：1

        依据内政办发〔2020〕10号，规则版本1
        """);
  }

  @Test
  void theReadingThatWasChosenIsToldAndTheOtherBesideIt() {
    PolicyEvaluator evaluator =
        PolicyEvaluator.builder().reading(Reading.R16_1, "TWELVE_MONTHS").build();

    assertThat(page(evaluator, "16.1", Language.EN))
        .contains("""
          - day of hiring:
                  on or after the day of graduation and on or before the same day one year after the day of graduation
            (by reading R16-1; else: day of hiring in the calendar year of the day of graduation)
        """)
        .contains("    TWELVE_MONTHS: the twelve months from graduation (chosen)\n");
  }

  @Test
  void whatLiesBeforeTheWindowIsNoCase() {
    assertThat(page(DEFAULTS, "7.2", Language.EN))
        .contains("the partners who qualify × 200,000.00 yuan")
        .doesNotContain("× 150,000.00 yuan");
  }

  @Test
  void whatNeverEndsHasNoLastDay() {
    PolicyEvaluator evaluator =
        PolicyEvaluator.builder().reading(Reading.R20_1, "NO_END").build();

    assertThat(page(evaluator, "20.2", Language.EN)).contains("""
          Until:
            - where registration and file stay being the employment service of the home district:
                    no end [R20-1]
            - where registration and file stay being the school:
                    the same day 2 years after the day of leaving school [R20-1]
        """);
  }

  @Test
  void aStandardByBandsIsToldBandByBand() {
    PolicyEvaluator evaluator = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                League.HOHHOT.code(),
                LocalStandard.LAYOFF_RATE_CEILING,
                new StandardValue.Banded(ImmutableList.of(
                    new StandardValue.Band(OptionalLong.of(30), 200_000),
                    new StandardValue.Band(OptionalLong.empty(), 55_000))))
            .build())
        .build();

    assertThat(page(evaluator, "3.1a", Language.EN)).contains("""
            Hohhot: up to 30: 20%, above that: 5.5%
            not supplied elsewhere, so it is not known there
        """);
  }

  @Test
  void anUnknownProvisionSuggestsTheNearest() {
    assertThatThrownBy(() -> Explainer.explainProvision(DEFAULTS, "16.11", Language.EN))
        .isInstanceOfSatisfying(InvalidInputException.class, e -> {
          assertThat(e.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("provision");
            assertThat(violation.value()).contains("16.11");
            assertThat(violation.code()).isEqualTo("unknownProvision");
            assertThat(violation.english()).contains("16.1");
            assertThat(violation.chinese()).contains("16.1");
          });
        });
  }

  @Test
  void aProvisionLikeNoOtherIsAnsweredWithAll() {
    assertThatThrownBy(() -> Explainer.explainProvision(DEFAULTS, "graduates", Language.EN))
        .hasMessageContaining(String.join(", ", PolicyEvaluator.provisions()));
  }

  @Test
  void yearsAreToldAsYearsAndNotAsNumbers() {
    assertThat(page(DEFAULTS, "17.1", Language.ZH_CN)).contains("- 年度：自2020年至2021年\n");
    assertThat(page(DEFAULTS, "17.1", Language.EN)).contains("- year: from 2020 to 2021\n");
    assertThat(page(DEFAULTS, "19.1b", Language.ZH_CN))
        .contains("- 年度不早于2020年：不低于专科毕业生人数的15%\n", "自2020年起15%，此前5%");
  }

  @Test
  void anotherChoiceOfAReadingIsToldAsItWouldHold() {
    assertThat(page(DEFAULTS, "18.1", Language.EN))
        .contains(
            "(by reading R18-1; else: vacancies for fresh graduates and those still choosing a job at least 80% [R18-1] of the vacancies)");
  }

  @Test
  void whatTheLeagueSetsIsToldByNameAndTheRestAsOtherwise() {
    assertThat(page(DEFAULTS, "3.1a", Language.ZH_CN))
        .contains("  - 上年度裁员人数：0\n", "与上年末参保职工人数之比不超过稳岗返还裁员率上限（");
    assertThat(page(DEFAULTS, "11.1b", Language.ZH_CN))
        .contains("    - 地方规定的是灵活就业社会保险补贴（占已缴费比例）：\n", "    - 其他情形：已缴费月数 × ");
  }

  private static String page(PolicyEvaluator evaluator, String provision, Language language) {
    return Explainer.explainProvision(evaluator, provision, language)
        .replace(PolicyEvaluator.version().version(), "1");
  }

  private static PolicyEvaluator supplied() {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.GRADUATE_HIRING_SUBSIDY,
                new StandardValue.Single(120_000))
            .put(
                League.HOHHOT.code(),
                LocalStandard.GRADUATE_HIRING_SUBSIDY,
                ImmutableList.of(
                    new LocalStandards.Dated(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2020, 6, 30)),
                        new StandardValue.Single(150_000)),
                    new LocalStandards.Dated(
                        Optional.of(LocalDate.of(2020, 7, 1)),
                        Optional.empty(),
                        new StandardValue.Single(160_000))))
            .build())
        .build();
  }
}
