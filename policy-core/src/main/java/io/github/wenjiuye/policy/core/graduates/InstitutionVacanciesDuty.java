package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.HALF_OF_VACANCIES;
import static io.github.wenjiuye.policy.core.notice.Parameters.MAIN_SHARE;
import static io.github.wenjiuye.policy.core.notice.Parameters.VACANCY_FIRST_YEAR;
import static io.github.wenjiuye.policy.core.notice.Parameters.VACANCY_LAST_YEAR;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.InstitutionVacancies;
import io.github.wenjiuye.policy.model.reading.Reading;

/**
 * Public institutions 事业单位 keep their vacancies mainly for graduates. Source: 18.1.
 */
public final class InstitutionVacanciesDuty {

  private static final Quantity YEAR = Quantity.of(InstitutionVacancies.YEAR);
  private static final Quantity VACANCIES = Quantity.of(InstitutionVacancies.VACANCIES);
  private static final Quantity FOR_GRADUATES =
      Quantity.of(InstitutionVacancies.VACANCIES_FOR_GRADUATES);

  private InstitutionVacanciesDuty() {}

  /**
   * The provision.
   *
   * @return who is bound, when, and to what
   */
  public static Provision provision() {
    return Provision.of(
            InstitutionVacancies.PROVISION, InstitutionVacancies.SHAPE, Modality.MANDATORY)
        .within(YEAR.between(VACANCY_FIRST_YEAR, VACANCY_LAST_YEAR))
        .obliges(Condition.byReading(
            Reading.R18_1,
            ImmutableMap.of(
                "MORE_THAN_HALF",
                FOR_GRADUATES.isMoreThanShareOf(HALF_OF_VACANCIES, VACANCIES),
                "FOUR_FIFTHS",
                FOR_GRADUATES.isAtLeastShareOf(MAIN_SHARE, VACANCIES))));
  }
}
