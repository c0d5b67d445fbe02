package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.RECRUITMENT_FIRST_YEAR;
import static io.github.wenjiuye.policy.core.notice.Parameters.RECRUITMENT_LAST_YEAR;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentReport;

/**
 * A state-owned enterprise recruits more graduates than the year before, and asks for no internship 实习 first. Source: 17.1.
 */
public final class GraduateRecruitmentDuty {

  private static final Quantity YEAR = Quantity.of(GraduateRecruitmentReport.YEAR);
  private static final Quantity RECRUITED =
      Quantity.of(GraduateRecruitmentReport.GRADUATES_RECRUITED);
  private static final Quantity RECRUITED_BEFORE =
      Quantity.of(GraduateRecruitmentReport.GRADUATES_RECRUITED_YEAR_BEFORE);

  private GraduateRecruitmentDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, when, and to what
   */
  public static Provision provision() {
    return Provision.of(
            GraduateRecruitmentReport.PROVISION,
            GraduateRecruitmentReport.SHAPE,
            Modality.MANDATORY)
        .within(YEAR.between(RECRUITMENT_FIRST_YEAR, RECRUITMENT_LAST_YEAR))
        .requires(Condition.holds(GraduateRecruitmentReport.ENTERPRISE, Enterprise.STATE_OWNED))
        .obliges(
            RECRUITED.isMoreThan(RECRUITED_BEFORE),
            Condition.isNot(GraduateRecruitmentReport.INTERNSHIP_REQUIRED));
  }
}
