package io.github.wenjiuye.policy.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.graduates.TopUpEnrolment;
import io.github.wenjiuye.policy.model.resumption.HealthCodeClaim;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Provinces, months, times and texts as rules see them. */
class FactCodesTest {

  @Test
  void aProvinceIsItsNumber() {
    HealthCodeClaim claim =
        HealthCodeClaim.builder().issuedBy(Province.of("14")).build();
    assertThat(HealthCodeClaim.ISSUED_BY.code(claim)).isEqualTo(14);
    assertThat(HealthCodeClaim.ISSUED_BY.read(claim)).contains(Province.of("14"));
  }

  @Test
  void everyProvinceLiesInTheDomain() {
    Domain domain = HealthCodeClaim.ISSUED_BY.domain();
    assertThat(domain.sort()).isEqualTo(Sort.PROVINCE);
    assertThat(Province.all()).allMatch(province -> domain.contains(province.number()));
  }

  @Test
  void aMonthIsHeldAgainstADayAsItsLastDayIs() {
    long february = RentMonth.MONTH.code(month(YearMonth.of(2020, 2)));
    assertThat(february).isGreaterThanOrEqualTo(Days.of(LocalDate.of(2020, 2, 29)));
    assertThat(february).isLessThan(Days.of(LocalDate.of(2020, 3, 1)));
  }

  @Test
  void everyMonthLiesInTheDomain() {
    Domain domain = RentMonth.MONTH.domain();
    assertThat(RentMonth.MONTH.code(month(YearMonth.from(LocalDate.MIN)))).isEqualTo(domain.min());
    assertThat(RentMonth.MONTH.code(month(YearMonth.from(LocalDate.MAX)))).isEqualTo(domain.max());
  }

  @Test
  void aMonthMustBeGivenAndItsRentNeedNot() {
    assertThat(RentMonth.MONTH.isMandatory()).isTrue();
    assertThat(RentMonth.AMOUNT.isMandatory()).isFalse();
  }

  @Test
  void aTimeIsCountedFromMidnight() {
    assertThat(StreetVendingClaim.OPENS.code(opening(LocalTime.MIDNIGHT))).isZero();
    assertThat(StreetVendingClaim.OPENS.code(opening(LocalTime.of(18, 0))))
        .isEqualTo(18L * 60 * 60 * 1_000_000_000);
    assertThat(StreetVendingClaim.OPENS.domain().min()).isZero();
    assertThat(StreetVendingClaim.OPENS.code(opening(LocalTime.MAX)))
        .isEqualTo(StreetVendingClaim.OPENS.domain().max())
        .isEqualTo(86_399_999_999_999L);
  }

  @Test
  void aTextIsReadButHasNoCode() {
    IncubatorAwardClaim claim = IncubatorAwardClaim.builder().grade("优秀").build();
    assertThat(IncubatorAwardClaim.GRADE.read(claim)).contains("优秀");
    assertThat(IncubatorAwardClaim.GRADE.code(claim)).isEqualTo(Fact.UNKNOWN);
    assertThat(IncubatorAwardClaim.GRADE.isLabel()).isFalse();
  }

  @Test
  void aYearHasAtMostFourDigits() {
    assertThat(TopUpEnrolment.YEAR.domain()).isEqualTo(Domain.between(Sort.COUNT, 1, 9999));
  }

  @Test
  void ofTheseOnlyAYearNeedsToBeChecked() {
    assertThat(TopUpEnrolment.YEAR.domain().isBounded()).isTrue();
    assertThat(HealthCodeClaim.ISSUED_BY.domain().isBounded()).isFalse();
    assertThat(RentMonth.MONTH.domain().isBounded()).isFalse();
    assertThat(StreetVendingClaim.OPENS.domain().isBounded()).isFalse();
    assertThat(IncubatorAwardClaim.GRADE.domain().isBounded()).isFalse();
  }

  private static RentMonth month(YearMonth month) {
    return RentMonth.builder().month(month).build();
  }

  private static StreetVendingClaim opening(LocalTime time) {
    return StreetVendingClaim.builder().opens(time).build();
  }
}
