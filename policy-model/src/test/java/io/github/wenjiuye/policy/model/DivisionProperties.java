package io.github.wenjiuye.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Domain;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Divisions and provinces are codes of GB/T 2260 whose first two digits are one of its 34 provincial divisions. */
class DivisionProperties {

  private static final ImmutableSet<Integer> PROVINCES = ImmutableSet.of(
      11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51,
      52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82);

  @Property
  void sixDigitsWithinAProvinceAreADivision(@ForAll @IntRange(max = 999_999) int number) {
    String code = "0".repeat(6 - Integer.toString(number).length()) + number;
    if (PROVINCES.contains(number / 10_000)) {
      Division division = Division.of(code);
      assertThat(division)
          .hasToString(code)
          .isEqualTo(Division.of(code))
          .hasSameHashCodeAs(Division.of(code));
      assertThat(division.number()).isEqualTo(number);
      assertThat(division.province()).isEqualTo(Province.of(code.substring(0, 2)));
    } else {
      assertThatThrownBy(() -> Division.of(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(code);
    }
  }

  @Example
  void theProvincesAreThoseOfTheStandard() {
    for (int number = 0; number < 100; number++) {
      String code = number < 10 ? "0" + number : Integer.toString(number);
      if (PROVINCES.contains(number)) {
        assertThat(Province.of(code)).hasToString(code).isEqualTo(Province.of(code));
        assertThat(Province.of(code).number()).isEqualTo(number);
      } else {
        assertThatThrownBy(() -> Province.of(code)).isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Example
  void everyDivisionLiesInTheDomainOfDivisions() {
    Domain domain = Enterprise.REGISTERED_IN.domain();
    for (int province : PROVINCES) {
      assertThat(domain.contains(province * 10_000L)).isTrue();
      assertThat(domain.contains(province * 10_000L + 9_999)).isTrue();
    }
  }

  @Example
  void whatIsNotOfThatFormIsNoDivision() {
    for (String text : new String[] {"", "15", "15010", "1501000", "15010x", "1５0100", "-50100"}) {
      assertThatThrownBy(() -> Division.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String text : new String[] {"", "1", "150", "1 ", " 1", "15 ", "１5", "5 "}) {
      assertThatThrownBy(() -> Province.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void theTwelveLeaguesAreDivisionsOfTheRegion() {
    assertThat(League.values())
        .hasSize(12)
        .allSatisfy(league ->
            assertThat(Division.of(league.code()).province()).isEqualTo(Province.of("15")));
  }
}
