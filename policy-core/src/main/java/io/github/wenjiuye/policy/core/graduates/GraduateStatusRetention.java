package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Parameters.GRADUATE_STATUS_YEARS;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.graduates.RecordKeeper;
import io.github.wenjiuye.policy.model.reading.Reading;

/**
 * A graduate who left school without a job and still has none goes on counting as a fresh graduate 应届毕业生 for a time.
 * Source: 20.2.
 */
public final class GraduateStatusRetention {

  private static final Day APPLIED_ON = Day.of(GraduateStatusClaim.APPLIED_ON);
  private static final Day LEFT_SCHOOL_ON =
      Day.of(GraduateStatusClaim.PERSON, Person.LEFT_SCHOOL_ON);
  private static final Symbol<RecordKeeper> KEEP_AT = Symbol.of(GraduateStatusClaim.KEEP_AT);

  private GraduateStatusRetention() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            GraduateStatusClaim.PROVISION, GraduateStatusClaim.SHAPE, Modality.MANDATORY)
        .within(APPLIED_ON.from(START))
        .requires(Condition.isNot(GraduateStatusClaim.PERSON, Person.EMPLOYED_AT_LEAVING))
        .requires(Condition.holds(GraduateStatusClaim.PERSON, Person.UNEMPLOYED))
        .requires(LEFT_SCHOOL_ON.isOnOrBefore(APPLIED_ON))
        .requires("lastDay", APPLIED_ON.isOnOrBefore(lastDay()))
        .extendsUntil(Subject.GRADUATE_STATUS, lastDay());
  }

  private static Day lastDay() {
    Day afterTwoYears = LEFT_SCHOOL_ON.plusYears(GRADUATE_STATUS_YEARS);
    return Day.byReading(
        Reading.R20_1,
        ImmutableMap.of(
            "TWO_YEARS",
            afterTwoYears,
            "NO_END",
            Day.when(KEEP_AT.isOneOf(RecordKeeper.HOME_SERVICE), Day.noEnd(), afterTwoYears)));
  }
}
