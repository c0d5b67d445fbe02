package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;

/** Claims under 16.1 that are in order but for what a test changes. */
final class GraduateHirings {

  static final LocalDate IN_TIME = LocalDate.of(2020, 8, 1);
  private static final LocalDate GRADUATED_ON = LocalDate.of(2020, 6, 30);
  private static final LocalDate HIRED_ON = LocalDate.of(2020, 7, 1);

  private GraduateHirings() {}

  static GraduateHiringClaim claim(Hire... hires) {
    return inTime().hires(ImmutableList.copyOf(hires)).build();
  }

  static GraduateHiringClaim received(LocalDate receivedOn) {
    return GraduateHiringClaim.builder()
        .receivedOn(receivedOn)
        .enterprise(smallOfTheRegion())
        .hires(ImmutableList.of(qualifying()))
        .build();
  }

  static GraduateHiringClaim.Builder inTime() {
    return GraduateHiringClaim.builder().receivedOn(IN_TIME).enterprise(smallOfTheRegion());
  }

  static Enterprise smallOfTheRegion() {
    return Enterprise.builder()
        .registeredIn(Division.of("150105"))
        .size(Size.SMALL)
        .build();
  }

  static Hire qualifying() {
    return qualifying(aYearFrom(HIRED_ON));
  }

  static Hire qualifying(Contract contract) {
    return hire(GRADUATED_ON, HIRED_ON, contract);
  }

  static Hire tooShort() {
    return qualifying(
        Contract.builder().startsOn(HIRED_ON).endsOn(HIRED_ON.plusMonths(6)).build());
  }

  static Hire withoutDayOfHiring() {
    return Hire.builder()
        .person(Person.builder().graduatedOn(GRADUATED_ON).build())
        .contract(aYearFrom(HIRED_ON))
        .build();
  }

  static Hire hire(LocalDate graduatedOn, LocalDate hiredOn, Contract contract) {
    return Hire.builder()
        .person(Person.builder().graduatedOn(graduatedOn).build())
        .hiredOn(hiredOn)
        .contract(contract)
        .build();
  }

  static Contract aYearFrom(LocalDate day) {
    return Contract.builder()
        .startsOn(day)
        .endsOn(day.plusYears(1).minusDays(1))
        .build();
  }

  static LocalStandards inTheRegion(long fen) {
    return LocalStandards.builder()
        .put(LocalStandard.REGION, LocalStandard.GRADUATE_HIRING_SUBSIDY, value(fen))
        .build();
  }

  static StandardValue value(long fen) {
    return new StandardValue.Single(fen);
  }
}
