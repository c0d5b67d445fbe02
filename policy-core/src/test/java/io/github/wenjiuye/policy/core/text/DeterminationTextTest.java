package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Pages to read. */
class DeterminationTextTest {

  @Test
  void graduatesOfWhomOneIsNotSureInEnglish() {
    assertThat(Explainer.explain(graduates(), Language.EN)).isEqualTo("""
        16.1 One-time subsidy for hiring graduates of the year
        Verdict: undetermined, it depends on what is still missing
        Force: mandatory, it must be done
        Timing: day unknown, it may lie inside the period or outside

        What would follow
          Payment: between 1,200.00 and 2,400.00 yuan
            hires that qualify                             1 to 2
            subsidy for each graduate hired              1,200.00  set by the region
            amount                           1,200.00 to 2,400.00  = 1 × 1,200.00 (least); 2 × 1,200.00 (most)

        Conditions
        ? [16.1] day on which the claim was received: not known
                required: on or after 2020-05-09 and on or before 2020-12-31
        ✓ [16.1] place where the enterprise is registered: 150105 (Hohhot)
                required: within Inner Mongolia
        ✓ [16.1] size of the enterprise: small; required: medium, small or micro
        ✓ [16.1] hires that qualify: 1; required: at least 1
        hire 1:
        ✓ [16.1] day of hiring: 2020-07-01
                required: on or after 2020-01-01 and on or before 2020-12-31
        hire 2:
        ? [16.1] last day of the contract: not known; required: on or after 2021-07-31
        hire 3:
        ✗ [16.1] last day of the contract: 2020-12-31; required: on or after 2021-06-30

        Still missing, and the verdict depends on it
        - day on which the claim was received

        Still missing, and what is granted depends on it
        - hire 2: last day of the contract

        Readings relied on
        - R0-1 From when does a provision apply that names no start?
                from the day of issue, 2020-05-09 (decisive: another choice changes the answer)
        - R16-1 What is the graduation year? the calendar year of graduation

        Local standards relied on
        - subsidy for each graduate hired: 1,200.00 yuan, set by the region

        Warnings
        - hire 2: mark of the hire is not given, so it cannot be matched with other claims

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  @Test
  void graduatesOfWhomOneIsNotSureInChinese() {
    assertThat(Explainer.explain(graduates(), Language.ZH_CN)).isEqualTo("""
        16.1 招用当年高校毕业生的一次性补贴
        结论：待定，取决于尚缺的信息
        效力：应当执行
        期限：日期待定，可能在规定期限内，也可能不在

        如符合条件可享受的待遇
          发放金额：1,200.00元至2,400.00元
            符合条件的招用人数                        1至2
            招用高校毕业生补贴（每人）            1,200.00  自治区标准
            金额                        1,200.00至2,400.00  = 1 × 1,200.00（最低）；2 × 1,200.00（最高）

        逐项条件
        ? [16.1] 受理日期：未知；要求：不早于2020年5月9日且不晚于2020年12月31日
        ✓ [16.1] 企业注册地：150105（呼和浩特市）；要求：内蒙古自治区范围内
        ✓ [16.1] 企业规模：小型；要求：中型、小型或微型
        ✓ [16.1] 符合条件的招用人数：1；要求：不少于1
        第1名招用人员：
        ✓ [16.1] 招用日期：2020年7月1日；要求：不早于2020年1月1日且不晚于2020年12月31日
        第2名招用人员：
        ? [16.1] 合同终止日：未知；要求：不早于2021年7月31日
        第3名招用人员：
        ✗ [16.1] 合同终止日：2020年12月31日；要求：不早于2021年6月30日

        尚缺以下信息，影响结论
        - 受理日期

        尚缺以下信息，影响待遇内容
        - 第2名招用人员：合同终止日

        所采用的理解
        - R0-1 未写明起始日的条款，自何时起适用？
                自印发之日（2020年5月9日）起（起决定作用：另选则结论或待遇不同）
        - R16-1 “毕业年度”怎么算？毕业当年（公历年）

        所依据的地方标准
        - 招用高校毕业生补贴（每人）：1,200.00元，自治区标准

        提示
        - 第2名招用人员：招用人员标识未提供，无法与其他申请核对是否为同一对象

        依据内政办发〔2020〕10号，规则版本1
        """);
  }

  @Test
  void aLoanForWhichHiresAreLackingInEnglish() {
    assertThat(Explainer.explain(loan(), Language.EN)).isEqualTo("""
        6.1 Start-up guaranteed loans for small and micro enterprises: lower entry condition
        Verdict: ineligible
        Force: mandatory, it must be done

        Conditions
        ✓ [6.1] size of the enterprise: micro; required: small or micro
        ✗ [6.1] qualifying new hires of the year: 12
                required: at least 15% of 100; short by 3

        Readings relied on
        - R0-1 From when does a provision apply that names no start?
                from the day of issue, 2020-05-09

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  @Test
  void aLoanForWhichHiresAreLackingInChinese() {
    assertThat(Explainer.explain(loan(), Language.ZH_CN)).isEqualTo("""
        6.1 小微企业创业担保贷款：放宽申请条件
        结论：不符合
        效力：应当执行

        逐项条件
        ✓ [6.1] 企业规模：微型；要求：小型或微型
        ✗ [6.1] 当年新招用的符合条件人数：12；要求：不低于100的15%；尚差3

        所采用的理解
        - R0-1 未写明起始日的条款，自何时起适用？自印发之日（2020年5月9日）起

        依据内政办发〔2020〕10号，规则版本1
        """);
  }

  /** One hire is sure, of another nobody knows until when the contract runs; the region set the amount. */
  private static Determination graduates() {
    return new RecordedDetermination(
        "16.1",
        Verdict.UNDETERMINED,
        Modality.MANDATORY,
        Timing.UNKNOWN,
        Optional.of(new Grant.Payment(
            MoneyRange.between(Money.ofYuan(1200), Money.ofYuan(2400)),
            Optional.empty(),
            OptionalLong.empty(),
            ImmutableList.of(),
            Optional.empty(),
            ImmutableList.of(
                new WorkingLine(
                    "hires.qualifying",
                    new Span("1", Optional.of("2")),
                    Optional.empty(),
                    Optional.empty()),
                new WorkingLine(
                    "graduateHiringSubsidy",
                    Span.exactly("1200.00"),
                    Optional.empty(),
                    Optional.of("150000")),
                new WorkingLine(
                    "amount",
                    new Span("1200.00", Optional.of("2400.00")),
                    Optional.of(new Span("1 × 1200.00", Optional.of("2 × 1200.00"))),
                    Optional.empty())))),
        ImmutableList.of(
            fact("receivedOn", Settles.VERDICT), fact("hires[1].contract.endsOn", Settles.GRANT)),
        ImmutableList.of(
            finding(
                "16.1",
                "receivedOn",
                Truth.UNKNOWN,
                null,
                Bound.of(Bound.Relation.ON_OR_AFTER, "2020-05-09"),
                Bound.of(Bound.Relation.ON_OR_BEFORE, "2020-12-31")),
            finding(
                "16.1",
                "enterprise.registeredIn",
                Truth.MET,
                "150105",
                Bound.of(Bound.Relation.WITHIN, "15")),
            finding(
                "16.1",
                "enterprise.size",
                Truth.MET,
                "SMALL",
                new Bound(Bound.Relation.ONE_OF, ImmutableList.of("MEDIUM", "SMALL", "MICRO"))),
            finding("16.1", "hires", Truth.MET, "1", Bound.of(Bound.Relation.AT_LEAST, "1")),
            finding(
                "16.1",
                "hires[0].hiredOn",
                Truth.MET,
                "2020-07-01",
                Bound.of(Bound.Relation.ON_OR_AFTER, "2020-01-01"),
                Bound.of(Bound.Relation.ON_OR_BEFORE, "2020-12-31")),
            finding(
                "16.1",
                "hires[1].contract.endsOn",
                Truth.UNKNOWN,
                null,
                Bound.of(Bound.Relation.ON_OR_AFTER, "2021-07-31")),
            finding(
                "16.1",
                "hires[2].contract.endsOn",
                Truth.UNMET,
                "2020-12-31",
                Bound.of(Bound.Relation.ON_OR_AFTER, "2021-06-30"))),
        ImmutableList.of(
            new ReadingUse("R0-1", "ISSUED", true),
            new ReadingUse("R16-1", "CALENDAR_YEAR", false)),
        ImmutableList.of(new StandardUse("graduateHiringSubsidy", "150000", "1200.00")),
        ImmutableList.of(new Warning(Warning.Code.NOT_MATCHED, "hires[1].ref")),
        new PolicyVersion("内政办发〔2020〕10号", "1"));
  }

  private static Determination loan() {
    return new RecordedDetermination(
        "6.1",
        Verdict.INELIGIBLE,
        Modality.MANDATORY,
        Timing.OPEN,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(
            finding(
                "6.1",
                "enterprise.size",
                Truth.MET,
                "MICRO",
                new Bound(Bound.Relation.ONE_OF, ImmutableList.of("SMALL", "MICRO"))),
            Finding.of(
                "6.1/qualifyingHires",
                "6.1",
                "qualifyingHires",
                Truth.UNMET,
                Optional.of("12"),
                ImmutableList.of(
                    Bound.of(Bound.Relation.SHARE_AT_LEAST, "0.15"),
                    Bound.of(Bound.Relation.OF, "100")),
                Optional.of("3"))),
        ImmutableList.of(new ReadingUse("R0-1", "ISSUED", false)),
        ImmutableList.of(),
        ImmutableList.of(),
        new PolicyVersion("内政办发〔2020〕10号", "1"));
  }

  private static Pending fact(String path, Settles settles) {
    return new Pending(Pending.Kind.FACT, path, settles);
  }

  private static Finding finding(
      String sentence, String path, Truth truth, String observed, Bound... required) {
    return Finding.of(
        sentence + "/" + path,
        sentence,
        path,
        truth,
        Optional.ofNullable(observed),
        ImmutableList.copyOf(required),
        Optional.empty());
  }
}
