package io.github.wenjiuye.policy.core.rural;

import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.WORK_TRAINING_MONTHS;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * An employer is paid by the month for registered poor labourers 建档立卡贫困劳动力 whom it trains on the job 以工代训. Source: 12.2.
 */
public final class WorkTrainingSubsidy {

  private static final Day APPLIED_ON = Day.of(WorkTrainingClaim.APPLIED_ON);
  private static final Symbol<Employer> EMPLOYER = Symbol.of(WorkTrainingClaim.EMPLOYER);
  private static final Items<Hire> HIRES = Items.of(WorkTrainingClaim.HIRES);
  private static final Condition TRAINED = Condition.all(
      HIRES.holds(Hire.PERSON, Person.REGISTERED_POOR), HIRES.holds(Hire.TRAINED_ON_THE_JOB));
  private static final Quantity MONTHS =
      HIRES.sum(TRAINED, HIRES.quantity(Hire.TRAINING_MONTHS).notAbove(WORK_TRAINING_MONTHS));

  private WorkTrainingSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(WorkTrainingClaim.PROVISION, WorkTrainingClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Employers.isTrainer(EMPLOYER))
        .requires(HIRES.count(TRAINED).isAtLeast(ONE))
        .pays(MONTHS.times(Quantity.of(LocalStandard.WORK_TRAINING_MONTHLY, APPLIED_ON)));
  }
}
