package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.safetynet.BenefitContinuationClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a clerk reads of claims that are seen together. */
class JointTextTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

  @Test
  void hiresOfWhomOneIsClaimedForTwiceInEnglish() {
    assertThat(text(hires(), Language.EN)).isEqualTo("""
        Claims seen together: 3

        A-18 (mark of the hire)
          ✓ claim 1, 16.1, hire 2: at least 1,000.00 yuan, granted
          ✗ claim 3, 22.5, hire 2: 1,000.00 yuan, gives way
          Paid together: at least 1,000.00 yuan

        In all
          Payment: at least 3,000.00 yuan
            claim 1, the rest  1,000.00 or more  = 1 × 1,000.00 or more
            claim 3, the rest          1,000.00  = 1 × 1,000.00
            A-18               1,000.00 or more  = max(1,000.00, 1,000.00) or more
            amount             3,000.00 or more
          If each claim stood alone: at least 4,000.00 yuan
          Left out, not valid: claim 2

        Readings relied on
        - R0-2 May one hire earn several of the one-time hiring subsidies?
                no, the highest alone (decisive: another choice changes the answer)

        Warnings
        - claim 3, hire 1: mark of the hire is not given, so it cannot be matched with other claims

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  @Test
  void hiresOfWhomOneIsClaimedForTwiceInChinese() {
    assertThat(text(hires(), Language.ZH_CN)).isEqualTo("""
        合并审核：共3份申请

        A-18（招用人员标识）
          ✓ 第1份申请，16.1，第2名招用人员：不低于1,000.00元，予以享受
          ✗ 第3份申请，22.5，第2名招用人员：1,000.00元，不再享受
          合并发放：不低于1,000.00元

        合计
          发放金额：不低于3,000.00元
            第1份申请其余部分  1,000.00以上  = 1 × 1,000.00以上
            第3份申请其余部分      1,000.00  = 1 × 1,000.00
            A-18               1,000.00以上  = max(1,000.00, 1,000.00)以上
            金额               3,000.00以上
          各份申请单独计算之和：不低于4,000.00元
          无效申请，未计入：第2份申请

        所采用的理解
        - R0-2 同一名招用人员能否重复享受几项一次性吸纳就业补贴？
                不能，只享受最高的一项（起决定作用：另选则结论或待遇不同）

        提示
        - 第3份申请，第1名招用人员：招用人员标识未提供，无法与其他申请核对是否为同一对象

        依据内政办发〔2020〕10号，规则版本1
        """);
  }

  @Test
  void aBenefitThatGoesOnIsNoPartOfTheSum() {
    assertThat(text(benefits(), Language.EN)).isEqualTo("""
        Claims seen together: 2

        U-31 (mark of the person)
          ✗ claim 1, 21.1: not known yet, gives way
          ✓ claim 2, 21.2: not part of the sum, granted
          Paid together: 0.00 yuan

        In all
          Payment: 0.00 yuan
            U-31    0.00
            amount  0.00
          If each claim stood alone: not known yet

        Readings relied on
        - R21-4 May one person have both the allowance and the continued benefit?
                no, the continued benefit goes first (decisive: another choice changes the answer)

        Notice 内政办发〔2020〕10号, rules version 1
        """);
  }

  private static String text(JointDetermination joint, Language language) {
    return Explainer.explain(joint, language).replace(joint.policy().version(), "1");
  }

  private static JointDetermination hires() {
    GraduateHiringClaim graduates = GraduateHiringClaim.builder()
        .receivedOn(DAY)
        .enterprise(Enterprise.builder()
            .size(Size.SMALL)
            .registeredIn(Division.of("150105"))
            .build())
        .hires(ImmutableList.of(hire(Optional.of("A-17")), hire(Optional.of("A-18"))))
        .build();
    UnemployedHiringClaim unemployed = UnemployedHiringClaim.builder()
        .receivedOn(DAY)
        .employer(Employer.ENTERPRISE)
        .hires(ImmutableList.of(hire(Optional.empty()), hire(Optional.of("A-18"))))
        .build();
    SmallEnterpriseLoanClaim invalid =
        SmallEnterpriseLoanClaim.builder().qualifyingHires(-1).build();
    return PolicyEvaluator.builder()
        .build()
        .evaluateTogether(ImmutableList.of(graduates, invalid, unemployed));
  }

  private static Hire hire(Optional<String> ref) {
    return Hire.builder()
        .ref(ref)
        .person(Person.builder()
            .graduatedOn(LocalDate.of(2020, 6, 30))
            .registeredUnemployedSince(LocalDate.of(2020, 1, 6))
            .build())
        .hiredOn(LocalDate.of(2020, 7, 6))
        .contract(Contract.builder()
            .startsOn(LocalDate.of(2020, 7, 6))
            .openEnded(true)
            .build())
        .socialInsurancePaid(true)
        .build();
  }

  private static JointDetermination benefits() {
    Person person = Person.builder().ref("U-31").unemployed(true).build();
    return PolicyEvaluator.builder()
        .build()
        .evaluateTogether(ImmutableList.of(
            UnemploymentAllowanceClaim.builder().person(person).build(),
            BenefitContinuationClaim.builder()
                .person(person)
                .appliedOn(DAY)
                .benefitEndedOn(DAY)
                .retiresOn(DAY.plusMonths(6))
                .build()));
  }
}
