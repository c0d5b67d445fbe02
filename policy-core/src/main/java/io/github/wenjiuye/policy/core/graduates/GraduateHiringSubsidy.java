package io.github.wenjiuye.policy.core.graduates;

import static io.github.wenjiuye.policy.core.notice.Contracts.lastsAYear;
import static io.github.wenjiuye.policy.core.notice.Parameters.GRADUATE_HIRING_DEADLINE;
import static io.github.wenjiuye.policy.core.notice.Parameters.GRADUATION_YEARS;
import static io.github.wenjiuye.policy.core.notice.Parameters.ONE;
import static io.github.wenjiuye.policy.core.notice.Parameters.REGION;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.EnterpriseSizes;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Items;
import io.github.wenjiuye.policy.core.rule.Place;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A medium, small or micro enterprise of the region is paid once for each graduate 高校毕业生 that it hires in the year of
 * graduation for a year or longer. Source: 16.1.
 */
public final class GraduateHiringSubsidy {

  private static final Day RECEIVED_ON = Day.of(GraduateHiringClaim.RECEIVED_ON);
  private static final Place REGISTERED_IN =
      Place.of(GraduateHiringClaim.ENTERPRISE, Enterprise.REGISTERED_IN);
  private static final Items<Hire> HIRES = Items.of(GraduateHiringClaim.HIRES);
  private static final Day HIRED_ON = HIRES.day(Hire.HIRED_ON);
  private static final Day GRADUATED_ON = HIRES.day(Hire.PERSON, Person.GRADUATED_ON);
  private static final Quantity QUALIFYING = HIRES.count(
      Condition.all(hiredInGraduationYear(), lastsAYear(HIRES, GraduateHiringClaim.PROVISION)));

  private GraduateHiringSubsidy() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            GraduateHiringClaim.PROVISION, GraduateHiringClaim.SHAPE, Modality.MANDATORY)
        .within(RECEIVED_ON.between(START, GRADUATE_HIRING_DEADLINE))
        .requires(REGISTERED_IN.isWithin(REGION))
        .requires(EnterpriseSizes.isNotLarge(GraduateHiringClaim.ENTERPRISE))
        .requires(QUALIFYING.isAtLeast(ONE))
        .pays(QUALIFYING.times(Quantity.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, RECEIVED_ON)));
  }

  private static Condition hiredInGraduationYear() {
    return Condition.byReading(
        Reading.R16_1,
        ImmutableMap.of(
            "CALENDAR_YEAR",
            HIRED_ON.isInYearOf(GRADUATED_ON),
            "TWELVE_MONTHS",
            Condition.all(
                HIRED_ON.isOnOrAfter(GRADUATED_ON),
                HIRED_ON.isOnOrBefore(GRADUATED_ON.plusYears(GRADUATION_YEARS)))));
  }
}
