package io.github.wenjiuye.policy.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.graduates.InstitutionVacancies;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be true of months, of times of day and of years. */
class MonthsAndTimesTest {

  private static final RentMonth MARCH = month(3).build();

  @Test
  void aMonthThatIsNotGivenIsMissing() {
    RentMonth unnamed = RentMonth.builder().amount(Money.parse("5")).build();
    assertThat(told(rent(MARCH, unnamed), Language.EN))
        .containsExactly("rentWaived[1].month missing: must be given");
    assertThat(told(rent(unnamed), Language.ZH_CN))
        .containsExactly("rentWaived[0].month missing: 必须给出");
  }

  @Test
  void aMonthThatStandsInTheListTwiceIsToldAtTheSecond() {
    Claim claim = rent(MARCH, month(4).build(), MARCH);
    assertThat(told(claim, Language.EN))
        .containsExactly("rentWaived[2].month repeated: 2020-03 stands in the list already");
    assertThat(told(claim, Language.ZH_CN))
        .containsExactly("rentWaived[2].month repeated: 2020-03 在列表中已经给出");
  }

  @Test
  void aMonthThatStandsInTheListThriceIsToldTwice() {
    assertThat(told(rent(MARCH, MARCH, MARCH), Language.EN))
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactly("rentWaived[1].month repeated", "rentWaived[2].month repeated");
  }

  @Test
  void allThatIsWrongWithTheMonthsIsToldInTheirOrder() {
    Claim claim = rent(
        RentMonth.builder().build(),
        MARCH,
        month(3).amount(Money.ZERO).build(),
        RentMonth.builder().build());
    assertThat(told(claim, Language.EN))
        .containsExactly(
            "rentWaived[0].month missing: must be given",
            "rentWaived[2].month repeated: 2020-03 stands in the list already",
            "rentWaived[2].amount atLeast: must be 0.01 or more, but is 0.00",
            "rentWaived[3].month missing: must be given");
  }

  @Test
  void differentMonthsAndNoneAtAllAreAccepted() {
    assertThat(ClaimValidator.standard().accepts(rent(MARCH, month(4).build()))).isTrue();
    assertThat(ClaimValidator.standard().accepts(rent())).isTrue();
    assertThat(ClaimValidator.standard().accepts(RentReliefClaim.builder().build()))
        .isTrue();
  }

  @Test
  void aStallClosesAfterItOpens() {
    assertThat(told(stall("18:00", "18:00"), Language.EN))
        .containsExactly("closes after: must be after opens, which is 18:00, but is 18:00");
    assertThat(told(stall("18:00", "17:59"), Language.ZH_CN))
        .containsExactly("closes after: 应晚于 opens（18:00），现为 17:59");
    assertThat(told(stall("18:00", "18:01"), Language.EN)).isEmpty();
  }

  @Test
  void aYearIsOneToFourDigitsLong() {
    for (long year : new long[] {0, 10_000}) {
      Claim claim = InstitutionVacancies.builder().year(year).build();
      assertThat(ClaimValidator.standard().violations(claim))
          .extracting(violation -> violation.path())
          .containsExactly("year");
    }
    for (long year : new long[] {1, 9_999}) {
      Claim claim = InstitutionVacancies.builder().year(year).build();
      assertThat(ClaimValidator.standard().violations(claim)).isEmpty();
    }
  }

  private static List<String> told(Claim claim, Language language) {
    assertThat(ClaimValidator.standard().accepts(claim))
        .isEqualTo(ClaimValidator.standard().violations(claim).isEmpty());
    return ClaimValidator.standard().violations(claim).stream()
        .map(violation ->
            violation.path() + " " + violation.code() + ": " + violation.message(language))
        .toList();
  }

  private static RentReliefClaim rent(RentMonth... months) {
    return RentReliefClaim.builder()
        .rentWaived(ImmutableList.copyOf(Arrays.asList(months)))
        .build();
  }

  private static StreetVendingClaim stall(String opens, String closes) {
    return StreetVendingClaim.builder()
        .opens(LocalTime.parse(opens))
        .closes(LocalTime.parse(closes))
        .build();
  }

  private static RentMonth.Builder month(int month) {
    RentMonth.Builder builder = RentMonth.builder();
    builder.month(YearMonth.of(2020, month));
    return builder;
  }
}
