package io.github.wenjiuye.policy.core.training;

import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.TRAINEE_ALLOWANCE;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.training.TraineeAllowanceClaim;

/**
 * A rural labourer 农村牧区劳动力 is paid for each day of courses that end with a certificate. Source: 25.2.
 */
public final class TraineeAllowance {

  private static final Day APPLIED_ON = Day.of(TraineeAllowanceClaim.APPLIED_ON);
  private static final Items<Course> COURSES = Items.of(TraineeAllowanceClaim.COURSES);
  private static final Condition CERTIFIED = COURSES.holds(Course.CERTIFICATE_GAINED);

  private TraineeAllowance() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            TraineeAllowanceClaim.PROVISION, TraineeAllowanceClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.holds(TraineeAllowanceClaim.PERSON, Person.RURAL_LABOURER))
        .requires(COURSES.count(CERTIFIED).isAtLeast(ONE))
        .pays(COURSES.sum(CERTIFIED, COURSES.quantity(Course.DAYS)).times(TRAINEE_ALLOWANCE));
  }
}
